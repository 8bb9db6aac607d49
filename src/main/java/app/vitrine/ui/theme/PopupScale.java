package app.vitrine.ui.theme;

import java.util.ArrayList;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Enlarges menus, tooltips and lists that drop down as much as the window they belong to: popups have scenes of their
/// own, which the frame of the window does not reach.
final class PopupScale {

    private PopupScale() {}

    static void watch(ObservableList<Window> windows) {
        windows.addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                for (Window window : new ArrayList<>(change.getAddedSubList())) {
                    if (window instanceof PopupWindow popup) {
                        scale(popup);
                    }
                }
            }
        });
    }

    private static void scale(PopupWindow popup) {
        double scale = scaleOfOwner(popup);
        for (Node child : popup.getScene().getRoot().getChildrenUnmodifiable()) {
            child.getTransforms().removeIf(transform -> transform instanceof PopupTransform);
            if (scale != 1) {
                child.getTransforms().add(new PopupTransform(scale));
            }
        }
    }

    private static double scaleOfOwner(PopupWindow popup) {
        Window owner = popup.getOwnerWindow();
        while (owner instanceof PopupWindow parent) {
            owner = parent.getOwnerWindow();
        }
        Scene scene = owner == null ? null : owner.getScene();
        return scene == null ? 1 : Themes.scaleOf(scene);
    }

    /// Told apart from transforms that a popup may have for reasons of its own.
    private static final class PopupTransform extends Scale {

        PopupTransform(double scale) {
            super(scale, scale, 0, 0);
        }
    }
}
