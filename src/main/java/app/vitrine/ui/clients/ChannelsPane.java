package app.vitrine.ui.clients;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.network.Network;
import app.vitrine.ui.clients.ClientEditorViewModel.State;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.NetworkGallery;
import app.vitrine.ui.control.NetworkTile;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.Overlays;

/// The channels of the client, and the gallery from which they are added.
final class ChannelsPane {

    private static final int COLUMNS = 3;

    private final ClientEditorViewModel page;
    private final ChannelsModel model;
    private final Overlays overlays;
    private final Words words;

    ChannelsPane(ClientEditorViewModel page, ChannelsModel model, Overlays overlays, Words words) {
        this.page = page;
        this.model = model;
        this.overlays = overlays;
        this.words = words;
    }

    VBox node() {
        VBox rows = new VBox(6);
        KeptRows<Channel> kept = new KeptRows<>(rows, Channel::id,
                channel -> new ChannelRow(channel, rows, model, words, overlays));
        page.state().subscribe(_ -> model.settle());
        page.state().subscribe(now -> kept.show(now.map(State::channels).orElse(List.of())));
        Button add = words.button(Glyph.PLUS, "clients.channel.add", () -> {}, "small");
        add.setOnAction(_ -> overlays.popover(add, gallery()));
        return Card.of(words, "clients.channels", "clients.channels.hint", rows, add);
    }

    private VBox gallery() {
        NetworkGallery gallery = new NetworkGallery(Arrays.asList(Network.values()), COLUMNS, words);
        gallery.tiles().forEach(NetworkTile::withoutTick);
        gallery.tiles().forEach(tile -> tile.setOnAction(_ -> {
            overlays.closePopover();
            model.add(tile.network());
        }));
        VBox box = new VBox(10, words.label("clients.channel.gallery", "title-3"), gallery);
        box.getStyleClass().add("channel-gallery");
        box.getStylesheets().add(ClientSheet.styleSheet());
        return box;
    }
}
