package app.vitrine.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// One thing that lies over the window and keeps the focus until it goes: Tab goes round in it, and afterwards the
/// focus is where it was before.
final class Layer {

    private final Region node;
    private final Node content;
    private final BooleanSupplier mayClose;
    private final Scene scene;
    private final @Nullable Node before;
    private final ChangeListener<@Nullable Node> trap = (_, _, now) -> keep(now);
    private boolean backwards;

    /// @param node     covers the window
    /// @param content  the part of it that keeps the focus
    /// @param mayClose asked before it closes
    Layer(Region node, Node content, BooleanSupplier mayClose, Scene scene) {
        this.node = node;
        this.content = content;
        this.mayClose = mayClose;
        this.scene = scene;
        this.before = scene.getFocusOwner();
        content.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                backwards = event.isShiftDown();
            }
        });
    }

    Region node() {
        return node;
    }

    Node content() {
        return content;
    }

    boolean mayClose() {
        return mayClose.getAsBoolean();
    }

    void hold() {
        scene.focusOwnerProperty().addListener(trap);
    }

    /// Lets the focus go, so that what lies above can have it, or for good.
    void release() {
        scene.focusOwnerProperty().removeListener(trap);
    }

    /// @return whether the focus could go back to where it was
    boolean giveBack() {
        if (before == null || !scene.equals(before.getScene()) || !before.isFocusTraversable()) {
            return false;
        }
        before.requestFocus();
        return before.isFocused();
    }

    // Where nothing in it can have the focus it has it as a whole: words to be read, and Escape.
    private void keep(@Nullable Node now) {
        if (now == null || Traversal.within(now, content) || toast(now)) {
            return;
        }
        (backwards ? Traversal.last(content) : Traversal.first(content)).orElse(content).requestFocus();
    }

    private static boolean toast(Node node) {
        Node at = node;
        while (at != null && !at.getStyleClass().contains("toast")) {
            at = at.getParent();
        }
        return at != null;
    }
}
