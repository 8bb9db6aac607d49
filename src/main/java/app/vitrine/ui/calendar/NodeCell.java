package app.vitrine.ui.calendar;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.post.PostCard;

/// A cell of the list with one node, made once and filled for each post.
final class NodeCell<N extends Node> extends TableCell<PostCard, PostCard> {

    private final N node;
    private final BiConsumer<N, PostCard> fill;

    NodeCell(N node, BiConsumer<N, PostCard> fill) {
        this.node = node;
        this.fill = fill;
    }

    @Override
    protected void updateItem(@Nullable PostCard card, boolean empty) {
        super.updateItem(card, empty);
        if (empty || card == null) {
            setGraphic(null);
        } else {
            fill.accept(node, card);
            setGraphic(node);
        }
    }
}
