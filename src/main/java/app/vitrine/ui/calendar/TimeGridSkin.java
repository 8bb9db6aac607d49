package app.vitrine.ui.calendar;

import java.time.LocalDate;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SkinBase;

import app.vitrine.domain.calendar.Span;

/// Shows the week or the day of the view model while one of them is in view.
final class TimeGridSkin extends SkinBase<TimeGrid> {

    private final CalendarContext context;
    private final TimeBoard board;
    private final MonthTurn turn;
    private Span shown;

    TimeGridSkin(TimeGrid grid, CalendarContext context) {
        super(grid);
        this.context = context;
        board = new TimeBoard(grid, context);
        board.setManaged(false);
        turn = new MonthTurn(board, context.overlays()::calm);
        shown = context.model().days().get();
        getChildren().add(board);
        new TileMouse(grid, board, context).install();
        new FileDrop(board, context).install();
        new GridKeys(grid, context).install();
        listen(grid);
    }

    private void listen(TimeGrid grid) {
        CalendarViewModel model = context.model();
        model.page().subscribe(_ -> refresh());
        model.days().subscribe(_ -> refresh());
        model.density().subscribe(_ -> refresh());
        model.today().subscribe(_ -> refresh());
        context.wording().subscribe(_ -> refresh());
        model.choice().day().subscribe(_ -> mark());
        model.choice().post().subscribe(_ -> {
            mark();
            board.reveal();
        });
        model.choice().chosen().addListener((SetChangeListener<Long>) _ -> mark());
        grid.focusedProperty().subscribe(_ -> mark());
        grid.visibleProperty().subscribe(visible -> {
            if (visible) {
                shown = model.days().get();
                board.refresh();
                board.reveal();
            } else {
                board.rest();
            }
        });
    }

    private void mark() {
        if (getSkinnable().isVisible()) {
            board.markChoice();
        }
    }

    private void refresh() {
        if (!getSkinnable().isVisible()) {
            return;
        }
        Span now = context.model().days().get();
        if (!now.equals(shown)) {
            turn.play(now.first().isAfter(shown.first()), 0);
            shown = now;
        }
        board.refresh();
    }

    Node anchor(LocalDate day) {
        return board.anchor(day);
    }

    TileStage stage() {
        return board;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        board.resizeRelocate(x, y, width, height);
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
