package app.vitrine.ui.control;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import app.vitrine.domain.network.Network;

/// A network in a gallery: its sign, its name and whether it is chosen. Space ticks it, as a click does.
public final class NetworkTile extends ToggleButton {

    private final Network network;
    private final StackPane disc;

    public NetworkTile(Network network, Words words) {
        this.network = network;
        getStyleClass().setAll("network-tile");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        textProperty().bind(words.of("network." + network.id()));
        Icon tick = new Icon(Glyph.CHECK, 12, "on-accent");
        tick.visibleProperty().bind(selectedProperty());
        disc = new StackPane(tick);
        disc.getStyleClass().add("disc");
        Label name = words.label("network." + network.id(), "name");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox content = Words.row(10, new NetworkLogo(network, NetworkLogo.GALLERY), name, disc);
        content.setMouseTransparent(true);
        content.prefWidthProperty().bind(widthProperty().subtract(28));
        // Asked for its height before it has a width, a name that wraps would want a line for each letter.
        content.prefHeightProperty().bind(minHeightProperty());
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
    }

    /// For a gallery from which one is taken rather than ticked.
    public void withoutTick() {
        disc.setVisible(false);
        disc.setManaged(false);
    }

    public Network network() {
        return network;
    }
}
