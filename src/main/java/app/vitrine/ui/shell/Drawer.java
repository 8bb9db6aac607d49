package app.vitrine.ui.shell;

import javafx.scene.Node;

/// A panel that a screen keeps at its side, and that is made elsewhere.
public interface Drawer {

    Node node();

    /// Called when it comes into view, and when it leaves it.
    void shown();

    void hidden();

    /// Puts the caret where something new is written.
    void focus();
}
