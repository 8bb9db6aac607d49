package app.vitrine.ui.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;
import app.vitrine.ui.shell.Desk;

/// Changes of when posts are planned, and copies of them; each is one step of undo.
final class PostEdits {

    private final Desk desk;
    private final Consumer<List<Long>> copied;

    /// @param copied gets the copies that were made, in the order of what they are copies of
    PostEdits(Desk desk, Consumer<List<Long>> copied) {
        this.desk = desk;
        this.copied = copied;
    }

    /// Moves posts by days; what hangs on the wall clock stays, and so do posts without a day.
    void moveByDays(List<PostCard> cards, long days) {
        List<PostCard> dated = dated(cards);
        if (!dated.isEmpty() && days != 0) {
            each(Edit.MOVE, dated, post -> shifted(post, days), moved("calendar.done.moved",
                    "calendar.done.moved-posts", dated, shifted(dated.getFirst(), days)));
        }
    }

    /// Adds copies some days later; copies of posts without a day have none either.
    void copyByDays(List<PostCard> cards, long days) {
        if (!cards.isEmpty()) {
            copy(cards, post -> shifted(post, days), shifted(cards.getFirst(), days));
        }
    }

    /// Brings a held post to a spot, and the others so that they keep their distance to it. Where the spot names no
    /// time, each keeps its own.
    void put(List<PostCard> cards, PostCard held, Spot to, boolean copy) {
        Spot from = Spot.of(held);
        long days = ChronoUnit.DAYS.between(from.day(), to.day());
        boolean keeping = to.time().isEmpty() || to.time().equals(from.time());
        if (keeping && copy) {
            copyByDays(cards, days);
        } else if (keeping) {
            moveByDays(cards, days);
        } else if (copy) {
            copy(cards, towards(held, to, days), Optional.of(to));
        } else {
            each(Edit.MOVE, cards, towards(held, to, days),
                    moved("calendar.done.moved", "calendar.done.moved-posts", cards, Optional.of(to)));
        }
    }

    private static UnaryOperator<Post> towards(PostCard held, Spot to, long days) {
        LocalDateTime end = to.day().atTime(to.time().orElseThrow());
        if (held.time().isEmpty()) {
            return post -> post.id() == held.id()
                    ? shifted(post, days).withWhen(Optional.of(to.day()), to.time())
                    : shifted(post, days);
        }
        long minutes = ChronoUnit.MINUTES.between(start(held), end);
        return post -> post.day().isPresent() && post.time().isPresent()
                ? later(post, minutes)
                : shifted(post, days);
    }

    /// Brings posts to a day: the earliest goes there, the others keep their distance to it. Posts without a day go
    /// there too.
    void giveDay(List<PostCard> cards, LocalDate day, boolean copy) {
        give(cards, Spot.on(day), copy);
    }

    /// As [#giveDay]; where the spot names a time, those without a day get it.
    void give(List<PostCard> cards, Spot to, boolean copy) {
        LocalDate day = to.day();
        long days = dated(cards).stream().flatMap(card -> card.day().stream()).min(LocalDate::compareTo)
                .map(first -> ChronoUnit.DAYS.between(first, day)).orElse(0L);
        UnaryOperator<Post> change = post -> post.day().isPresent()
                ? shifted(post, days)
                : post.planned(day, to.time());
        Optional<Spot> there = Optional.of(new Spot(day, to.time().or(() -> cards.getFirst().time())));
        if (copy) {
            copy(cards, change, there);
        } else if (days != 0 || dated(cards).size() < cards.size()) {
            each(Edit.MOVE, cards, change,
                    moved("calendar.done.moved", "calendar.done.moved-posts", cards, there));
        }
    }

    /// Takes posts out of the calendar, back among the ideas; what is out already stays. Copies are ideas in any case.
    void takeOut(List<PostCard> cards, boolean copy) {
        List<PostCard> movable = dated(cards).stream().filter(card -> card.published() == 0).toList();
        if (copy) {
            copy(cards, post -> post.unplanned().withStatus(Status.IDEA), Optional.empty());
        } else if (!movable.isEmpty()) {
            each(Edit.TAKE_OUT, movable, Post::unplanned, movable.size() == 1
                    ? Message.of("calendar.done.taken-out", Edit.title(movable.getFirst(), messages()))
                    : Message.counted("calendar.done.taken-out-posts", movable.size()));
        } else if (!dated(cards).isEmpty()) {
            desk.tell(Message.of("calendar.out-already"));
        }
    }

    private void copy(List<PostCard> cards, UnaryOperator<Post> change, Optional<Spot> there) {
        Instant now = desk.clock().instant();
        List<Long> ids = ids(cards);
        ChangeLabel label = Edit.COPY.label(cards, messages());
        Message done = moved("calendar.done.copied", "calendar.done.copied-posts", cards, there);
        desk.work().job(() -> {
            List<Long> copies = new ArrayList<>();
            desk.plan().edit(label, plan -> plan.posts().all(ids).forEach(post -> {
                long copy = plan.posts().save(change.apply(post).copy(now)).id();
                plan.personas().copy(post.id(), copy);
                copies.add(copy);
            }));
            return copies;
        }).onSuccess(copies -> {
            copied.accept(copies);
            desk.tellChange(label.message().key(), done);
        }).onFailure(desk::tellFailure).start();
    }

