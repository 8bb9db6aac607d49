package app.vitrine.ui.calendar;

import javafx.collections.SetChangeListener;
import javafx.scene.control.SkinBase;

/// Shows the board of the view model while it is in view.
final class StatusBoardSkin extends SkinBase<StatusBoard> {

    private final BoardPane pane;

    StatusBoardSkin(StatusBoard board, CalendarContext context) {
        super(board);
        pane = new BoardPane(board, context);
        pane.setManaged(false);
        getChildren().add(pane);
        new TileMouse(board, pane, context).install();
        new BoardKeys(board, pane, context).install();
        CalendarViewModel model = context.model();
        model.page().subscribe(_ -> refresh());
        model.density().subscribe(_ -> refresh());
        context.wording().subscribe(_ -> refresh());
        model.choice().post().subscribe(_ -> {
            if (board.isVisible()) {
                pane.markChoice();
                pane.reveal();
            }
        });
        model.choice().chosen().addListener((SetChangeListener<Long>) _ -> pane.markChoice());
        board.focusedProperty().subscribe(_ -> pane.markChoice());
        board.visibleProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        if (getSkinnable().isVisible()) {
            pane.refresh();
        }
    }

    TileStage stage() {
        return pane;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        pane.resizeRelocate(x, y, width, height);
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return 900;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return 700;
    }
}
