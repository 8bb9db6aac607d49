package app.vitrine.ui.advice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

import app.vitrine.domain.advice.Heed;
import app.vitrine.domain.advice.Kind;
import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Desk;

/// What is worth a look in the days that a screen shows. It is read again after each change and each turn of the page,
/// a moment later, so that nobody waits for it.
final class AdviceViewModel extends ViewModel {

    private static final String OPEN = "advice";
    private static final int MOST = 40;
    private static final String YES = "open";

    /// @param cards empty both where all is well and before the first reading: see `read`
    /// @param more  how many are not among the cards, since nobody reads on and on
    record State(Span span, List<Card> cards, int more, Set<Kind> off, boolean read) {

        State {
            cards = List.copyOf(cards);
            off = Set.copyOf(off);
        }

        int count() {
            return cards.size() + more;
        }
    }

    private final Desk desk;
    private final ObservableValue<Span> days;
    private final UnaryOperator<Runnable> later;
    private final Mending mending;
    private final ReadOnlyObjectWrapper<State> state;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private Runnable waiting = () -> {};

    /// @param later runs something after a moment on the thread of the screen; what it answers gives that up
    AdviceViewModel(Desk desk, ObservableValue<Span> days, UnaryOperator<Runnable> later) {
        this.desk = desk;
        this.days = days;
        this.later = later;
        mending = new Mending(desk);
        state = new ReadOnlyObjectWrapper<>(new State(days.getValue(), List.of(), 0, Set.of(), false));
        open.set(desk.remembered(OPEN).filter(YES::equals).isPresent());
        open.subscribe(now -> desk.remember(OPEN, now ? YES : ""));
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether the pane is shown; remembered.
    BooleanProperty open() {
        return open;
    }

    /// The key of the card in hand.
    ObjectProperty<Optional<String>> chosen() {
        return chosen;
    }

    @Override
    protected void onActivate() {
        ChangeListener<Object> again = (_, _, _) -> readSoon();
        days.addListener(again);
        desk.scope().addListener(again);
        desk.wording().addListener(again);
        whileActive(() -> {
            days.removeListener(again);
            desk.scope().removeListener(again);
            desk.wording().removeListener(again);
            waiting.run();
        });
        whileActive(desk.plan()
                .onChange(_ -> desk.work().job(() -> true).onSuccess(_ -> readSoon()).start()));
        readSoon();
    }

    private void readSoon() {
        if (active()) {
            waiting.run();
            waiting = later.apply(this::read);
        }
    }

    private void read() {
        if (!active()) {
            return;
        }
        Span span = days.getValue();
        Scope scope = desk.scope().get();
        Wording wording = desk.wording().get();
        load(desk.work(), () -> {
            AdviceReading reading = desk.plan()
                    .read(plan -> AdviceReading.of(plan, scope, span, desk.clock()));
            int more = Math.max(0, reading.findings().size() - MOST);
            return new State(span, new AdviceWords(wording, reading).cards(MOST), more,
                    reading.heed().off(), true);
        }, this::show, desk::tellFailure);
    }

    private void show(State now) {
        chosen.set(afterwards(now));
        state.set(now);
    }

    // A card that is gone gives its place to the one that comes to stand there.
    private Optional<String> afterwards(State now) {
        if (chosen.get().isEmpty() || now.cards().isEmpty() || !now.span().equals(state.get().span())) {
            return Optional.empty();
        }
        String key = chosen.get().get();
        if (now.cards().stream().anyMatch(card -> card.key().equals(key))) {
            return chosen.get();
        }
        int index = Math.max(0, index());
        return Optional.of(now.cards().get(Math.min(index, now.cards().size() - 1)).key());
    }

    private int index() {
        List<Card> cards = state.get().cards();
        for (int i = 0; i < cards.size(); i++) {
            if (Optional.of(cards.get(i).key()).equals(chosen.get())) {
                return i;
            }
        }
        return -1;
    }

    /// The next card or the one before, round and round; opens the pane.
    void step(boolean forward) {
        open.set(true);
        int count = state.get().cards().size();
        if (count > 0) {
            int from = index() < 0 && !forward ? 0 : index();
            chosen.set(Optional
                    .of(state.get().cards().get(Math.floorMod(from + (forward ? 1 : -1), count)).key()));
        }
    }

    /// The card in hand.
    Optional<Card> card() {
        return state.get().cards().stream().filter(card -> Optional.of(card.key()).equals(chosen.get()))
                .findFirst();
    }

    void mend(Card card, Card.Way way) {
        mending.mend(card, way.fix());
    }

    /// Takes this case as it is, for good.
    void accept(Card card) {
        long client = card.finding().clientId();
        desk.change(ChangeLabel.of("advice.undo.accept", card.title()).forClient(client), plan -> {
            String fact = Heed.fineOf(client);
            Heed heed = Heed.of(Optional.empty(), plan.facts().get(fact)).withFine(card.finding().key());
            heed.fineText().ifPresent(text -> plan.facts().put(fact, text));
        }, Message.of("advice.done.accepted"));
    }

    /// Watches a kind, or does not any more.
    void watch(Kind kind, boolean watched) {
        desk.change(ChangeLabel.of("advice.undo.kinds"), plan -> {
            Heed heed = Heed.of(plan.facts().get(Heed.OFF), Optional.empty()).with(kind, watched);
            heed.offText().ifPresentOrElse(text -> plan.facts().put(Heed.OFF, text),
                    () -> plan.facts().remove(Heed.OFF));
        }, Message.of(watched ? "advice.done.watched" : "advice.done.unwatched",
                desk.wording().get().messages().text("advice.kind." + kind.id())));
    }
}
