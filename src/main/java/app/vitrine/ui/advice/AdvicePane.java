package app.vitrine.ui.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import app.vitrine.domain.advice.Finding;
import app.vitrine.domain.advice.Kind;
import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.text.Messages;
import app.vitrine.ui.advice.AdviceViewModel.State;
import app.vitrine.ui.control.Chip;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.SidePane;
import app.vitrine.ui.task.PictureSource;

/// Lends the calendar what is worth a look in its days: a chip with the count, a pane with the cards, and their keys.
public final class AdvicePane implements SidePane {

    private final Desk desk;
    private final AdviceViewModel model;
    private final BiConsumer<LocalDate, List<Long>> choose;
    private final Chip sign = new Chip(Glyph.EYE, "");
    private final FindingList list;
    private final List<Command> commands;

    /// @param days   those in view
    /// @param choose shows posts as chosen, on a day in view
    /// @param later  runs something after a moment on the thread of the screen; what it answers gives that up
    public AdvicePane(Desk desk, Overlays overlays, PictureSource pictures, ObservableValue<Span> days,
            BiConsumer<LocalDate, List<Long>> choose, UnaryOperator<Runnable> later) {
        this.desk = desk;
        this.choose = choose;
        model = new AdviceViewModel(desk, days, later);
        list = new FindingList(model, desk.wording(), pictures, new FindingList.Around() {

            @Override
            public void point() {
                AdvicePane.this.point();
            }

            @Override
            public void leave() {
                AdvicePane.this.leave();
            }

            @Override
            public void popover(Node owner, Node content) {
                overlays.popover(owner, content);
            }
        });
        sign.getStyleClass().add("warn");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        sign.setOnAction(_ -> toggle());
        commands = List.of(Command.of("advice-next", () -> step(true), "F8"),
                Command.of("advice-last", () -> step(false), "Shift+F8"),
                Command.of("advice-kinds", this::kinds));
        model.state().subscribe(this::count);
        desk.wording().subscribe(() -> count(model.state().get()));
    }

    @Override
    public Node sign() {
        return sign;
    }

    @Override
    public Region content() {
        return list;
    }

    @Override
    public BooleanProperty open() {
        return model.open();
    }

    @Override
    public ObservableValue<Map<LocalDate, String>> marks() {
        return model.state().map(AdvicePane::marks);
    }

    // A silence or a share has no day of its own.
    private static Map<LocalDate, String> marks(State now) {
        return now.cards().stream().filter(card -> !card.finding().posts().isEmpty())
                .filter(card -> card.finding().kind() != Kind.SHARE)
                .collect(Collectors.toMap(Card::day, Card::title, (one, other) -> one + "\n" + other));
    }

    @Override
    public void open(LocalDate day) {
        model.state().get().cards().stream().filter(card -> card.day().equals(day)).findFirst()
                .ifPresent(card -> {
                    model.open().set(true);
                    model.chosen().set(Optional.of(card.key()));
                    list.enter();
                });
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void shown() {
        model.activate();
    }

    @Override
    public void hidden() {
        model.deactivate();
    }

    private void count(State now) {
        Messages messages = desk.wording().get().messages();
        int count = now.count();
        sign.setText(messages.count("advice.count", count));
        sign.setVisible(count > 0);
        sign.setManaged(count > 0);
    }

    private void toggle() {
        if (model.open().get()) {
            model.open().set(false);
        } else {
            model.open().set(true);
            list.enter();
        }
    }

    private void step(boolean forward) {
        model.step(forward);
        list.enter();
    }

    private void kinds() {
        model.open().set(true);
        list.chooseKinds();
    }

    // Where all is well there is no chip to go back to.
    private void leave() {
        model.open().set(false);
        if (sign.isVisible()) {
            sign.requestFocus();
        } else {
            choose.accept(model.state().get().span().first(), List.of());
        }
    }

    // Of two that clash the later one is meant: it is what a fix moves.
    private void point() {
        Optional<Card> card = model.card();
        if (!model.open().get() || card.isEmpty()) {
            return;
        }
        Finding finding = card.get().finding();
        List<Long> posts = new ArrayList<>(finding.posts());
        boolean pair = finding instanceof Finding.Close || finding instanceof Finding.Alike;
        List<Long> meant = pair ? List.of(posts.getLast()) : posts;
        if (model.state().get().span().contains(finding.day()) && !(finding instanceof Finding.Share)) {
            choose.accept(finding.day(), meant);
        }
    }
}
