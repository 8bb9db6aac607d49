package app.vitrine.ui.text;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The first character beyond a limit, behind a pill that says whose limit it is. Together they are one node, so that
/// the pill takes room in the line but no place in the text.
final class StopNode extends HBox {

    /// @param character the node that draws the character
    StopNode(String words, Node character) {
        Label pill = new Label(words);
        pill.getStyleClass().add("stop-pill");
        pill.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getStyleClass().add("stop-node");
        setAlignment(Pos.BASELINE_LEFT);
        setMouseTransparent(true);
        getChildren().addAll(pill, character);
    }
}
