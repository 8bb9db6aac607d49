package app.vitrine.ui.calendar;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;
import app.vitrine.ui.control.Chip;
import app.vitrine.ui.control.Kbd;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.Tip;

/// What is being poured, for which channels, and the ways out: in place of the filters while it lasts.
final class PourBar extends HBox {

    private static final int MOST_CHIPS = 4;
    private static final double LOGO = 14;

    private final CalendarContext context;
    private final Pour pour;
    private final Label title = new Label();
    private final Label note = new Label();
    private final HBox channels = new HBox(6);
    private final Label hint = new Label();
    private final Button together = new Button();
    private final Button drop = new Button();
    private final Button keep = new Button();

    PourBar(CalendarContext context, Pour pour) {
        super(10);
        this.context = context;
        this.pour = pour;
        getStyleClass().add("pour-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("semibold");
        title.setMinWidth(USE_PREF_SIZE);
        note.getStyleClass().addAll("caption", "text-2");
        note.setMinWidth(0);
        hint.getStyleClass().addAll("caption", "text-2");
        hint.setMinWidth(0);
        channels.setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        button(together, pour::together, "ghost");
        button(drop, pour::dropAll, "");
        drop.setGraphic(new Kbd("Esc"));
        drop.setContentDisplay(ContentDisplay.RIGHT);
        button(keep, pour::keep, "primary");
        Kbd enter = new Kbd("↵");
        enter.getStyleClass().add("on-primary");
        keep.setGraphic(enter);
        keep.setContentDisplay(ContentDisplay.RIGHT);
        getChildren().addAll(title, note, gap, channels, hint, together, drop, keep);
        Tip.on(note, note::getText);
        pour.state().subscribe(_ -> refresh());
        context.wording().subscribe(_ -> refresh());
    }

    private static void button(Button button, Runnable action, String style) {
        button.getStyleClass().addAll("small", style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
    }

    private void refresh() {
        pour.state().get().ifPresent(this::show);
    }

    private void show(Pouring now) {
        Messages messages = context.wording().get().messages();
        int count = now.ghosts().size();
        title.setText(messages.count("calendar.pour.title", count));
        note.setText(note(now, messages));
        note.getStyleClass().remove("warn-text");
        if (!now.refused().isEmpty()) {
            note.getStyleClass().add("warn-text");
        }
        hint.setText(messages.text("calendar.pour.hint", -now.current().id()));
        together.setText(messages.text("calendar.pour.together"));
        drop.setText(messages.text("calendar.pour.drop"));
        keep.setText(messages.count("calendar.pour.keep", count));
        showChannels(now, messages);
    }

    private static String note(Pouring now, Messages messages) {
        if (!now.refused().isEmpty()) {
            Message first = now.refused().getFirst();
            return messages.text(first);
        }
        return now.slots() == now.ghosts().size()
                ? messages.text("calendar.pour.slots")
                : messages.count("calendar.pour.loose", now.ghosts().size() - now.slots());
    }

    private void showChannels(Pouring now, Messages messages) {
        if (now.channels().size() > MOST_CHIPS) {
            showMenu(now, messages);
            return;
        }
        if (channels.getChildren().size() != now.channels().size()) {
            channels.getChildren().clear();
            for (Channel channel : now.channels()) {
                Chip chip = new Chip(ChannelNames.brief(channel, messages));
                chip.setMinWidth(USE_PREF_SIZE);
                chip.setLeading(new NetworkLogo(channel.network(), LOGO));
                chip.setOnAction(_ -> pour.toggle(channel.id()));
                channels.getChildren().add(chip);
            }
        }
        for (int i = 0; i < now.channels().size(); i++) {
            if (channels.getChildren().get(i) instanceof Chip chip) {
                chip.setChosen(now.chosen().contains(now.channels().get(i).id()));
            }
        }
    }

    // Many channels have no room beside each other.
    private void showMenu(Pouring now, Messages messages) {
        MenuButton menu = new MenuButton(messages.count("calendar.pour.channels", now.chosen().size()));
        menu.getStyleClass().add("small");
        menu.setMinWidth(USE_PREF_SIZE);
        for (Channel channel : now.channels()) {
            CheckMenuItem item = new CheckMenuItem(ChannelNames.of(channel, messages));
            item.setSelected(now.chosen().contains(channel.id()));
            item.setOnAction(_ -> pour.toggle(channel.id()));
            menu.getItems().add(item);
        }
        channels.getChildren().setAll(menu);
    }
}
