package app.vitrine.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;

import app.vitrine.ui.text.EmojiLabel;
import app.vitrine.ui.text.EmojiText;

/// What a person sees of a part of the window, as text.
final class Seen {

    // To look for a place in the whole scene at each pulse would burden what is measured.
    private static final Map<String, Node> PLACES = new HashMap<>();

    private Seen() {}

    /// The tiles of the month by their titles.
    static String tiles(Scene scene) {
        return tiles(scene, "month-board");
    }

    /// Those of another view.
    static String tiles(Scene scene, String board) {
        return below(scene.getRoot(), "." + board, node -> node.getStyleClass().contains("post-tile"));
    }

    /// The pictures that the tiles show.
    static String pictures(Scene scene) {
        return below(scene.getRoot(), ".month-board",
                node -> node instanceof ImageView view && view.getImage() != null && isOfTile(view));
    }

    private static boolean isOfTile(Node view) {
        Parent box = view.getParent();
        return box != null && box.getParent() != null
                && box.getParent().getStyleClass().contains("tile-picture");
    }

    /// The words of everything below the node of that style class.
    static String words(Scene scene, String styleClass) {
        return below(scene.getRoot(), "." + styleClass,
                node -> node instanceof Labeled || node instanceof Text);
    }

    private static String below(Node root, String selector, Predicate<Node> wanted) {
        Node known = PLACES.get(selector);
        Node place = known != null && root.getScene().equals(known.getScene())
                ? known
                : root.lookup(selector);
        if (place == null || !place.isVisible()) {
            return "";
        }
        PLACES.put(selector, place);
        List<String> found = new ArrayList<>();
        walk(place, wanted, node -> found.add(say(node)));
        return String.join("\n", found);
    }

    // Nothing below what is wanted is visited: the watch must not become a part of what it measures.
    private static void walk(Node node, Predicate<Node> wanted, Consumer<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (wanted.test(node)) {
            found.accept(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, wanted, found));
        }
    }

    private static String say(Node node) {
        return switch (node) {
            case Labeled labeled -> labeled.getText();
            case Text text -> text.getText();
            case ImageView view -> Integer.toHexString(System.identityHashCode(view.getImage()));
            case EmojiLabel label -> label.getText();
            case EmojiText text -> text.getText();
            case Parent tile -> tile.getChildrenUnmodifiable().stream()
                    .filter(part -> part.getStyleClass().contains("tile-title")).map(Seen::say).findFirst()
                    .orElse("");
            default -> "";
        };
    }
}
