package app.vitrine.ui.text;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The first character beyond a limit, behind a pill that says whose limit it is. Together they are one node, so that
/// the pill takes room in the line but no place in the text.
final class StopNode extends HBox {

    private final Node character;

    /// @param character the node that draws the character
    StopNode(String words, Node character) {
        this.character = character;
        Label pill = new Label(words);
        pill.getStyleClass().add("stop-pill");
        pill.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getStyleClass().add("stop-node");
        setAlignment(Pos.CENTER_LEFT);
        setMouseTransparent(true);
        getChildren().addAll(pill, character);
    }

    /// The character stands on the line of the text around it.
    @Override
    public double getBaselineOffset() {
        return (prefHeight(-1) - character.prefHeight(-1)) / 2 + character.getBaselineOffset();
    }
}
