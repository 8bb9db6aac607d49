package app.vitrine.ui.twins;

import java.util.Optional;
import javafx.scene.Node;

import app.vitrine.ui.TestWindow;
import app.vitrine.ui.text.EmojiLabel;

/// What is seen of the calendar.
final class Found {

    private Found() {}

    /// The tile of a post in the month.
    static Optional<Node> tile(TestWindow window, String title) {
        return window.scene().getRoot().lookupAll(".month-board .post-tile").stream()
                .filter(tile -> tile.isVisible() && tile.lookupAll(".emoji-label").stream()
                        .anyMatch(
                                label -> label instanceof EmojiLabel words && title.equals(words.getText())))
                .findFirst();
    }

    static boolean shows(TestWindow window, String style) {
        return window.scene().getRoot().lookupAll(style).stream()
                .anyMatch(node -> node.isVisible() && node.getBoundsInParent().getWidth() > 0);
    }
}
