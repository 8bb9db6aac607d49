package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import app.vitrine.domain.calendar.ClockDay;
import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.task.AfterPaint;

/// The days of a week, or one, with their hours: heads and a strip that stay, and the scale that scrolls below them. All
/// positions come from one [TimeLayout].
final class TimeBoard extends Pane implements TileStage {

    private static final double HEADS = 52;
    private static final double BAR = 12;
    private static final double END = 12;
    private static final double MORE = 20;
    private static final double ABOVE = 34;

    private final CalendarContext context;
    private final TimeGrid grid;
    private final TimeHeads heads;
    private final TimeStrip strip;
    private final Pane frame = new Pane();
    private final Pane scale = new Pane();
    private final HourGround ground = new HourGround();
    private final TilePool tiles;
    private final List<Label> rests = new ArrayList<>();
    private final DayPosts posts;
    private final NowLine now;
    private final DragLayer drag;
    private final Label hover = new Label();
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle clip = new Rectangle();
    private final AfterPaint afterPaint = new AfterPaint();
    private final TimeEdges edges;
    private TimeLayout layout;
    private Set<Long> lifted = Set.of();
    private boolean nightOpen;
    private boolean placed;

    TimeBoard(TimeGrid grid, CalendarContext context) {
        this.grid = grid;
        this.context = context;
        getStyleClass().add("time-board");
        heads = new TimeHeads(context, this::openDay);
        strip = new TimeStrip(context);
        tiles = new TilePool(context.pictures(), new TileTips(context));
        drag = new DragLayer(context);
        posts = new DayPosts(context.model().desk());
        hover.getStyleClass().addAll("hover-slot", "small", "tabular");
        hover.setVisible(false);
        hover.setMouseTransparent(true);
        scale.getChildren().addAll(ground, hover, tiles);
        now = new NowLine(ground, scale, this::tick);
        frame.getChildren().add(scale);
        frame.setClip(clip);
        bar.setOrientation(Orientation.VERTICAL);
        bar.valueProperty().subscribe(_ -> scroll());
        getChildren().addAll(frame, heads, strip, drag, bar);
        Stream.concat(getChildren().stream(), Stream.of(scale, ground, hover, tiles))
                .forEach(part -> part.setManaged(false));
        edges = new TimeEdges(context.model()::turnBy, way -> bar.setValue(clamped(bar.getValue() + way)));
        layout = lay();
        setOnMouseMoved(event -> hover(event.getX(), event.getY()));
        setOnMouseExited(_ -> hover.setVisible(false));
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> hover.setVisible(false));
        context.model().keyDays().days().subscribe(_ -> heads.nameDays());
    }

    private TimeLayout lay() {
        CalendarViewModel model = context.model();
        CalendarPage page = model.page().get();
        Span span = model.view().get().days(page.layout(), model.choice().day().get());
        TimeLayout.Form form = TimeForm.of(page, span, !nightOpen, model.density().get());
        return TimeLayout.of(page, span, form, Math.max(0, getWidth() - BAR));
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
        heads.show(layout, page, clocks, wording);
        strip.show(layout, page, wording);
        ground.show(layout, clocks, wording);
        tiles.show(layout.timed(), page, wording, false);
        showRests(wording);
        arrange();
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
            posts.read(cards, known -> tiles.tell(known, context.wording().get()));
        }
    }

    private Map<LocalDate, ClockDay> clocks(CalendarPage page) {
        Map<LocalDate, ClockDay> clocks = new TreeMap<>();
        ZoneId zone = zone(page);
        layout.span().days().forEach(day -> clocks.put(day, ClockDay.of(day, zone)));
        return clocks;
    }

    // Among all clients the days are those of whoever looks.
    private static ZoneId zone(CalendarPage page) {
        Collection<Client> clients = page.around().clients().values();
        List<ZoneId> zones = clients.stream().map(Client::zone).distinct().toList();
        return zones.size() == 1 ? zones.getFirst() : ZoneId.systemDefault();
    }

    private void showRests(Wording wording) {
        scale.getChildren().removeAll(rests);
        getChildren().removeAll(rests);
        rests.clear();
        for (TimeLayout.Rest rest : layout.rests()) {
            Label label = new Label(wording.messages().count("calendar.more", rest.count()));
            label.getStyleClass().add("day-more");
            label.setManaged(false);
            label.setOnMousePressed(event -> event.consume());
            label.setOnMouseReleased(event -> event.consume());
            label.setOnMouseClicked(event -> {
                event.consume();
                if (rest.strip()) {
                    new DayPopover(context).open(label, rest.day());
                } else {
                    openDay(rest.day());
                }
            });
            label.resizeRelocate(rest.x(), rest.y() + (rest.strip() ? heads() : 0), rest.width(), MORE);
            rests.add(label);
            (rest.strip() ? getChildren() : scale.getChildren()).add(label);
        }
        drag.toFront();
    }

    private void openDay(LocalDate day) {
        context.model().goTo(day);
        context.model().view().set(CalendarView.DAY);
    }

    private double heads() {
        return layout.span().length() > 1 ? HEADS : 0;
    }

    private double top() {
        return heads() + layout.strip();
    }

    private void arrange() {
        double width = getWidth();
        double high = Math.max(0, getHeight() - top());
        heads.resizeRelocate(0, 0, width, heads());
        strip.resizeRelocate(0, heads(), width, layout.strip());
        frame.resizeRelocate(0, top(), width, high);
        clip.setWidth(width);
        clip.setHeight(high);
        drag.resizeRelocate(0, 0, width, getHeight());
        double most = Math.max(0, layout.height() + END - high);
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(most * high / Math.max(1, layout.height() + END));
        bar.setUnitIncrement(TimeScale.BAND);
        bar.setBlockIncrement(high);
        bar.resizeRelocate(width - BAR, top(), BAR, high);
        for (Node part : List.of(ground, tiles)) {
            part.resizeRelocate(0, 0, width - BAR, layout.height() + END);
        }
        if (!placed && high > 0) {
            placed = true;
            begin();
        }
        bar.setValue(clamped(bar.getValue()));
        scroll();
    }

    // The first look is at the first post, or at the morning.
    private void begin() {
        double first = layout.timed().stream().mapToDouble(Placement::y).min()
                .orElseGet(() -> layout.scale().y(java.time.LocalTime.of(7, 0)));
        bar.setValue(clamped(first - ABOVE));
    }

    private double clamped(double value) {
        return Math.clamp(value, 0, bar.getMax());
    }

    private void scroll() {
        scale.relocate(0, -Math.rint(bar.getValue()));
    }

    /// The minute, or the day, may be another.
    private void tick() {
        if (!grid.isVisible()) {
            now.rest();
            return;
        }
        LocalDateTime moment = LocalDateTime
                .now(context.model().desk().clock().withZone(zone(context.model().page().get())));
        now.show(moment, layout, context.wording().get());
        context.model().lookAtClock();
    }

    void rest() {
        now.rest();
    }

    /// Shows which day and post have the focus and which posts are chosen.
    void markChoice() {
        Choice choice = context.model().choice();
        boolean focused = grid.isFocused();
        tiles.mark(choice, focused, lifted);
        strip.mark(choice, focused, lifted);
        heads.mark(choice, focused);
        grid.setAccessibleText(Narration.of(context));
    }

    /// Brings the focused post into view.
    void reveal() {
        Optional<Long> post = context.model().choice().post().get();
        layout.timed().stream().filter(tile -> post.filter(id -> id == tile.card().id()).isPresent())
                .findFirst().ifPresent(tile -> {
                    double high = frame.getHeight();
                    double value = bar.getValue();
                    if (tile.y() < value) {
                        bar.setValue(clamped(tile.y() - ABOVE));
                    } else if (tile.y() + tile.height() > value + high) {
                        bar.setValue(clamped(tile.y() + tile.height() + END - high));
                    }
                });
    }

    Node anchor(LocalDate day) {
        return heads.isVisible() ? heads.anchor(day).orElse(this) : strip;
    }

    private void hover(double x, double y) {
        Optional<Spot> spot = tileAt(x, y).isEmpty() ? spotAt(x, y).filter(at -> at.time().isPresent())
                : Optional.empty();
        hover.setVisible(spot.isPresent() && layout.dayAt(x).isPresent());
        spot.ifPresent(at -> {
            int column = layout.column(at.day());
            hover.setText(context.wording().get().messages().text("calendar.slot",
                    context.wording().get().time(at.time().orElseThrow())));
            hover.resizeRelocate(layout.x(column) + MonthLayout.PADDING_X,
                    layout.scale().y(at.time().orElseThrow()),
                    layout.x(column + 1) - layout.x(column) - 1 - 2 * MonthLayout.PADDING_X, MORE);
        });
    }

    @Override
    public Node node() {
        return this;
    }

    private double onScale(double y) {
        return y - top() + bar.getValue();
    }

    @Override
    public Optional<Placement> tileAt(double x, double y) {
        return tiles().stream().filter(tile -> tile.contains(x, y))
                .filter(tile -> y >= top() || tile.y() < top()).findFirst();
    }

    @Override
    public List<Placement> tiles() {
        double down = top() - Math.rint(bar.getValue());
        return Stream.concat(layout.loose().stream().map(tile -> tile.lower(heads())),
                layout.timed().stream().map(tile -> tile.lower(down))).toList();
    }

    @Override
    public Optional<Spot> spotAt(double x, double y) {
        if (y < heads() || y >= getHeight()) {
            return Optional.empty();
        }
        return layout.dayAt(x).map(day -> y < top()
                ? Spot.on(day)
                : new Spot(day, Optional.of(layout.scale().at(onScale(y)))));
    }

    @Override
    public Optional<Spot> landing(double x, double y, double grip) {
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
    public void aim(Optional<Spot> spot, Optional<Placement> held) {
        ground.markTarget(layout, spot.map(Spot::day));
        if (spot.isEmpty() || held.isEmpty()) {
            drag.noSlot();
            return;
        }
        int column = layout.column(spot.get().day());
        double y = spot.get().time().map(time -> layout.scale().y(time) + top() - bar.getValue())
                .orElse(heads() + 2);
        drag.slot(layout.x(column) + MonthLayout.PADDING_X, y,
                layout.x(column + 1) - layout.x(column) - 1 - 2 * MonthLayout.PADDING_X,
                spot.get().time().or(() -> held.get().card().time()));
    }

    @Override
    public void hold(double x, double y) {
        edges.at(x, y, this, top());
    }

    @Override
    public void letGo() {
        edges.stop();
    }

    @Override
    public void wheel(boolean up, double way) {
        bar.setValue(clamped(bar.getValue() - way));
    }

    /// A click on the folded night opens it.
    @Override
    public boolean takes(double x, double y) {
        boolean night = y >= top() && layout.dayAt(x).isPresent() && layout.scale().inBand(onScale(y));
        if (night) {
            nightOpen = true;
            refresh();
        }
        return night;
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
