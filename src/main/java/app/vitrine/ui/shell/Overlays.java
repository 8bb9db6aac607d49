package app.vitrine.ui.shell;

import javafx.scene.Node;

/// Where sheets are shown. Kept apart from [Desk], since sheets are nodes and view models know none.
public interface Overlays {

    void open(Sheet sheet);

    /// Closes the topmost sheet, as Escape does.
    void close();

    /// A small panel beside a node, closed by Escape or a click elsewhere; the focus returns to the node.
    void popover(Node owner, Node content);

    void closePopover();

    /// Whether things come and go with a short fade in place of movement.
    default boolean calm() {
        return false;
    }

    /// Asks something before going on. Escape chooses the answer that changes nothing.
    void ask(Question question);
}
