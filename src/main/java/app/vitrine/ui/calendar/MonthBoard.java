package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.task.AfterPaint;

/// The days with their bars and tiles. All positions come from one [MonthLayout]; nodes are kept from month to month.
final class MonthBoard extends Pane implements TileStage, BarMouse.Stage {

    private static final int MOST_DAYS = 42;

    private final CalendarContext context;
    private final List<DayCell> cells = new ArrayList<>();
    private final List<CampaignBar> bars = new ArrayList<>();
    private final Pane days = new Pane();
    private final Pane campaigns = new Pane();
    private final TilePool tiles;
    private final DragLayer drag;
    private final EdgeTurn edge;
    private final AfterPaint afterPaint = new AfterPaint();
    private MonthLayout layout;
    private Set<Long> lifted = Set.of();
    private Optional<Bar> held = Optional.empty();

    MonthBoard(CalendarContext context, Consumer<DayCell> openDay, Consumer<DayCell> openDate) {
        this.context = context;
        getStyleClass().add("month-board");
        tiles = new TilePool(context.pictures(), new TileTips(context));
        drag = new DragLayer(context);
        edge = new EdgeTurn(context.model().travel()::scrollBy);
        layout = MonthLayout.of(context.model().page().get(), List.of(), Optional.empty(), 0, 0);
        for (int i = 0; i < MOST_DAYS; i++) {
            DayCell cell = new DayCell(openDay, openDate, this::openClosed,
                    one -> context.model().openMark().get().accept(one.day()));
            cells.add(cell);
            days.getChildren().add(cell);
        }
        campaigns.setPickOnBounds(false);
        getChildren().addAll(days, campaigns, tiles, drag);
        getChildren().forEach(layer -> layer.setManaged(false));
        context.model().keyDays().days().subscribe(this::showKeyDates);
        context.model().marks().subscribe(this::showMarks);
    }

    private void openClosed(DayCell cell) {
        context.model().page().get().around().closed(cell.day()).flatMap(Surroundings.Closed::note)
                .ifPresentOrElse(note -> new BarPopover(context).open(cell, Bar.of(note)),
                        () -> new BarPopover(context).closed(cell, cell.day()));
    }

    private void showMarks() {
        cells.forEach(cell -> cell.showMark(context.model().marks().get().getOrDefault(cell.day(), "")));
    }

    private void showKeyDates() {
        cells.forEach(cell -> cell.showKeyDates(context.model().keyDays().on(cell.day())));
    }

    /// Where what belongs to a day opens from.
    Node anchor(LocalDate day) {
        return cells.stream().filter(cell -> cell.isVisible() && cell.day().equals(day))
                .map(DayCell::keyDateAnchor).findFirst().orElse(this);
    }

    /// Lays the page out anew and shows it.
    void refresh() {
        CalendarPage page = context.model().page().get();
        MonthLayout before = layout;
        layout = MonthLayout.of(page, page.bars(held), context.model().density().get(), getWidth(),
                getHeight());
        boolean moving = before.page().equals(layout.page()) && before.width() == layout.width()
                && before.height() == layout.height() && !context.overlays().calm();
        showDays(page);
        showBars();
        tiles.show(layout.tiles(), page, context.wording().get(), moving);
        markChoice();
        afterPaint.execute(context.model()::nameDays);
    }

    private void showDays(CalendarPage page) {
        Wording wording = context.wording().get();
        LocalDate today = context.model().today().get();
        List<LocalDate> dates = layout.page().days();
        for (int i = 0; i < MOST_DAYS; i++) {
            DayCell cell = cells.get(i);
            cell.setVisible(i < dates.size());
            if (i < dates.size()) {
                LocalDate day = dates.get(i);
                cell.show(day, new DayCell.Facts(!layout.page().belongs(day), day.equals(today), i % 7 == 0,
                        page.on(day).size(), layout.more(i), layout.lanes().hidden().get(i),
                        page.around().closed(day), layout.top(i) - layout.y(i / 7)), wording);
                cell.showKeyDates(context.model().keyDays().on(day));
                cell.showMark(context.model().marks().get().getOrDefault(day, ""));
                double x = layout.x(i % 7);
                double y = layout.y(i / 7);
                cell.resizeRelocate(x, y, layout.x(i % 7 + 1) - x, layout.y(i / 7 + 1) - y);
            }
        }
    }

