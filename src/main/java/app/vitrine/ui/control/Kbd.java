package app.vitrine.ui.control;

import javafx.scene.control.Label;

/// The name of a key or of keys pressed together, as “Ctrl F”.
public final class Kbd extends Label {

    public Kbd(String keys) {
        super(keys);
        getStyleClass().add("kbd");
        setMinWidth(USE_PREF_SIZE);
    }
}
