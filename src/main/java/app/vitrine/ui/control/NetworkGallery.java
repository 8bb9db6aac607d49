package app.vitrine.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import app.vitrine.domain.network.Network;

/// Networks in rows to tick. It is one stop of the Tab key; the arrow keys go from one to the next.
public final class NetworkGallery extends GridPane {

    private final int columns;
    private final List<NetworkTile> tiles;

    public NetworkGallery(List<Network> networks, int columns, Words words) {
        this.columns = columns;
        this.tiles = networks.stream().map(network -> new NetworkTile(network, words)).toList();
        getStyleClass().add("network-gallery");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < tiles.size(); i++) {
            NetworkTile tile = tiles.get(i);
            add(tile, i % columns, i / columns);
            tile.setFocusTraversable(i == 0);
            tile.focusedProperty().addListener((_, _, focused) -> {
                if (focused) {
                    tiles.forEach(other -> other.setFocusTraversable(other == tile));
                }
            });
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    public List<NetworkTile> tiles() {
        return tiles;
    }

    /// Puts the focus, with its ring, on the tile that had it last, at first on the first.
    public void focusCurrent() {
        tiles.stream().filter(Node::isFocusTraversable).findFirst().ifPresent(tile -> {
            int at = tiles.indexOf(tile);
            int beside = at == 0 ? 1 : at - 1;
            tile.requestFocus();
            if (beside < tiles.size()) {
                step(at, beside);
                step(beside, at);
            }
        });
    }

    private void move(KeyEvent event) {
        if (event.isAltDown() || event.isControlDown() || event.isShiftDown()) {
            return;
        }
        int by = stepOf(event.getCode());
        int from = tiles.indexOf(tiles.stream().filter(Node::isFocused).findFirst().orElse(null));
        int to = from + by;
        if (by != 0 && from >= 0) {
            event.consume();
            if (to >= 0 && to < tiles.size()) {
                step(from, to);
            }
        }
    }

    // As the Tab key goes, with these two as the only stops: a focus that is only asked for would have no ring.
    private void step(int from, int to) {
        tiles.get(to).setFocusTraversable(true);
        tiles.get(from)
                .requestFocusTraversal(to > from ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
    }

    private int stepOf(KeyCode code) {
        return switch (code) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -columns;
            case DOWN -> columns;
            default -> 0;
        };
    }
}
