package app.vitrine.ui.keydates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.DateWords;
import app.vitrine.ui.control.Picker;
import app.vitrine.ui.keydates.KeyDateForm.When;
import app.vitrine.ui.text.EmojiField;

/// What a date is called, of what kind it is, and when: a form at the side of the list.
final class KeyDateEditor extends VBox {

    private static final int FARTHEST = 366;
    private static final int SHOWN = 4;

    private final KeyDatesViewModel model;
    private final KeyDateForm form;
    private final Wording wording;
    private final Messages messages;
    private final Label title = new Label();
    private final EmojiField name;
    private final Picker<KeyDate.Category> category;
    private final Picker<When> when;
    private final DatePicker day = new DatePicker();
    private final Picker<Integer> nth;
    private final Picker<DayOfWeek> weekday;
    private final Picker<Month> month;
    private final Spinner<Integer> shift = new Spinner<>(-FARTHEST, FARTHEST, 0);
    private final Spinner<Integer> days = new Spinner<>(1, KeyDateForm.MOST_DAYS, 1);
    private final Label next = new Label();
    private final Button remove = new Button();
    private final VBox length;
    private final Runnable close;
    private boolean showing;

    /// @param close leads back to the list
    KeyDateEditor(KeyDatesViewModel model, Wording wording, Runnable close) {
        super(14);
        this.model = model;
        this.close = close;
        this.wording = wording;
        form = model.form();
        messages = wording.messages();
        getStyleClass().add("keydates-editor");
        title.getStyleClass().add("title-3");
        name = new EmojiField(true, form.name()::set).named(messages.text("keydates.name"))
                .onEnter(model.keep::execute);
        category = new Picker<>(Arrays.asList(KeyDate.Category.values()),
                one -> messages.text("keydate." + one.id()));
        when = new Picker<>(List.of(),
                one -> messages.text("keydates.when." + one.name().toLowerCase(Locale.ROOT)));
        nth = new Picker<>(List.of(1, 2, 3, 4, 5, KeyDateForm.LAST),
                one -> messages.text(one == KeyDateForm.LAST ? "keydates.last" : "keydates.nth." + one));
        weekday = new Picker<>(weekdays(),
                one -> one.getDisplayName(TextStyle.FULL_STANDALONE, wording.locale()));
        month = new Picker<>(Arrays.asList(Month.values()),
                one -> one.getDisplayName(TextStyle.FULL_STANDALONE, wording.locale()));
        DateWords.on(day, wording.locale());
        follow(category, form.category(), "keydates.kind");
        follow(when, form.when(), "keydates.when");
        follow(nth, form.nth().asObject(), "keydates.nth");
        follow(weekday, form.weekday(), "keydates.weekday");
        follow(month, form.month(), "keydates.month");
        number(shift, form.shift(), "keydates.shift", FARTHEST);
        number(days, form.days(), "keydates.days", KeyDateForm.MOST_DAYS);
        day.setAccessibleText(messages.text("keydates.day"));
        day.getEditor().setAccessibleText(messages.text("keydates.day"));
        day.valueProperty().addListener((_, _, now) -> chosen(now, form.day()::set));
        length = field("keydates.days", days);
        FlowPane parts = new FlowPane(8, 8, day, nth, weekday, month, shift);
        next.setWrapText(true);
        next.setMinHeight(Region.USE_PREF_SIZE);
        next.getStyleClass().addAll("caption", "text-2");
        getChildren().addAll(title, field("keydates.name", name), field("keydates.kind", category),
                field("keydates.when", when), parts, length, next, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !when.isShowing() && !category.isShowing()) {
                event.consume();
                model.leave();
            }
        });
        form.parts().forEach(part -> part.subscribe(this::refresh));
        model.editing().subscribe(_ -> show());
        model.edited().subscribe(_ -> show());
    }

    private List<DayOfWeek> weekdays() {
        return IntStream.range(0, DayOfWeek.values().length).mapToObj(wording.weekStart()::plus).toList();
    }

    private <T> void follow(Picker<T> picker, ObjectProperty<T> value, String key) {
        picker.setAccessibleText(messages.text(key));
        picker.valueProperty().addListener((_, _, now) -> chosen(now, value::set));
    }

    private <T> void chosen(@Nullable T now, Consumer<T> set) {
        if (!showing && now != null) {
            set.accept(now);
        }
    }

    private void number(Spinner<Integer> spinner, IntegerProperty value, String key, int most) {
        spinner.setEditable(true);
        spinner.setPrefWidth(96);
        spinner.setAccessibleText(messages.text(key));
        spinner.getEditor().setAccessibleText(messages.text(key));
        spinner.getEditor().textProperty().addListener((_, _, text) -> {
            if (text.matches("-?\\d{1,3}")) {
                int least = spinner.equals(shift) ? -FARTHEST : 1;
                spinner.getValueFactory().setValue(Math.clamp(Integer.parseInt(text), least, most));
            }
        });
        spinner.getValueFactory().valueProperty().addListener((_, _, now) -> chosen(now, value::set));
    }

    private VBox field(String key, Node control) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().addAll("caption", "text-2");
        return new VBox(4, label, control);
    }

    private HBox buttons() {
        Button keep = new Button(messages.text("keydates.keep"));
        keep.getStyleClass().add("primary");
        keep.setOnAction(_ -> model.keep.execute());
        model.keep.executable().subscribe(can -> keep.setDisable(!can));
        Button cancel = new Button(messages.text("shell.cancel"));
        cancel.setOnAction(_ -> model.leave());
        remove.getStyleClass().add("ghost");
        remove.setOnAction(_ -> model.edited().get().ifPresent(model::remove));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(8, remove, gap, cancel, keep);
    }

    // The focus leaves before what has it is gone.
    private void show() {
        boolean on = model.editing().get();
        if (isVisible() && !on) {
            close.run();
        }
        setVisible(on);
        setManaged(on);
        if (on) {
            Optional<Entry> entry = model.edited().get();
            title.setText(messages.text(entry.isPresent() ? "keydates.change" : "keydates.new"));
            boolean own = entry.filter(one -> one.origin() != Entry.Origin.COUNTRY).isPresent();
            remove.setVisible(own);
            remove.setText(messages.text(entry.filter(one -> one.origin() == Entry.Origin.CHANGED).isPresent()
                    ? "keydates.reset"
                    : "keydates.remove"));
            // A field without width would scroll its words out of sight.
            Optional.ofNullable(getParent()).ifPresent(Parent::layout);
            refresh();
            name.focus();
        }
    }

    private void refresh() {
        if (!model.editing().get()) {
            return;
        }
        showing = true;
        name.showUnlessWriting(form.name().get());
        category.setValue(form.category().get());
        if (!when.getItems().equals(form.offered())) {
            when.getItems().setAll(form.offered());
        }
        when.setValue(form.when().get());
        day.setValue(form.day().get());
        nth.setValue(form.nth().get());
        weekday.setValue(form.weekday().get());
        month.setValue(form.month().get());
        shift.getValueFactory().setValue(form.shift().get());
        days.getValueFactory().setValue(form.days().get());
        When now = form.when().get();
        shown(day, now == When.EVERY_YEAR || now == When.ONCE);
        shown(nth, now == When.WEEKDAY);
        shown(weekday, now == When.WEEKDAY);
        shown(month, now == When.WEEKDAY);
        shown(shift, now == When.EASTER);
        shown(length, now != When.AS_IT_COMES);
        next.setText(said());
        showing = false;
    }

    private String said() {
        List<Span> spans = form.next(SHOWN);
        if (form.when().get() == When.AS_IT_COMES) {
            return messages.text("keydates.as-it-comes");
        }
        return spans.isEmpty()
                ? messages.text("keydates.over")
                : messages.text("keydates.next",
                        spans.stream().map(this::day).collect(Collectors.joining(" · ")));
    }

    private String day(Span span) {
        LocalDate first = span.first();
        return span.length() == 1
                ? wording.day(first) + " " + first.getYear()
                : wording.days(first, span.last(), true);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

}
