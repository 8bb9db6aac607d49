package app.vitrine.ui.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.calendar.ClockDay;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.post.Mark;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;

/// What is said of a post: by tooltips, and by screen readers.
final class TileWords {

    private final Wording wording;
    private final Messages messages;
    private final Surroundings around;

    TileWords(Wording wording, Surroundings around) {
        this.wording = wording;
        this.messages = wording.messages();
        this.around = around;
    }

    /// “Tuesday 15 December, 18:00, Éclair Friday, Instagram and TikTok, approved, pillar Products”.
    String spoken(PostCard card) {
        String words = messages.text("calendar.tile.name", card.day().map(wording::longDay).orElse(""),
                card.time().map(wording::time).orElseGet(() -> messages.text("calendar.tile.no-time")),
                title(card),
                networks(card), mark(card));
        String whole = around.pillar(card.pillarId())
                .map(pillar -> messages.text("calendar.list.comma", words,
                        messages.text("calendar.tile.pillar", pillar.name())))
                .orElse(words);
        String worked = card.tasks().of() > 0
                ? messages.text("calendar.list.comma", whole,
                        messages.count("calendar.tile.tasks.name", card.tasks().of(), card.tasks().done()))
                : whole;
        String known = card.repeats()
                ? messages.text("calendar.list.comma", worked, messages.text("series.sign"))
                : worked;
        return clock(card).map(why -> messages.text("calendar.list.comma", known, why)).orElse(known);
    }

    String title(PostCard card) {
        return Edit.title(card, messages);
    }

    String networks(PostCard card) {
        return join(distinct(card).stream().map(network -> messages.text("network." + network.id())).toList(),
                "calendar.tile.no-channel");
    }

    static List<Network> distinct(PostCard card) {
        return card.channels().stream().map(PostCard.Outlet::network).distinct().toList();
    }

    private String join(List<String> names, String none) {
        if (names.isEmpty()) {
            return messages.text(none);
        }
        String words = names.getFirst();
        for (int i = 1; i < names.size(); i++) {
            words = messages.text(i == names.size() - 1 ? "calendar.list.and" : "calendar.list.comma", words,
                    names.get(i));
        }
        return words;
    }

    /// “Approved”, “1 of 3 out”.
    String mark(PostCard card) {
        return card.mark() == Mark.PARTLY_PUBLISHED
                ? messages.text("calendar.mark.partly-count", card.published(), card.channels().size())
                : FilterModel.markName(card.mark(), messages);
    }

    /// Why it has its mark.
    String reason(PostCard card) {
        return switch (card.mark()) {
            case IDEA -> messages.text("calendar.mark.idea.why");
            case DRAFT -> messages.text("calendar.mark.draft.why");
            case IN_REVIEW -> messages.text("calendar.mark.in-review.why");
            case APPROVED -> messages.text("calendar.mark.approved.why");
            case PUBLISHED -> messages.text("calendar.mark.published.why");
            case LATE -> messages.text("calendar.mark.late.why");
            case PARTLY_PUBLISHED ->
                messages.text("calendar.mark.partly.why", card.published(), card.channels().size());
        };
    }

    /// The client, where its clocks stand otherwise than the person's at the time of the post.
    Optional<Client> elsewhere(PostCard card) {
        return around.client(card.clientId())
                .filter(client -> card.day().isPresent() && card.time().isPresent())
                .filter(client -> {
                    LocalDateTime at = at(card);
                    Instant there = at.atZone(client.zone()).toInstant();
                    return !there.equals(at.atZone(ZoneId.systemDefault()).toInstant());
                });
    }

    /// “Clock of Montréal; yours says 20:00”, where the clocks differ.
    Optional<String> zone(PostCard card) {
        return elsewhere(card).map(client -> {
            LocalDateTime here = at(card).atZone(client.zone()).withZoneSameInstant(ZoneId.systemDefault())
                    .toLocalDateTime();
            String city = client.zone().getId().substring(client.zone().getId().lastIndexOf('/') + 1)
                    .replace('_', ' ');
            String time = here.toLocalDate().equals(card.day().orElseThrow())
                    ? wording.time(here.toLocalTime())
                    : messages.text("calendar.day-and-time", wording.day(here.toLocalDate()),
                            wording.time(here.toLocalTime()));
            return messages.text("calendar.zone", city, time);
        });
    }

    /// What the client's clocks do at the time of the post, on a day when they change.
    Optional<String> clock(PostCard card) {
        return around.client(card.clientId())
                .filter(_ -> card.day().isPresent() && card.time().isPresent())
                .flatMap(client -> ClockDay.of(card.day().orElseThrow(), client.zone()).shifts().stream()
                        .filter(shift -> shift.contains(card.time().orElseThrow())).findFirst())
                .map(shift -> messages.text(
                        shift.skipped() ? "calendar.clock.skipped.why" : "calendar.clock.twice.why",
                        wording.time(shift.from()), wording.time(shift.until())));
    }

    private static LocalDateTime at(PostCard card) {
        return LocalDateTime.of(card.day().orElseThrow(), card.time().orElseThrow());
    }
}
