package app.vitrine.ui.clients;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Rows that outlive a reading: what is in the plan still keeps its row, and with it focus and caret.
///
/// @param <T> what a row shows
final class KeptRows<T> {

    /// One row.
    interface Row<T> {

        Node node();

        /// Shows what is kept now.
        void show(T item);
    }

    private final VBox box;
    private final ToLongFunction<T> id;
    private final Function<T, Row<T>> make;
    private final Map<Long, Row<T>> rows = new HashMap<>();

    KeptRows(VBox box, ToLongFunction<T> id, Function<T, Row<T>> make) {
        this.box = box;
        this.id = id;
        this.make = make;
    }

    void show(List<T> items) {
        List<Node> nodes = new ArrayList<>();
        Map<Long, Row<T>> left = new HashMap<>(rows);
        for (T item : items) {
            Row<T> row = rows.computeIfAbsent(id.applyAsLong(item), _ -> make.apply(item));
            left.remove(id.applyAsLong(item));
            row.show(item);
            nodes.add(row.node());
        }
        left.keySet().forEach(rows::remove);
        if (!box.getChildren().equals(nodes)) {
            Node focused = box.getScene() == null ? null : box.getScene().getFocusOwner();
            box.getChildren().setAll(nodes);
            if (focused != null && focused.getScene() != null) {
                focused.requestFocus();
            }
        }
    }
}
