package app.vitrine.ui.clients;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.Overlays;

/// A channel: its sign, its own name, handle, address and colour.
final class ChannelRow implements KeptRows.Row<Channel> {

    private static final double SLOTS = 58;

    private final HBox node;
    private final SavingField name;
    private final SavingField handle;
    private final SavingField address;
    private final PaletteMenu colour;
    private final Button slots;
    private final Words words;
    private Channel shown;

    ChannelRow(Channel channel, VBox rows, ChannelsModel model, Words words, Overlays overlays) {
        this.words = words;
        shown = channel;
        long id = channel.id();
        String network = "network." + channel.network().id();
        TextField nameField = new TextField();
        nameField.promptTextProperty().bind(words.of(network));
        nameField.accessibleTextProperty().bind(words.of("clients.channel.name"));
        name = new SavingField(nameField, text -> model.name(id, text));
        handle = new SavingField(words.prompt(new TextField(), "clients.channel.handle"),
                text -> model.handle(id, text));
        address = new SavingField(words.prompt(new TextField(), "clients.channel.address"),
                text -> model.address(id, text));
        colour = new PaletteMenu(words, true, chosen -> model.colour(id, chosen));
        Button remove = words.icon(Glyph.TRASH, "clients.channel.remove", () -> model.remove(shown, name()));
        remove.getStyleClass().add("small");
        slots = words.button(Glyph.CLOCK, "clients.slots.button", () -> {}, "ghost", "small");
        slots.setMinWidth(SLOTS);
        slots.setPrefWidth(SLOTS);
        slots.setOnAction(_ -> {
            SlotsPopover popover = new SlotsPopover(id, model, words);
            overlays.popover(slots, popover);
        });
        StackPane grip = new StackPane(new Icon(Glyph.DRAG, 16, "text-3"));
        grip.getStyleClass().add("grip");
        node = new HBox(8, grip, new NetworkLogo(channel.network(), 20), field(name), field(handle),
                field(address),
                slots, colour, remove);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("kept-row");
        RowDrag.attach(rows, node, grip, place -> model.move(id, place), by -> model.step(id, by));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Channel channel) {
        shown = channel;
        name.show(channel.name());
        handle.show(channel.handle());
        address.show(channel.address());
        colour.show(channel.colour());
        slots.textProperty().unbind();
        slots.setText(channel.slots().isEmpty() ? "" : String.valueOf(channel.slots().size()));
        words.name(slots, words.of(Message.counted("clients.slots.count", channel.slots().size())));
    }

    void focus() {
        handle.field().requestFocus();
    }

    private String name() {
        return shown.name().isEmpty() ? words.now().text("network." + shown.network().id()) : shown.name();
    }

    private static Node field(SavingField field) {
        field.field().setMinWidth(60);
        field.field().setPrefWidth(120);
        HBox.setHgrow(field.field(), Priority.ALWAYS);
        return field.field();
    }
}
