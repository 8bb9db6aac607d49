package app.vitrine.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.text.Wording;

/// Shows the page of the view model: a row of weekdays and below it the board with the days.
final class MonthGridSkin extends SkinBase<MonthGrid> {

    private static final double WEEKDAYS = 26;

    private final CalendarContext context;
    private final Pane weekdays = new Pane();
    private final List<Label> names = new ArrayList<>();
    private final MonthBoard board;
    private final Rectangle clip = new Rectangle();
    private final MonthTurn turn;
    private Span shown;

    MonthGridSkin(MonthGrid grid, CalendarContext context) {
        super(grid);
        this.context = context;
        DayPopover popover = new DayPopover(context);
        KeyDatePopover keyDates = new KeyDatePopover(context);
        board = new MonthBoard(context, popover::open, cell -> {
            context.model().choice().focus(cell.day());
            keyDates.open(cell.keyDateAnchor(), cell.day());
        });
        turn = new MonthTurn(board, context.overlays()::calm);
        shown = context.model().page().get().layout().own();
        weekdays.getStyleClass().add("weekdays");
        for (int i = 0; i < MonthLayout.COLUMNS; i++) {
            Label name = new Label();
            name.getStyleClass().addAll("small", "semibold", "weekday");
            names.add(name);
        }
        weekdays.getChildren().addAll(names);
        Pane frame = new Pane(board);
        frame.setManaged(false);
        board.setManaged(false);
        frame.setClip(clip);
        getChildren().addAll(frame, weekdays);
        new TileMouse(grid, board, context).install();
        new FileDrop(board, context).install();
        new GridKeys(grid, context).install();
        listen(grid);
        refresh();
        nameWeekdays();
    }

    private void listen(MonthGrid grid) {
        CalendarViewModel model = context.model();
        grid.visibleProperty().subscribe(visible -> {
            if (visible) {
                shown = model.page().get().layout().own();
                refresh();
            }
        });
        model.page().subscribe(_ -> refresh());
        model.density().subscribe(_ -> refresh());
        model.today().subscribe(_ -> refresh());
        model.choice().day().subscribe(_ -> board.markChoice());
        model.choice().post().subscribe(_ -> board.markChoice());
        model.choice().chosen().addListener((SetChangeListener<Long>) _ -> board.markChoice());
        grid.focusedProperty().subscribe(_ -> board.markChoice());
        context.wording().subscribe(_ -> {
            nameWeekdays();
            refresh();
        });
    }

    private void refresh() {
        if (!getSkinnable().isVisible()) {
            return;
        }
        Span now = context.model().page().get().layout().own();
        if (!now.overlaps(shown)) {
            turn.play(now.first().isAfter(shown.first()),
                    board.getHeight() / Math.max(1, context.model().page().get().layout().weeks()));
        }
        shown = now;
        board.refresh();
        nameWeekdays();
    }

    private void nameWeekdays() {
        Wording wording = context.wording().get();
        DayOfWeek first = context.model().page().get().layout().weekStart();
        DayOfWeek today = context.model().today().get().getDayOfWeek();
        boolean current = context.model().days().get().contains(context.model().today().get());
        for (int i = 0; i < names.size(); i++) {
            DayOfWeek day = first.plus(i);
            String name = wording.weekday(day);
            names.get(i).setText(name.substring(0, 1).toUpperCase(wording.locale()) + name.substring(1));
            names.get(i).pseudoClassStateChanged(PostTile.CURRENT, current && day == today);
        }
    }

    TileStage stage() {
        return board;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        weekdays.resizeRelocate(x, y, width, WEEKDAYS);
        for (int i = 0; i < names.size(); i++) {
            double left = Math.rint(width * i / MonthLayout.COLUMNS);
            names.get(i).resizeRelocate(left + 10, 3, width / MonthLayout.COLUMNS - 12, 17);
        }
        Pane frame = (Pane) board.getParent();
        frame.resizeRelocate(x, y + WEEKDAYS, width, Math.max(0, height - WEEKDAYS));
        clip.setWidth(width);
        clip.setHeight(Math.max(0, height - WEEKDAYS));
        board.resizeRelocate(0, 0, width, Math.max(0, height - WEEKDAYS));
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return 900;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return 700;
    }

    /// Where what belongs to a day opens from.
    Node anchor(LocalDate day) {
        return board.anchor(day);
    }
}
