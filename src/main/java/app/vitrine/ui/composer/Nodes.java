package app.vitrine.ui.composer;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.vitrine.ui.shell.Overlays;

/// Small nodes that the parts of the sheet are made of.
final class Nodes {

    private Nodes() {}

    static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    static Button button(String text, Runnable action, String... styleClasses) {
        Button button = new Button(text);
        button.getStyleClass().addAll(styleClasses);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Room that pushes what follows to the end of its row.
    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /// A node that takes no room where it is not shown.
    static <T extends Node> T shown(T node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
        return node;
    }

    /// Opens a card beside its owner, in the looks of the sheet, which a card over the sheet does not inherit.
    static void popover(Overlays overlays, Node owner, Parent card) {
        card.getStylesheets().add(styleSheet());
        overlays.popover(owner, card);
    }

    static String styleSheet() {
        return Objects.requireNonNull(Nodes.class.getResource("/app/vitrine/ui/composer/composer.css"))
                .toExternalForm();
    }
}
