package app.vitrine.ui.clients;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Slot;
import app.vitrine.domain.slot.SlotWords;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Chip;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Words;

/// The weekly times of a channel: a field that reads words, and the times day by day, each of which a click takes out.
final class SlotsPopover extends VBox {

    private static final double CHIP = 26;

    private final long id;
    private final ChannelsModel model;
    private final Words words;
    private final TextField field;
    private final Label unread;
    private final VBox days = new VBox(6);
    private final HBox copies = new HBox(6);
    private String wrong = "";

    SlotsPopover(long id, ChannelsModel model, Words words) {
        super(10);
        this.id = id;
        this.model = model;
        this.words = words;
        getStyleClass().add("slots-popover");
        getStylesheets().add(ClientSheet.styleSheet());
        setPrefWidth(380);
        field = words.prompt(new TextField(), "clients.slots.prompt");
        Button add = words.button("clients.slots.add", this::add, "small");
        add.setMinWidth(USE_PREF_SIZE);
        HBox entry = new HBox(8, field, add);
        entry.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                add();
            }
        });
        unread = new Label();
        unread.getStyleClass().addAll("caption", "warn-text");
        unread.setWrapText(true);
        unread.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(words.label("clients.slots.title", "title-3"),
                words.text(words.of("clients.slots.hint"), "caption", "text-2"), entry, unread, days, copies);
        show();
    }

    private void add() {
        SlotWords.Read read = SlotWords.read(field.getText());
        wrong = String.join(", ", read.unread());
        if (!read.slots().isEmpty()) {
            List<Slot> now = new ArrayList<>(slots());
            now.addAll(read.slots());
            model.slots(id, now, this::show);
            field.setText(wrong);
        }
        show();
    }

    private List<Slot> slots() {
        return model.channel(id).map(Channel::slots).orElse(List.of());
    }

    private void show() {
        Wording wording = words.wording().getValue();
        unread.setText(wrong.isEmpty() ? "" : words.now().text("clients.slots.unread", wrong));
        unread.setVisible(!wrong.isEmpty());
        unread.setManaged(!wrong.isEmpty());
        days.getChildren().clear();
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            DayOfWeek day = wording.weekStart().plus(i);
            List<Slot> own = slots().stream().filter(slot -> slot.day() == day).toList();
            if (!own.isEmpty()) {
                days.getChildren().add(row(day, own, wording));
            }
        }
        if (days.getChildren().isEmpty()) {
            days.getChildren().add(words.text(words.of("clients.slots.empty"), "caption", "text-3"));
        }
        showCopies();
    }

    private HBox row(DayOfWeek day, List<Slot> own, Wording wording) {
        String name = wording.weekday(day);
        Label label = new Label(name.substring(0, 1).toUpperCase(wording.locale()) + name.substring(1));
        label.getStyleClass().addAll("semibold", "slot-day");
        label.setMinSize(44, CHIP);
        FlowPane times = new FlowPane(6, 6);
        for (Slot slot : own) {
            Button chip = new Button(wording.time(slot.time()), new Icon(Glyph.CLOSE, 12));
            chip.getStyleClass().setAll("button", "chip");
            chip.setContentDisplay(ContentDisplay.RIGHT);
            chip.setAccessibleText(words.now().text("clients.slots.remove", name, wording.time(slot.time())));
            chip.setOnAction(_ -> model.slots(id,
                    slots().stream().filter(one -> !one.equals(slot)).toList(), this::show));
            times.getChildren().add(chip);
        }
        HBox row = new HBox(8, label, times);
        HBox.setHgrow(times, javafx.scene.layout.Priority.ALWAYS);
        return row;
    }

    private void showCopies() {
        copies.getChildren().clear();
        copies.setAlignment(Pos.CENTER_LEFT);
        List<Channel> others = model.others(id);
        if (!others.isEmpty()) {
            FlowPane chips = new FlowPane(6, 6);
            others.forEach(channel -> {
                Chip chip = new Chip(label(channel));
                chip.setOnAction(_ -> model.slots(id, channel.slots(), this::show));
                chips.getChildren().add(chip);
            });
            Label from = words.label("clients.slots.copy", "caption", "text-2");
            from.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(chips, javafx.scene.layout.Priority.ALWAYS);
            copies.getChildren().addAll(from, chips);
        }
    }

    private String label(Channel channel) {
        String network = words.now().text("network." + channel.network().id());
        return channel.name().isEmpty()
                ? List.of(network, channel.handle()).stream().filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                : channel.name();
    }
}
