package app.vitrine.ui.calendar;

import java.util.Optional;

import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Wording;

/// Day and time, for tiles whose place says neither.
final class BoardWhen {

    private BoardWhen() {}

    static When of(PostCard card, Wording wording) {
        if (card.day().isEmpty()) {
            String none = wording.messages().text("calendar.no-day-yet");
            return new When(none, none);
        }
        String day = wording.dayOfMonth(card.day().get());
        String number = wording.number(card.day().get().getDayOfMonth());
        Optional<String> time = card.time().map(wording::time);
        Optional<String> brief = card.time().map(wording::briefTime);
        return new When(time.map(at -> wording.messages().text("calendar.day-dot-time", day, at)).orElse(day),
                brief.map(at -> wording.messages().text("calendar.day-dot-time", number, at)).orElse(day));
    }
}
