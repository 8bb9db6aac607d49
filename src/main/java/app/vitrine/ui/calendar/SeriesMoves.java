package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.plan.SeriesEdits;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.series.Reach;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Question;

/// Asks, where one post of a series is moved or deleted, how far that goes.
final class SeriesMoves {

    private final Desk desk;
    private Consumer<Question> asking = question -> question.answers().stream()
            .filter(answer -> answer.kind() == Question.Kind.PRIMARY).findFirst()
            .ifPresent(answer -> answer.then().run());

    SeriesMoves(Desk desk) {
        this.desk = desk;
    }

    /// How questions are asked; until this is set the first answer is taken.
    void askBy(Consumer<Question> way) {
        asking = way;
    }

    /// @param edit   what is done to the post
    /// @param follow lets the focus go along
    /// @param alone  does it to this one alone
    void move(List<PostCard> cards, UnaryOperator<Post> edit, Runnable follow, Runnable alone) {
        Runnable one = () -> {
            follow.run();
            alone.run();
        };
        if (repeating(cards).isEmpty()) {
            one.run();
            return;
        }
        PostCard card = cards.getFirst();
        ask(Message.of("series.ask.move"), one, reach -> {
            follow.run();
            desk.change(label("series.undo.spread", card),
                    plan -> plan.posts().find(card.id()).ifPresent(before -> {
                        Post after = plan.posts().save(edit.apply(before));
                        edits(plan, before).spread(before, after, reach);
                    }), Message.of("series.done.spread"));
        });
    }

    void delete(List<PostCard> cards, Runnable alone) {
        if (repeating(cards).isEmpty()) {
            alone.run();
            return;
        }
        PostCard card = cards.getFirst();
        Consumer<Reach> deletion = reach -> desk.change(label("series.undo.delete", card),
                plan -> plan.posts().find(card.id())
                        .ifPresent(post -> edits(plan, post).delete(post, reach)),
                reach == Reach.ONE
                        ? Message.of("calendar.done.deleted",
                                Edit.title(card, desk.wording().get().messages()))
                        : Message.of("series.done.deleted"));
        ask(Message.of("series.ask.delete"), () -> deletion.accept(Reach.ONE), deletion);
    }

    // Of several that are moved at once each is meant for itself.
    private static Optional<PostCard> repeating(List<PostCard> cards) {
        return cards.size() == 1 ? cards.stream().filter(PostCard::repeats).findFirst() : Optional.empty();
    }

    private void ask(Message title, Runnable alone, Consumer<Reach> others) {
        asking.accept(new Question(title, Optional.of(Message.of("series.ask.sentence")), Optional.empty(),
                List.of(Question.cancel(),
                        new Question.Answer(Message.of("series.ask.all"), Question.Kind.PLAIN,
                                () -> others.accept(Reach.ALL)),
                        new Question.Answer(Message.of("series.ask.later"), Question.Kind.PLAIN,
                                () -> others.accept(Reach.LATER)),
                        new Question.Answer(Message.of("series.ask.one"), Question.Kind.PRIMARY, alone))));
    }

    private ChangeLabel label(String key, PostCard card) {
        return ChangeLabel.of(key, Edit.title(card, desk.wording().get().messages()))
                .forClient(card.clientId());
    }

    private SeriesEdits edits(PlanWriter plan, Post post) {
        LocalDate today = plan.clients().find(post.clientId()).map(Client::zone)
                .map(zone -> LocalDate.now(desk.clock().withZone(zone)))
                .orElseGet(() -> LocalDate.now(desk.clock()));
        return new SeriesEdits(plan, today, desk.clock().instant());
    }
}
