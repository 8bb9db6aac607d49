package app.vitrine.ui.advice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import app.vitrine.domain.advice.Fix;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Place;

/// Mends what was found: each fix is one step of undo, or opens what a person has to write.
final class Mending {

    private final Desk desk;

    /// What a change is called in undo.
    private enum Deed {
        MOVE("advice.undo.move", "advice.undo.move-posts"),
        APPROVE("advice.undo.approve", "advice.undo.approve-posts"),
        PUBLISH("advice.undo.publish", "advice.undo.publish-posts"),
        SKIP("advice.undo.skip", "advice.undo.skip-posts");

        private final String one;
        private final String several;

        Deed(String one, String several) {
            this.one = one;
            this.several = several;
        }

        ChangeLabel label(String post, int posts) {
            return ChangeLabel.of(posts == 1 ? Message.of(one, post) : Message.counted(several, posts));
        }
    }

    Mending(Desk desk) {
        this.desk = desk;
    }

    void mend(Card card, Fix fix) {
        switch (fix) {
            case Fix.Move move -> move(card, move);
            case Fix.MoveVariant move -> change(card, Deed.MOVE, List.of(move.postId()),
                    post -> withVariants(post, variant -> variant.id() == move.variantId()
                            ? variant.withWhen(
                                    variant.day().isPresent() || !onDay(post, variant, move.at())
                                            ? Optional.of(move.at().toLocalDate())
                                            : Optional.empty(),
                                    Optional.of(move.at().toLocalTime()))
                            : variant),
                    moved(Map.of(move.postId(), move.at()), true));
            case Fix.Begin begin -> desk.go(new Place.NewPost(Optional.of(begin.day()), begin.time(), "",
                    begin.channels(), begin.pillar(), Optional.of(card.finding().clientId())));
            case Fix.Write write -> desk.go(new Place.Post(write.postId()));
            case Fix.Approve approve -> change(card, Deed.APPROVE, List.of(approve.postId()),
                    post -> post.withStatus(Status.APPROVED), Message.of("advice.done.approved"));
            case Fix.Publish publish -> settle(card, Deed.PUBLISH, publish.postIds(), true,
                    Message.counted("advice.done.published", publish.postIds().size()));
            case Fix.Skip skip -> settle(card, Deed.SKIP, skip.postIds(), false,
                    Message.counted("advice.done.skipped", skip.postIds().size()));
        }
    }

    private static boolean onDay(Post post, Variant variant, LocalDateTime at) {
        return post.dayOf(variant).filter(day -> day.equals(at.toLocalDate())).isPresent();
    }

    private void move(Card card, Fix.Move move) {
        boolean timed = move.slots() || card.rows().stream()
                .filter(row -> move.places().containsKey(row.post().id()))
                .allMatch(row -> row.post().time().isPresent());
        change(card, Deed.MOVE, List.copyOf(move.places().keySet()), post -> {
            LocalDateTime at = move.places().getOrDefault(post.id(), LocalDateTime.MIN);
            LocalDate day = at.toLocalDate();
            return post.movedTo(day).withWhen(Optional.of(day), move.slots() || post.time().isPresent()
                    ? Optional.of(at.toLocalTime())
                    : Optional.empty());
        }, moved(move.places(), timed));
    }

    private Message moved(Map<Long, LocalDateTime> places, boolean timed) {
        if (places.size() > 1) {
            return Message.counted("advice.done.laid", places.size());
        }
        Wording wording = desk.wording().get();
        LocalDateTime at = places.values().iterator().next();
        String day = wording.day(at.toLocalDate());
        return Message.of("calendar.done.moved", timed
                ? wording.messages().text("calendar.day-and-time", day, wording.time(at.toLocalTime()))
                : day);
    }

    /// Says of each publication whose time has passed whether it came.
    private void settle(Card card, Deed deed, List<Long> ids, boolean published, Message done) {
        ZoneId zone = card.zone();
        LocalDateTime now = LocalDateTime.now(desk.clock().withZone(zone));
        change(card, deed, ids, post -> withVariants(post, variant -> {
            Optional<LocalDateTime> due = post.dayOf(variant)
                    .map(day -> post.timeOf(variant).map(day::atTime)
                            .orElseGet(() -> day.plusDays(1).atStartOfDay()));
            boolean late = !variant.publication().settled() && due.filter(now::isAfter).isPresent();
            return late
                    ? variant.withPublication(published
                            ? Publication.published(due.orElseThrow().atZone(zone).toInstant(), "")
                            : new Publication(Publication.State.SKIPPED, Optional.empty(), ""))
                    : variant;
        }), done);
    }

    private static Post withVariants(Post post, UnaryOperator<Variant> edit) {
        return post.withVariants(post.variants().stream().map(edit).toList());
    }

    private void change(Card card, Deed deed, List<Long> ids, UnaryOperator<Post> edit, Message done) {
        String what = card.rows().stream().filter(row -> ids.contains(row.post().id())).map(Card.Row::title)
                .findFirst().orElse("");
        ChangeLabel named = deed.label(what, ids.size());
        desk.change(named.forClient(card.finding().clientId()),
                plan -> plan.posts().all(ids).forEach(post -> plan.posts().save(edit.apply(post))), done);
    }
}
