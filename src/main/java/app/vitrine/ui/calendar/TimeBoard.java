package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import app.vitrine.domain.calendar.ClockDay;
import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.task.AfterPaint;

/// The days of a week, or one, with their hours: heads and a strip that stay, and the hours that scroll below them. All
/// positions come from one [TimeLayout].
final class TimeBoard extends Pane implements TileStage, BarMouse.Stage {

    private static final double HEADS = 52;

    private final CalendarContext context;
    private final TimeGrid grid;
    private final TimeHeads heads;
    private final TimeStrip strip;
    private final HourPane hours;
    private final DayPosts posts;
    private final DragLayer drag;
    private final List<Label> rests = new ArrayList<>();
    private final AfterPaint afterPaint = new AfterPaint();
    private final TimeEdges edges;
    private TimeLayout layout;
    private Set<Long> lifted = Set.of();
    private boolean nightOpen;
    private Optional<Bar> held = Optional.empty();

    TimeBoard(TimeGrid grid, CalendarContext context) {
        this.grid = grid;
        this.context = context;
        getStyleClass().add("time-board");
        layout = lay();
        heads = new TimeHeads(context, this::openDay);
        strip = new TimeStrip(context, bar -> new BarMouse(bar, this, context).install());
        hours = new HourPane(context, layout, this::openDay, this::tick);
        posts = new DayPosts(context.model().desk());
        drag = new DragLayer(context);
        getChildren().addAll(hours, heads, strip, drag);
        getChildren().forEach(part -> part.setManaged(false));
        edges = new TimeEdges(context.model().travel()::turnBy, hours::scrollBy);
        setOnMouseMoved(event -> hover(event.getX(), event.getY()));
        setOnMouseExited(_ -> hours.hover(Optional.empty(), context.wording().get()));
        addEventHandler(MouseEvent.MOUSE_PRESSED,
                _ -> hours.hover(Optional.empty(), context.wording().get()));
        context.model().keyDays().days().subscribe(_ -> heads.nameDays());
    }

    private TimeLayout lay() {
        CalendarViewModel model = context.model();
        CalendarPage page = model.page().get();
        Span span = model.view().get().days(page.layout(), model.choice().day().get());
        TimeLayout.Form form = TimeForm.of(page, span, !nightOpen, model.density().get());
        return TimeLayout.of(page, page.bars(held), span, form, Math.max(0, getWidth() - HourPane.BAR));
    }

    /// Lays everything out anew and shows it.
    void refresh() {
        CalendarPage page = context.model().page().get();
        Wording wording = context.wording().get();
        Span before = layout.span();
        layout = lay();
        if (!before.equals(layout.span()) && nightOpen) {
            nightOpen = false;
            layout = lay();
        }
        Map<LocalDate, ClockDay> clocks = clocks(page);
        heads.setVisible(layout.span().length() > 1);
        heads.resizeRelocate(0, 0, getWidth(), heads());
        strip.resizeRelocate(0, heads(), getWidth(), layout.strip());
        hours.resizeRelocate(0, top(), getWidth(), Math.max(0, getHeight() - top()));
        drag.resizeRelocate(0, 0, getWidth(), getHeight());
        heads.show(layout, page, clocks, wording);
        strip.show(layout, page, wording);
        hours.show(layout, page, clocks, wording);
        showRests(wording);
        tick();
        markChoice();
        afterPaint.execute(this::complete);
    }

    // What comes after the words.
    private void complete() {
        context.model().nameDays();
        List<Long> cards = layout.timed().stream().filter(tile -> tile.density() == Density.CARD)
                .map(tile -> tile.card().id()).toList();
        if (context.model().active()) {
            posts.read(cards, known -> hours.tell(known, context.wording().get()));
        }
    }

    @Override
    public Optional<LocalDate> dayAt(double sceneX, double sceneY) {
        return layout.dayAt(sceneToLocal(sceneX, sceneY).getX());
    }

    @Override
    public void preview(Optional<Bar> bar) {
        if (!held.equals(bar)) {
            held = bar;
            refresh();
        }
    }

    private Map<LocalDate, ClockDay> clocks(CalendarPage page) {
        Map<LocalDate, ClockDay> clocks = new TreeMap<>();
        ZoneId zone = page.around().zone();
        layout.span().days().forEach(day -> clocks.put(day, ClockDay.of(day, zone)));
        return clocks;
    }

    private void showRests(Wording wording) {
        getChildren().removeAll(rests);
        rests.clear();
        layout.rests().stream().filter(TimeLayout.Rest::strip).forEach(rest -> {
            Label label = HourPane.rest(rest, wording,
                    () -> new DayPopover(context).open(strip, rest.day()));
            label.setLayoutY(rest.y() + heads());
            rests.add(label);
            getChildren().add(getChildren().indexOf(drag), label);
        });
    }

