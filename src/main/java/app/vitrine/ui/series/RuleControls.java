package app.vitrine.ui.series;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.domain.series.Repetition;
import app.vitrine.domain.series.Repetition.Monthly;
import app.vitrine.domain.series.Repetition.Unit;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.DateWords;
import app.vitrine.ui.control.SegmentedControl;
import app.vitrine.ui.series.RepeatViewModel.Ending;

/// The rows in which a rule is put together.
final class RuleControls extends VBox {

    private static final int MOST = 52;
    private static final int MOST_COUNT = 400;
    private static final int COUNTED = 4;
    private static final double WRAP = 450;

    private final RepeatViewModel model;
    private final Wording wording;
    private final Messages messages;
    private final Spinner<Integer> every = new Spinner<>(1, MOST, 1);
    private final HBox weekdays = new HBox(5);
    private final SegmentedControl<Monthly> monthly = new SegmentedControl<>();
    private final HBox months = new HBox();
    private boolean entered;
    private final DatePicker until = new DatePicker();
    private final Spinner<Integer> count = new Spinner<>(1, MOST_COUNT, 1);
    private final Spinner<Integer> rest = new Spinner<>(0, TurnsModel.MOST_WEEKS, 0);

    RuleControls(RepeatViewModel model, Wording wording) {
        super(14);
        this.model = model;
        this.wording = wording;
        messages = wording.messages();
        getChildren().addAll(row("series.row.every", every(), unit()), row("series.row.on", weekdays, months),
                row("series.row.until", ending(), until, count), row("series.row.out", open()),
                row("series.row.season", season()), row("series.row.texts", texts()), turns());
        fillWeekdays();
        model.unit().subscribe(now -> {
            shown(weekdays, now == Unit.WEEKS);
            shown(months, now == Unit.MONTHS);
            shown(weekdays.getParent(), now != Unit.DAYS);
        });
        model.ending().subscribe(now -> {
            shown(until, now == Ending.DAY);
            shown(count, now == Ending.COUNT);
        });
    }

