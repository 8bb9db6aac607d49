package app.vitrine.ui.clients;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.network.Network;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.Overlays;

/// Where a client publishes, in the order in which its channels are shown everywhere.
final class ChannelsView extends VBox {

    private final ClientViewModel model;
    private final Words words;
    private final Overlays overlays;
    private final VBox rows = new VBox(8);
    private final Map<Long, ChannelRow> known = new HashMap<>();

    ChannelsView(ClientViewModel model, Words words, Overlays overlays) {
        super(12);
        this.model = model;
        this.words = words;
        this.overlays = overlays;
        getStyleClass().add("client-channels");
        Button add = words.button(Glyph.PLUS, "clients.channel.add", () -> {}, "soft");
        add.setOnAction(_ -> overlays.popover(add, gallery()));
        getChildren().setAll(words.label("clients.channels", "title-2"),
                words.text(words.of("clients.channels.sentence"), "text-2"), rows, add);
        model.channels().addListener((ListChangeListener<Channel>) _ -> show());
        show();
    }

    // Rows stay where they are kept, so that the field someone types in keeps the focus.
    private void show() {
        List<Channel> channels = model.channels();
        known.keySet().retainAll(channels.stream().map(Channel::id).toList());
        List<ChannelRow> wanted = channels.stream().map(channel -> {
            ChannelRow row = known.computeIfAbsent(channel.id(), _ -> new ChannelRow(channel, model, words));
            row.show(channel);
            return row;
        }).toList();
        if (!rows.getChildren().equals(wanted)) {
            rows.getChildren().setAll(wanted);
        }
    }

    private Node gallery() {
        FlowPane pane = new FlowPane(8, 8);
        pane.getStyleClass().add("channel-gallery");
        for (Network network : Network.values()) {
            Button button = words.button("network." + network.id(), () -> {
                overlays.closePopover();
                model.add(network);
            });
            button.setGraphic(new NetworkLogo(network, NetworkLogo.TAB));
            button.setContentDisplay(ContentDisplay.LEFT);
            pane.getChildren().add(button);
        }
        return pane;
    }
}
