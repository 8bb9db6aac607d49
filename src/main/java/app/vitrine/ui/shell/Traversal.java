package app.vitrine.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The nodes that can have the focus, in reading order.
final class Traversal {

    private Traversal() {}

    static List<Node> stops(Node root) {
        List<Node> stops = new ArrayList<>();
        collect(root, stops);
        return stops;
    }

    static Optional<Node> first(Node root) {
        return stops(root).stream().findFirst();
    }

    static Optional<Node> last(Node root) {
        return stops(root).reversed().stream().findFirst();
    }

    static boolean within(Node node, Node root) {
        Node at = node;
        while (at != null && !at.equals(root)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }
}
