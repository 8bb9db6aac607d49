package app.vitrine.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Chip;
import app.vitrine.ui.control.DateWords;
import app.vitrine.ui.control.SegmentedControl;
import app.vitrine.ui.text.EmojiField;

/// Writes what holds for days: what it is, its words, its days and its colour.
final class BarPanel extends VBox {

    private static final double WIDTH = 348;

    private final CalendarContext context;
    private final Messages messages;
    private final BarEdits edits;
    private final Bar bar;
    private final ObjectProperty<Bar.Sort> sort;
    private final ObjectProperty<Palette> colour;
    private final ObjectProperty<Long> client;
    private final EmojiField words = new EmojiField(true, _ -> check());
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final Label why = new Label();
    private final FlowPane colours = new FlowPane(6, 6);
    private final CheckBox yearly = new CheckBox();
    private final VBox closed = new VBox(6);
    private final Button keep = new Button();

    BarPanel(CalendarContext context, Bar bar) {
        super(10);
        this.context = context;
        this.bar = bar;
        messages = context.wording().get().messages();
        edits = new BarEdits(context.model().desk());
        sort = new SimpleObjectProperty<>(bar.sort());
        colour = new SimpleObjectProperty<>(bar.colour());
        client = new SimpleObjectProperty<>(bar.clientId());
        setPrefWidth(WIDTH);
        getStyleClass().add("bar-panel");
        Label title = new Label(messages.text(bar.id() == 0 ? "calendar.bar.new" : "calendar.bar.edit"));
        title.getStyleClass().add("title-3");
        words.show(bar.words());
        words.onEnter(this::keep);
        why.getStyleClass().addAll("caption", "text-2");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        // The words come first for the keyboard: whoever opens this wants to write.
        yearly.setText(messages.text("calendar.bar.every-year"));
        yearly.setSelected(bar.id() == 0 || bar.sort() == Bar.Sort.YEARLY);
        yearly.setOnAction(_ -> sort.set(yearly.isSelected() ? Bar.Sort.YEARLY : Bar.Sort.DATE));
        getChildren().addAll(title, words, sorts(), why, days(), yearly, colours, closed, foot());
        whose();
        fillColours();
        sort.subscribe(this::showSort);
        client.subscribe(_ -> fillClosed());
    }

    private SegmentedControl<Bar.Sort> sorts() {
        List<Bar.Sort> offered = new ArrayList<>(List.of(Bar.Sort.values()));
        offered.remove(Bar.Sort.YEARLY);
        if (bar.id() != 0) {
            offered.removeIf(one -> (one == Bar.Sort.CAMPAIGN) != (bar.sort() == Bar.Sort.CAMPAIGN));
        }
        SegmentedControl<Bar.Sort> control = new SegmentedControl<>();
        control.getStyleClass().add("small");
        control.setVisible(offered.size() > 1);
        control.setManaged(offered.size() > 1);
        offered.forEach(one -> control.add(one, messages.text("calendar.bar." + one.id())));
        control.setValue(bar.sort() == Bar.Sort.YEARLY ? Bar.Sort.DATE : bar.sort());
        control.valueProperty().subscribe(now -> {
            if (now != null) {
                sort.set(now == Bar.Sort.DATE && yearly.isSelected() ? Bar.Sort.YEARLY : now);
            }
        });
        return control;
    }

    private void whose() {
        List<Client> clients = context.model().page().get().around().clients().values().stream()
                .sorted(Comparator.comparingInt(Client::position)).toList();
        if (bar.id() != 0 || clients.size() < 2) {
            return;
        }
        FlowPane chips = new FlowPane(6, 6);
        clients.forEach(one -> {
            Chip chip = new Chip(one.name());
            client.subscribe(now -> chip.setChosen(now == one.id()));
            chip.setOnAction(_ -> client.set(one.id()));
            chips.getChildren().add(chip);
        });
        getChildren().add(getChildren().indexOf(why), chips);
    }

    private HBox days() {
        picker(first, "calendar.bar.first", bar.span().first());
        picker(last, "calendar.bar.last", bar.span().last());
        first.valueProperty().subscribe(day -> {
            if (day != null && last.getValue() != null && last.getValue().isBefore(day)) {
                last.setValue(day);
            }
        });
        last.valueProperty().subscribe(day -> {
            if (day != null && first.getValue() != null && first.getValue().isAfter(day)) {
                first.setValue(day);
            }
        });
        Label to = new Label(messages.text("calendar.bar.to"));
        to.getStyleClass().add("text-2");
        HBox days = new HBox(8, first, to, last);
        days.setAlignment(Pos.CENTER_LEFT);
        return days;
    }

