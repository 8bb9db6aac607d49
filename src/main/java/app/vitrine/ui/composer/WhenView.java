package app.vitrine.ui.composer;

import java.time.LocalDate;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.vitrine.ui.control.DayPicker;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.shell.Overlays;

/// Day and time, typed or chosen.
final class WhenView extends VBox {

    private final WhenModel when;
    private final Bench bench;
    private final TextField day = new TextField();
    private final TextField time = new TextField();
    private final Label words = Nodes.label("", "caption", "text-3");
    private final Label problem = Nodes.shown(Nodes.label("", "caption", "bad-text"), false);
    private final Button back;

    WhenView(ComposerViewModel model, Overlays overlays) {
        super(8);
        this.when = model.when();
        this.bench = model.bench();
        getStyleClass().add("composer-when");
        HBox head = new HBox(8, Nodes.label(bench.say("composer.when"), "title-3"), words);
        head.getStyleClass().add("section-head");
        field(day, "composer.when.day", this::dayText, when::typeDay, when::stepDay);
        field(time, "composer.when.time", this::timeText, when::typeTime, when::stepTime);
        day.setPromptText(bench.say("composer.when.day_prompt"));
        time.setPromptText(bench.say("composer.when.time_prompt"));
        day.getStyleClass().add("day-field");
        time.getStyleClass().add("time-field");
        IconButton pick = new IconButton(Glyph.CALENDAR, bench.say("composer.when.pick"));
        pick.setOnAction(_ -> Nodes.popover(overlays, pick, new DayPicker(bench.wording(), when.today(),
                when.day().get(), when.today(), date -> {
                    when.choose(java.util.Optional.of(date));
                    overlays.closePopover();
                })));
        Button none = Nodes.button(bench.say("composer.when.none"),
                () -> when.choose(java.util.Optional.empty()), "ghost");
        none.visibleProperty().bind(when.day().map(java.util.Optional::isPresent));
        back = Nodes.button(bench.say("composer.when.with_post"), when::withThePost, "ghost", "small");
        back.setGraphic(new Icon(Glyph.UNDO, 14));
        HBox fields = new HBox(8, day, pick, time, none, Nodes.gap(), back);
        fields.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, fields, problem);
        bench.follow(this::look);
    }

    /// F4 leads to the time, or to the day while there is none.
    void focus() {
        TextField field = when.day().get().isEmpty() ? day : time;
        field.requestFocus();
        field.selectAll();
    }

    private void field(TextField field, String name, Supplier<String> shown, Predicate<String> typed,
            IntConsumer step) {
        field.setAccessibleText(bench.say(name));
        field.setOnAction(_ -> commit(field, shown.get(), typed));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit(field, shown.get(), typed);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                step.accept(event.getCode() == KeyCode.UP ? 1 : -1);
                event.consume();
            }
        });
    }

    private void commit(TextField field, String shown, Predicate<String> typed) {
        boolean understood = field.getText().equals(shown) || typed.test(field.getText());
        field.getStyleClass().removeAll("invalid");
        if (!understood) {
            field.getStyleClass().add("invalid");
            problem.setText(bench.say("composer.when.unread", field.getText()));
        }
        Nodes.shown(problem, !understood);
        if (understood) {
            look();
        }
    }

    private void look() {
        show(day, dayText());
        show(time, timeText());
        boolean variant = bench.tab().get().isPresent();
        String zone = when.zone().map(Object::toString).orElse("");
        String date = when.day().get().map(bench.wording()::longDay)
                .orElseGet(() -> bench.say("composer.when.no_day"));
        String base = date + ", " + zone;
        words.setText(!variant
                ? base
                : when.own().get()
                        ? bench.say("composer.when.own", base)
                        : bench.say("composer.when.follows", base));
        Nodes.shown(back, variant && when.own().get());
    }

    private static void show(TextField field, String text) {
        if (!field.getText().equals(text) && !field.getStyleClass().contains("invalid")) {
            field.setText(text);
            field.end();
        }
    }

    private String dayText() {
        return when.day().get().map(this::written).orElse("");
    }

    private String written(LocalDate date) {
        String text = bench.wording().day(date);
        return date.getYear() == when.today().getYear() ? text : text + " " + date.getYear();
    }

    private String timeText() {
        return when.time().get().map(bench.wording()::time).orElse("");
    }
}