    private HBox row(String key, Node... parts) {
        Label name = new Label(messages.text(key));
        name.getStyleClass().addAll("text-2", "series-row-name");
        HBox row = new HBox(10, name);
        row.getChildren().addAll(parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Spinner<Integer> every() {
        number(every, "series.row.every");
        every.getValueFactory().valueProperty().addListener((_, _, now) -> {
            if (now != null) {
                model.every().set(now);
            }
        });
        return every;
    }

    private void number(Spinner<Integer> spinner, String name) {
        spinner.setEditable(true);
        spinner.setPrefWidth(84);
        spinner.setAccessibleText(messages.text(name));
        spinner.getEditor().setAccessibleText(messages.text(name));
        // What is typed counts as it is typed, as far as it is a number.
        spinner.getEditor().textProperty().addListener((_, _, text) -> {
            if (text.matches("\\d{1,3}") && Integer.parseInt(text) >= (spinner.equals(rest) ? 0 : 1)) {
                spinner.getValueFactory().setValue(Math.min(Integer.parseInt(text), most(spinner)));
            }
        });
    }

    private int most(Spinner<Integer> spinner) {
        if (spinner.equals(rest)) {
            return TurnsModel.MOST_WEEKS;
        }
        return spinner.equals(every) ? MOST : MOST_COUNT;
    }

    private SegmentedControl<Unit> unit() {
        SegmentedControl<Unit> unit = new SegmentedControl<>();
        unit.add(Unit.DAYS, messages.text("series.unit.days")).add(Unit.WEEKS,
                messages.text("series.unit.weeks")).add(Unit.MONTHS, messages.text("series.unit.months"));
        unit.valueProperty().bindBidirectional(model.unit());
        return unit;
    }

    private void fillWeekdays() {
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            DayOfWeek day = wording.weekStart().plus(i);
            String name = day.getDisplayName(TextStyle.FULL_STANDALONE, wording.locale());
            ToggleButton button = new ToggleButton(wording.weekday(day).substring(0, 2));
            button.getStyleClass().addAll("small", "series-weekday");
            button.setAccessibleText(name);
            button.setOnAction(_ -> {
                model.toggle(day);
                button.setSelected(model.days().get().contains(day));
            });
            model.days().subscribe(now -> button.setSelected(now.contains(day)));
            weekdays.getChildren().add(button);
        }
        months.getChildren().add(monthly);
        monthly.getStyleClass().add("small");
    }

    private SegmentedControl<Ending> ending() {
        SegmentedControl<Ending> ending = new SegmentedControl<>();
        ending.add(Ending.NEVER, messages.text("series.ending.never")).add(Ending.DAY,
                messages.text("series.ending.day")).add(Ending.COUNT, messages.text("series.ending.count"));
        ending.valueProperty().bindBidirectional(model.ending());
        DateWords.on(until, wording.locale());
        until.setPrefWidth(150);
        until.setAccessibleText(messages.text("series.ending.day"));
        until.valueProperty().addListener((_, _, day) -> {
            if (day != null) {
                model.until().set(day);
            }
        });
        number(count, "series.ending.count");
        count.getValueFactory().valueProperty().addListener((_, _, now) -> {
            if (now != null) {
                model.count().set(now);
            }
        });
        return ending;
    }

    private CheckBox open() {
        CheckBox open = new CheckBox(messages.text("series.open-only"));
        open.selectedProperty().bindBidirectional(model.openOnly());
        return open;
    }

    private Node season() {
        CheckBox only = new CheckBox(messages.text("series.season.only"));
        only.selectedProperty().bindBidirectional(model.seasonal());
        HBox span = new HBox(6, new DayOfYear(wording, model.seasonFrom(), "series.season.from"),
                new Label(messages.text("series.season.to")),
                new DayOfYear(wording, model.seasonTo(), "series.season.to.name"));
        span.setAlignment(Pos.CENTER_LEFT);
        model.seasonal().subscribe(now -> shown(span, now));
        FlowPane season = new FlowPane(10, 6, only, span);
        season.setPrefWrapLength(WRAP);
        season.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(season, Priority.ALWAYS);
        return season;
    }

    private Node texts() {
        SegmentedControl<Boolean> taking = new SegmentedControl<>();
        taking.add(false, messages.text("series.turns.same")).add(true, messages.text("series.turns.take"));
        taking.setValue(model.turns().taking().get());
        taking.valueProperty().subscribe(now -> model.turns().taking().set(Boolean.TRUE.equals(now)));
        model.turns().taking().subscribe(now -> taking.setValue(now));
        number(rest, "series.turns.rest");
        rest.getValueFactory().valueProperty().addListener((_, _, now) -> {
            if (now != null) {
                model.turns().weeks().set(now);
            }
        });
        model.turns().weeks().subscribe(now -> rest.getValueFactory().setValue(now.intValue()));
        HBox rests = new HBox(6, new Label(messages.text("series.turns.rest")), rest,
                new Label(messages.text("series.turns.weeks")));
        rests.setAlignment(Pos.CENTER_LEFT);
        model.turns().taking().subscribe(now -> shown(rests, now));
        FlowPane texts = new FlowPane(10, 6, taking, rests);
        texts.setPrefWrapLength(WRAP);
        HBox.setHgrow(texts, Priority.ALWAYS);
        return texts;
    }

    private Node turns() {
        TurnsPane turns = new TurnsPane(model.turns(), messages);
        model.turns().taking().subscribe(now -> shown(turns, now));
        model.turns().taking().subscribe((_, now) -> {
            if (now && entered) {
                turns.writeOn();
            }
        });
        return turns;
    }

    /// Shows what the plan says, once it is known.
    void show() {
        every.getValueFactory().setValue(model.every().get());
        until.setValue(model.until().get());
        count.getValueFactory().setValue(model.count().get());
    }

    /// Names what a month can offer the first day.
    void name(Repetition rule) {
        if (!monthly.getChildren().isEmpty()) {
            return;
        }
        RuleWords words = new RuleWords(wording);
        List<Monthly> offered = rule.nth() > COUNTED
                ? List.of(Monthly.DATE, Monthly.LAST_WEEKDAY)
                : List.of(Monthly.values());
        offered.forEach(one -> monthly.add(one, words.inMonth(rule, one)));
        monthly.valueProperty().bindBidirectional(model.monthly());
    }

    void enter() {
        entered = true;
        every.requestFocus();
    }
}
