package app.vitrine.ui.start;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import app.vitrine.domain.network.Network;

/// A place to publish, ticked or not.
final class ChannelChoice {

    private final Network network;
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private final StringProperty handle = new SimpleStringProperty("");

    ChannelChoice(Network network) {
        this.network = network;
    }

    Network network() {
        return network;
    }

    BooleanProperty chosenProperty() {
        return chosen;
    }

    boolean isChosen() {
        return chosen.get();
    }

    StringProperty handleProperty() {
        return handle;
    }
}
