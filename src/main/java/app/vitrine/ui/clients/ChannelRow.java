package app.vitrine.ui.clients;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Channel;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.Words;

/// One channel: its handle, its own name, its place in the order. Alt+Up and Alt+Down move it.
final class ChannelRow extends VBox {

    private final ClientViewModel model;
    private final WordField handle;
    private final WordField name;
    private Channel channel;

    ChannelRow(Channel first, ClientViewModel model, Words words) {
        super(6);
        this.channel = first;
        this.model = model;
        this.handle = new WordField(words, "clients.channel.handle", true,
                text -> model.handle(channel, text));
        this.name = new WordField(words, "clients.channel.name", true, text -> model.ownName(channel, text));
        getStyleClass().add("channel-row");
        HBox head = Words.row(8, new NetworkLogo(first.network(), NetworkLogo.TAB),
                words.label("network." + first.network().id(), "semibold"), Words.gap(),
                small(words.icon(Glyph.ARROW_UP, "clients.channel.up", () -> move(-1))),
                small(words.icon(Glyph.ARROW_DOWN, "clients.channel.down", () -> move(1))),
                small(words.icon(Glyph.TRASH, "clients.channel.remove", () -> model.remove(channel))));
        HBox.setHgrow(handle, Priority.ALWAYS);
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren().setAll(head, new HBox(8, handle, name));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void show(Channel now) {
        channel = now;
        handle.show(now.handle());
        name.show(now.name());
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            move(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }

    private void move(int by) {
        model.move(channel, by);
    }

    private static Button small(Button button) {
        button.getStyleClass().add("small");
        return button;
    }
}