    private void picker(DatePicker picker, String name, LocalDate day) {
        DateWords.on(picker, context.wording().get().locale());
        picker.setValue(day);
        picker.setAccessibleText(messages.text(name));
        picker.setPrefWidth(148);
        picker.setMinWidth(USE_PREF_SIZE);
    }

    private void fillColours() {
        for (Palette one : Palette.values()) {
            Region dot = new Region();
            dot.getStyleClass().addAll("pillar-dot", "pillar-" + one.id());
            ToggleButton button = new ToggleButton(null, dot);
            button.getStyleClass().add("bar-colour");
            button.setAccessibleText(messages.text("clients.palette." + one.id()));
            button.setOnAction(_ -> {
                colour.set(one);
                button.setSelected(true);
            });
            colour.subscribe(now -> button.setSelected(now == one));
            colours.getChildren().add(button);
        }
    }

    private void showSort(Bar.Sort now) {
        words.named(messages.text(now.needsWords() ? "calendar.bar.words" : "calendar.bar.words.free"));
        why.setText(messages.text("calendar.bar." + now.id() + ".why"));
        boolean dated = now == Bar.Sort.DATE || now == Bar.Sort.YEARLY;
        yearly.setVisible(dated);
        yearly.setManaged(dated);
        boolean coloured = now == Bar.Sort.NOTE || now == Bar.Sort.CAMPAIGN;
        colours.setVisible(coloured);
        colours.setManaged(coloured);
        fillClosed();
        check();
    }

    /// The days of the week on which the shop is always closed; they are kept as they are chosen.
    private void fillClosed() {
        closed.getChildren().clear();
        closed.setVisible(sort.get() == Bar.Sort.CLOSED);
        closed.setManaged(closed.isVisible());
        if (!closed.isVisible()) {
            return;
        }
        Label title = new Label(messages.text("calendar.bar.every-week"));
        title.getStyleClass().add("caption");
        HBox row = new HBox(4);
        Wording wording = context.wording().get();
        Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        context.model().page().get().around().client(client.get())
                .ifPresent(one -> chosen.addAll(one.closed()));
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            DayOfWeek day = wording.weekStart().plus(i);
            String name = wording.weekday(day);
            ToggleButton button = new ToggleButton(
                    name.substring(0, 1).toUpperCase(wording.locale()) + name.substring(1));
            button.setAccessibleText(day.getDisplayName(TextStyle.FULL_STANDALONE, wording.locale()));
            button.getStyleClass().addAll("small", "bar-weekday");
            button.setSelected(chosen.contains(day));
            button.setOnAction(_ -> {
                if (button.isSelected()) {
                    chosen.add(day);
                } else {
                    chosen.remove(day);
                }
                edits.close(client.get(), Set.copyOf(chosen));
            });
            row.getChildren().add(button);
        }
        closed.getChildren().addAll(title, row);
    }

    private HBox foot() {
        keep.getStyleClass().addAll("primary", "small");
        keep.setText(messages.text(bar.id() == 0 ? "calendar.bar.add" : "calendar.bar.keep"));
        keep.setOnAction(_ -> keep());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button cancel = new Button(messages.text("calendar.bulk.cancel"));
        cancel.getStyleClass().addAll("ghost", "small");
        cancel.setOnAction(_ -> context.overlays().closePopover());
        HBox foot = new HBox(8);
        foot.setAlignment(Pos.CENTER_LEFT);
        if (bar.id() != 0) {
            Button remove = new Button(messages.text("calendar.bar.remove"));
            remove.getStyleClass().addAll("danger", "small");
            remove.setOnAction(_ -> {
                context.overlays().closePopover();
                edits.remove(bar);
            });
            foot.getChildren().add(remove);
        }
        foot.getChildren().addAll(gap, cancel, keep);
        return foot;
    }

    private void check() {
        keep.setDisable(sort.get().needsWords() && words.textProperty().get().isBlank());
    }

    private void keep() {
        LocalDate from = first.getValue();
        LocalDate to = last.getValue();
        if (keep.isDisabled() || from == null || to == null) {
            return;
        }
        context.overlays().closePopover();
        edits.keep(new Bar(sort.get(), bar.id(), bar.uid(), client.get(), words.textProperty().get().strip(),
                new Span(from, to), colour.get()));
    }
}
