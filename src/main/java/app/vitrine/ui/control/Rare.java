package app.vitrine.ui.control;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

/// A part that few of many alike ever show. It is made when it is first shown, since a node costs its styling whether
/// it is seen or not. Its parent places it itself.
public final class Rare<N extends Node> {

    private final ObservableList<Node> siblings;
    private final Supplier<N> making;
    private @Nullable N made;

    /// @param siblings the children of the parent to be
    public Rare(ObservableList<Node> siblings, Supplier<N> making) {
        this.siblings = siblings;
        this.making = making;
    }

    public N show() {
        if (made == null) {
            made = making.get();
            made.setManaged(false);
            siblings.add(made);
        }
        made.setVisible(true);
        return made;
    }

    public void hide() {
        if (made != null) {
            made.setVisible(false);
        }
    }

    /// The part, while it shows.
    public Optional<N> shown() {
        return Optional.ofNullable(made).filter(Node::isVisible);
    }
}
