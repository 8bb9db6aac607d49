package app.vitrine.ui.control;

import java.util.concurrent.Executor;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

import org.jspecify.annotations.Nullable;

/// Scrolls what gets the focus by keys into sight.
public final class FocusInView {

    private static final double MARGIN = 12;

    private FocusInView() {}

    /// Does so in a scene from now on.
    ///
    /// @param later runs on the JavaFX thread, after what runs now
    public static void follow(Scene scene, Executor later) {
        // Whether the keys brought it is known only once the focus is there.
        scene.focusOwnerProperty().subscribe(_ -> later.execute(() -> {
            @Nullable
            Node owner = scene.getFocusOwner();
            if (owner != null && owner.isFocusVisible()) {
                show(owner);
            }
        }));
    }

    /// Scrolls each pane around a node so far that the node can be seen.
    public static void show(Node node) {
        for (@Nullable
        Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                show(pane, node);
            }
        }
    }

    private static void show(ScrollPane pane, Node node) {
        @Nullable
        Node content = pane.getContent();
        if (content == null) {
            return;
        }
        pane.layout();
        Bounds all = content.getLayoutBounds();
        Bounds view = pane.getViewportBounds();
        Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        pane.setVvalue(
                value(pane.getVvalue(), all.getHeight(), view.getHeight(), at.getMinY() - all.getMinY(),
                        at.getMaxY() - all.getMinY()));
        pane.setHvalue(value(pane.getHvalue(), all.getWidth(), view.getWidth(), at.getMinX() - all.getMinX(),
                at.getMaxX() - all.getMinX()));
    }

    /// @param now 0 to 1
    /// @return as little away from `now` as is needed; the beginning counts more than the end
    static double value(double now, double whole, double shown, double from, double to) {
        double most = whole - shown;
        if (most <= 0) {
            return now;
        }
        double top = now * most;
        double wanted = top;
        if (to + MARGIN > top + shown) {
            wanted = to + MARGIN - shown;
        }
        if (from - MARGIN < wanted) {
            wanted = from - MARGIN;
        }
        return wanted == top ? now : Math.clamp(wanted / most, 0, 1);
    }
}