    private void openDay(LocalDate day) {
        context.model().travel().goTo(day);
        context.model().view().set(CalendarView.DAY);
    }

    private double heads() {
        return layout.span().length() > 1 ? HEADS : 0;
    }

    private double top() {
        return heads() + layout.strip();
    }

    /// The minute, or the day, may be another.
    private void tick() {
        if (grid.isVisible()) {
            CalendarPage page = context.model().page().get();
            LocalDateTime now = LocalDateTime
                    .now(context.model().desk().clock().withZone(page.around().zone()));
            hours.show(now, context.wording().get());
            hours.offer(SlotMark.of(layout, page, now), context.wording().get());
            context.model().lookAtClock();
        } else {
            hours.rest();
        }
    }

    void rest() {
        hours.rest();
    }

    /// Shows which day and post have the focus and which posts are chosen.
    void markChoice() {
        Choice choice = context.model().choice();
        boolean focused = grid.isFocused();
        hours.mark(choice, focused, lifted);
        strip.mark(choice, focused, lifted);
        heads.mark(choice, focused);
        grid.setAccessibleText(Narration.of(context));
    }

    /// Brings the focused post into view.
    void reveal() {
        context.model().choice().post().get().ifPresent(hours::reveal);
    }

    Node anchor(LocalDate day) {
        return heads.isVisible() ? heads.anchor(day).orElse(this) : strip;
    }

    private void hover(double x, double y) {
        boolean taken = tileAt(x, y).isPresent() || (y >= top() && hours.slotAt(x, y - top()).isPresent());
        Optional<Spot> spot = taken ? Optional.empty() : spotAt(x, y);
        hours.hover(spot.filter(at -> at.time().isPresent()), context.wording().get());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Optional<Placement> tileAt(double x, double y) {
        return tiles().stream().filter(tile -> tile.contains(x, y))
                .filter(tile -> y >= top() || tile.y() < top()).findFirst();
    }

    @Override
    public List<Placement> tiles() {
        return Stream.concat(layout.loose().stream().map(tile -> tile.lower(heads())),
                layout.timed().stream().map(tile -> tile.lower(top() - hours.offset()))).toList();
    }

    @Override
    public Optional<Spot> spotAt(double x, double y) {
        if (y < heads() || y >= getHeight()) {
            return Optional.empty();
        }
        return layout.dayAt(x).map(day -> y < top()
                ? Spot.on(day)
                : new Spot(day, Optional.of(layout.scale().at(y - top() + hours.offset()))));
    }

    private Optional<Spot> landing(double x, double y, double grip) {
        return y < top() ? spotAt(x, y) : spotAt(x, Math.max(top(), y - grip));
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
        Optional<Spot> spot = landing(x, y, held.map(Held::grip).orElse(0.0));
        hours.markTarget(spot.map(Spot::day));
        edges.at(x, y, this, top());
        if (spot.isEmpty() || held.isEmpty()) {
            drag.noSlot();
        } else {
            showSlot(spot.get(), held.get().tile().card().time());
        }
    }

    private void showSlot(Spot spot, Optional<LocalTime> kept) {
        int column = layout.column(spot.day());
        double y = spot.time().map(time -> layout.scale().y(time) + top() - hours.offset())
                .orElse(heads() + 2);
        drag.slot(layout.left(column), y, layout.room(column), spot.time().or(() -> kept));
    }

    @Override
    public void letGo() {
        edges.stop();
        hours.markTarget(Optional.empty());
        drag.noSlot();
    }

    @Override
    public void drop(List<PostCard> cards, Held held, double x, double y, boolean copy) {
        landing(x, y, held.grip())
                .ifPresent(spot -> context.actions().drop(cards, held.tile().card(), spot, copy));
    }

    /// A click on the folded night opens it, one on a free slot begins a post there.
    @Override
    public boolean takes(double x, double y) {
        Optional<SlotMark> slot = y < top() ? Optional.empty() : hours.slotAt(x, y - top());
        if (slot.isPresent()) {
            context.actions().begin(slot.get().slot());
            return true;
        }
        boolean night = y >= top() && layout.dayAt(x).isPresent()
                && layout.scale().inBand(y - top() + hours.offset());
        if (night) {
            nightOpen = true;
            refresh();
        }
        return night;
    }

    @Override
    public void wheel(double x, double way) {
        hours.scrollBy(-way);
    }

    @Override
    public void resize(double width, double height) {
        boolean changed = width != getWidth() || height != getHeight();
        super.resize(width, height);
        if (changed) {
            refresh();
        }
    }
}