    /// The post at a spot; its time where the spot names none.
    static Post put(Post post, Spot to) {
        Post there = post.movedTo(to.day());
        return there.withWhen(there.day(), to.time().or(there::time));
    }

    /// The post so many minutes later, as far as it has a time.
    static Post moved(Post post, long minutes) {
        return post.day().isPresent() && post.time().isPresent() ? later(post, minutes) : post;
    }

    static Post shifted(Post post, long days) {
        return post.day().map(day -> post.movedTo(day.plusDays(days))).orElse(post);
    }

    private static Optional<Spot> shifted(PostCard card, long days) {
        return card.day().map(day -> new Spot(day.plusDays(days), card.time()));
    }

    static List<PostCard> dated(List<PostCard> cards) {
        return cards.stream().filter(card -> card.day().isPresent()).toList();
    }

    /// Moves posts along the clock, over midnight too; posts without a day or time stay as they are.
    void moveByMinutes(List<PostCard> cards, long minutes) {
        List<PostCard> timed = dated(cards).stream().filter(card -> card.time().isPresent()).toList();
        if (!timed.isEmpty()) {
            Message done = timed.size() == 1
                    ? placed("calendar.done.moved", start(timed.getFirst()).plusMinutes(minutes), true)
                    : Message.counted("calendar.done.time-posts", timed.size());
            each(Edit.TIME, timed, post -> later(post, minutes), done);
        }
    }

    void time(List<PostCard> cards, LocalTime time) {
        each(Edit.TIME, cards, post -> post.withWhen(post.day(), Optional.of(time)),
                Message.counted("calendar.done.time-posts", cards.size()));
    }

    void delete(List<PostCard> cards) {
        if (!cards.isEmpty()) {
            List<Long> ids = ids(cards);
            desk.change(Edit.DELETE.label(cards, messages()), plan -> plan.posts().delete(ids),
                    cards.size() == 1
                            ? Message.of("calendar.done.deleted", Edit.title(cards.getFirst(), messages()))
                            : Message.counted("calendar.done.deleted-posts", cards.size()));
        }
    }

    /// A draft with these words, on a day.
    void draft(long clientId, String text, LocalDate day) {
        Post post = Post.draft(clientId, desk.clock().instant()).withText(text).withWhen(Optional.of(day),
                Optional.empty());
        desk.change(
                ChangeLabel.of("calendar.undo.draft", post.heading()).forClient(clientId),
                plan -> plan.posts().save(post),
                Message.of("calendar.done.draft", desk.wording().get().day(day)));
    }

    private void each(Edit edit, List<PostCard> cards, UnaryOperator<Post> change, Message done) {
        List<Long> ids = ids(cards);
        desk.change(edit.label(cards, messages()),
                plan -> plan.posts().all(ids).forEach(post -> plan.posts().save(change.apply(post))), done);
    }

    /// @param there where a single post is then; none where it has no day
    private Message moved(String one, String several, List<PostCard> cards, Optional<Spot> there) {
        return there.filter(_ -> cards.size() == 1)
                .map(spot -> placed(one, spot.day().atTime(spot.time().orElse(LocalTime.MIDNIGHT)),
                        spot.time().isPresent()))
                .orElseGet(() -> Message.counted(several, cards.size()));
    }

    private Message placed(String key, LocalDateTime at, boolean timed) {
        String day = desk.wording().get().day(at.toLocalDate());
        return Message.of(key, timed
                ? messages().text("calendar.day-and-time", day,
                        desk.wording().get().time(at.toLocalTime()))
                : day);
    }

    private static LocalDateTime start(PostCard card) {
        return LocalDateTime.of(card.day().orElseThrow(), card.time().orElse(LocalTime.MIDNIGHT));
    }

    private static Post later(Post post, long minutes) {
        LocalDateTime at = LocalDateTime.of(post.day().orElseThrow(), post.time().orElseThrow())
                .plusMinutes(minutes);
        List<Variant> variants = post.variants().stream().map(variant -> later(post, variant, minutes))
                .toList();
        return post.withWhen(Optional.of(at.toLocalDate()), Optional.of(at.toLocalTime()))
                .withVariants(variants);
    }

    private static Variant later(Post post, Variant variant, long minutes) {
        if (variant.time().isEmpty()) {
            return variant;
        }
        LocalDate day = post.dayOf(variant).orElseThrow();
        LocalDateTime at = LocalDateTime.of(day, variant.time().orElseThrow()).plusMinutes(minutes);
        LocalDate postDay = LocalDateTime.of(post.day().orElseThrow(), post.time().orElseThrow())
                .plusMinutes(minutes).toLocalDate();
        Optional<LocalDate> own = variant.day().isPresent() || !at.toLocalDate().equals(postDay)
                ? Optional.of(at.toLocalDate())
                : Optional.empty();
        return variant.withWhen(own, Optional.of(at.toLocalTime()));
    }

    private Messages messages() {
        return desk.wording().get().messages();
    }

    static List<Long> ids(List<PostCard> cards) {
        return cards.stream().map(PostCard::id).toList();
    }
}