    @Override
    public Optional<LocalDate> dayAt(double sceneX, double sceneY) {
        Point2D at = sceneToLocal(sceneX, sceneY);
        return layout.dayAt(Math.clamp(at.getX(), 0, Math.max(0, getWidth() - 1)),
                Math.clamp(at.getY(), 0, Math.max(0, getHeight() - 1)));
    }

    @Override
    public void preview(Optional<Bar> bar) {
        if (!held.equals(bar)) {
            held = bar;
            refresh();
        }
    }

    private void showBars() {
        List<Lanes.Piece> pieces = layout.lanes().pieces();
        while (bars.size() < pieces.size()) {
            CampaignBar bar = new CampaignBar();
            new BarMouse(bar, this, context).install();
            bars.add(bar);
            campaigns.getChildren().add(bar);
        }
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).setVisible(i < pieces.size());
            if (i < pieces.size()) {
                Lanes.Piece piece = pieces.get(i);
                double from = layout.x(piece.from()) + (piece.begins() ? MonthLayout.PADDING_X : 0);
                double to = layout.x(piece.to() + 1) - 1 - (piece.ends() ? MonthLayout.PADDING_X : 0);
                bars.get(i).show(piece, context.wording().get().messages());
                bars.get(i).resizeRelocate(from, layout.barTop(piece), to - from,
                        layout.barHeight(piece.week()));
            }
        }
    }

    /// Shows which day and post have the focus and which posts are chosen.
    void markChoice() {
        Choice choice = context.model().choice();
        boolean focused = getParent() != null && getParent().getParent() != null
                && getParent().getParent().isFocused();
        tiles.mark(choice, focused, lifted);
        for (DayCell cell : cells) {
            cell.markCurrent(
                    focused && choice.post().get().isEmpty() && cell.day().equals(choice.day().get()));
        }
        tell();
    }

    private void tell() {
        if (getParent() != null && getParent().getParent() instanceof MonthGrid grid) {
            grid.setAccessibleText(Narration.of(context));
        }
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Optional<Placement> tileAt(double x, double y) {
        return layout.tileAt(x, y);
    }

    @Override
    public List<Placement> tiles() {
        return layout.tiles();
    }

    @Override
    public Optional<Spot> spotAt(double x, double y) {
        return layout.dayAt(x, y).map(Spot::on);
    }

    @Override
    public DragLayer dragLayer() {
        return drag;
    }

    @Override
    public void lift(Set<Long> ids) {
        lifted = Set.copyOf(ids);
        markChoice();
    }

    @Override
    public void aim(double x, double y, Optional<Held> held) {
        Optional<LocalDate> day = layout.dayAt(x, y);
        markTarget(day);
        edge.at(y, getHeight());
        int index = day.map(layout::indexOf).orElse(-1);
        if (index < 0 || held.isEmpty()) {
            drag.noSlot();
        } else {
            int column = index % MonthLayout.COLUMNS;
            double left = layout.x(column) + MonthLayout.PADDING_X;
            drag.slot(left, layout.top(index), layout.x(column + 1) - 1 - MonthLayout.PADDING_X - left,
                    held.flatMap(one -> one.tile().card().time()));
        }
    }

    private void markTarget(Optional<LocalDate> day) {
        cells.forEach(cell -> cell.markTarget(day.filter(cell.day()::equals).isPresent()));
    }

    @Override
    public void letGo() {
        edge.stop();
        markTarget(Optional.empty());
        drag.noSlot();
    }

    @Override
    public void drop(List<PostCard> cards, Held held, double x, double y, boolean copy) {
        spotAt(x, y).ifPresent(spot -> context.actions().drop(cards, held.tile().card(), spot, copy));
    }

    @Override
    public boolean takes(double x, double y) {
        return false;
    }

    @Override
    public void wheel(double x, double way) {
        context.model().travel().scrollBy(way > 0 ? -1 : 1);
    }

    @Override
    public void resize(double width, double height) {
        boolean changed = width != getWidth() || height != getHeight();
        super.resize(width, height);
        for (var layer : getChildren()) {
            layer.resizeRelocate(0, 0, width, height);
        }
        if (changed) {
            refresh();
        }
    }
}
