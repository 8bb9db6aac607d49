package app.vitrine.ui.clients;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// Lets a row be put at another place among its neighbours: by its grip, or by Alt+Up and Alt+Down from anywhere in it.
final class RowDrag {

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final VBox rows;
    private final Node row;
    private double start;

    private RowDrag(VBox rows, Node row) {
        this.rows = rows;
        this.row = row;
    }

    /// @param drop told the place among the rows
    /// @param step told -1 for up and 1 for down
    static void attach(VBox rows, Node row, Node grip, IntConsumer drop, IntConsumer step) {
        RowDrag drag = new RowDrag(rows, row);
        grip.addEventHandler(MouseEvent.MOUSE_PRESSED, drag::begin);
        grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::follow);
        grip.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> drag.end(event, drop));
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                event.consume();
                step.accept(event.getCode() == KeyCode.UP ? -1 : 1);
            }
        });
    }

    private void begin(MouseEvent event) {
        start = rows.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        event.consume();
    }

    private void follow(MouseEvent event) {
        row.pseudoClassStateChanged(DRAGGED, true);
        row.setViewOrder(-1);
        row.setTranslateY(rows.sceneToLocal(event.getSceneX(), event.getSceneY()).getY() - start);
        event.consume();
    }

    private void end(MouseEvent event, IntConsumer drop) {
        double middle = row.getBoundsInParent().getCenterY();
        row.pseudoClassStateChanged(DRAGGED, false);
        row.setViewOrder(0);
        row.setTranslateY(0);
        int place = 0;
        for (Node other : rows.getChildren()) {
            if (!other.equals(row) && middle > other.getLayoutY() + other.getLayoutBounds().getHeight() / 2) {
                place++;
            }
        }
        if (place != rows.getChildren().indexOf(row)) {
            drop.accept(place);
        }
        event.consume();
    }
}
