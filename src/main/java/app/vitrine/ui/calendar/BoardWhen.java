package app.vitrine.ui.calendar;

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
        return new When(
                card.time().map(
                        time -> wording.messages().text("calendar.day-dot-time", day, wording.time(time)))
                        .orElse(day),
                card.time().map(
                        time -> wording.messages().text("calendar.day-dot-time", day,
                                wording.briefTime(time)))
                        .orElse(day));
    }
}
