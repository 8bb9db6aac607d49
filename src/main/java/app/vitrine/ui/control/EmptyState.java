package app.vitrine.ui.control;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What an empty screen shows: up to three pictures, one sentence about what belongs here, and what starts it.
public final class EmptyState extends VBox {

    private static final double PICTURE = 96;

    /// @param actions the one button that starts it, and at most a quiet second
    public EmptyState(List<Image> pictures, String sentence, Node... actions) {
        getStyleClass().add("empty-state");
        if (!pictures.isEmpty()) {
            HBox row = new HBox(12);
            row.setAlignment(Pos.CENTER);
            pictures.forEach(image -> row.getChildren().add(new Picture(image, PICTURE, PICTURE, 14)));
            getChildren().add(row);
        }
        Label label = new Label(sentence);
        label.getStyleClass().add("sentence");
        HBox buttons = new HBox(8, actions);
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(label, buttons);
    }
}
