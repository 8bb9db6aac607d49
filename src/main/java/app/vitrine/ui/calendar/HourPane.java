package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import app.vitrine.domain.calendar.ClockDay;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.text.Wording;

/// The hours of some days with their tiles: what scrolls below the heads.
final class HourPane extends Pane {

    static final double BAR = 12;
    private static final double END = 12;
    private static final double MORE = 20;
    private static final double ABOVE = 34;
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final Pane scale = new Pane();
    private final HourGround ground = new HourGround();
    private final TilePool tiles;
    private final List<Label> rests = new ArrayList<>();
    private final NowLine now;
    private final SlotPane slots = new SlotPane();
    private final Label hover = new Label();
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle clip = new Rectangle();
    private final Consumer<LocalDate> openDay;
    private TimeLayout layout;
    private boolean begun;

    /// @param openDay leads to a day alone
    /// @param tick    told each minute
    HourPane(CalendarContext context, TimeLayout layout, Consumer<LocalDate> openDay, Runnable tick) {
        this.layout = layout;
        this.openDay = openDay;
        tiles = new TilePool(context.pictures(), new TileTips(context));
        hover.getStyleClass().addAll("hover-slot", "small", "tabular");
        hover.setVisible(false);
        hover.setMouseTransparent(true);
        scale.getChildren().addAll(ground, slots, hover, tiles);
        now = new NowLine(ground, scale, tick);
        bar.setOrientation(Orientation.VERTICAL);
        bar.valueProperty().subscribe(_ -> scroll());
        getChildren().addAll(scale, bar);
        Stream.of(scale, bar, ground, slots, hover, tiles).forEach(part -> part.setManaged(false));
        setClip(clip);
    }

    void show(TimeLayout shown, CalendarPage page, Map<LocalDate, ClockDay> clocks, Wording wording) {
        layout = shown;
        ground.show(layout, page, clocks, wording);
        tiles.show(layout.timed(), page, wording, false);
        scale.getChildren().removeAll(rests);
        rests.clear();
        layout.rests().stream().filter(rest -> !rest.strip()).forEach(rest -> {
            Label label = rest(rest, wording, () -> openDay.accept(rest.day()));
            rests.add(label);
            scale.getChildren().add(label);
        });
        arrange();
    }

    /// What stands for posts that are not drawn.
    static Label rest(TimeLayout.Rest rest, Wording wording, Runnable action) {
        Label label = new Label(wording.messages().count("calendar.more", rest.count()));
        label.getStyleClass().add("day-more");
        label.setManaged(false);
        label.setOnMousePressed(event -> event.consume());
        label.setOnMouseReleased(event -> event.consume());
        label.setOnMouseClicked(event -> {
            event.consume();
            action.run();
        });
        label.resizeRelocate(rest.x(), rest.y(), rest.width(), MORE);
        return label;
    }

    private void arrange() {
        double width = getWidth();
        double high = getHeight();
        clip.setWidth(width);
        clip.setHeight(high);
        double whole = layout.height() + END;
        double most = Math.max(0, whole - high);
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(most * high / Math.max(1, whole));
        bar.setUnitIncrement(TimeScale.BAND);
        bar.setBlockIncrement(high);
        bar.resizeRelocate(width - BAR, 0, BAR, high);
        for (Node part : List.of(ground, slots, tiles)) {
            part.resizeRelocate(0, 0, width - BAR, whole);
        }
        if (!begun && high > 0) {
            begun = true;
            begin();
        }
        scrollBy(0);
        scroll();
    }

    // The first look is at the first post, or at the morning.
    private void begin() {
        double first = layout.timed().stream().mapToDouble(Placement::y).min()
                .orElseGet(() -> layout.scale().y(MORNING));
        scrollBy(first - ABOVE - bar.getValue());
    }

    void scrollBy(double way) {
        bar.setValue(Math.clamp(bar.getValue() + way, 0, bar.getMax()));
    }

    private void scroll() {
        scale.relocate(0, -offset());
    }

    /// Pixels of the scale that are above what is seen.
    double offset() {
        return Math.rint(bar.getValue());
    }

    void reveal(long post) {
        layout.timed().stream().filter(tile -> tile.card().id() == post).findFirst().ifPresent(tile -> {
            double end = tile.y() + tile.height() + END - getHeight();
            if (tile.y() < bar.getValue()) {
                scrollBy(tile.y() - ABOVE - bar.getValue());
            } else if (end > bar.getValue()) {
                scrollBy(end - bar.getValue());
            }
        });
    }

    void offer(List<SlotMark> marks, Wording wording) {
        slots.show(marks, wording);
    }

    /// The free slot at a point of the pane.
    Optional<SlotMark> slotAt(double x, double y) {
        return slots.at(x, y + offset());
    }

    void show(LocalDateTime moment, Wording wording) {
        ground.yieldTo(now.show(moment, layout, wording));
    }

    void rest() {
        now.rest();
    }

    void tell(Map<Long, Post> posts, Wording wording) {
        tiles.tell(posts, wording);
    }

    void mark(Choice choice, boolean focused, Set<Long> lifted) {
        tiles.mark(choice, focused, lifted);
    }

    void markTarget(Optional<LocalDate> day) {
        ground.markTarget(layout, day);
    }

    /// Says which time a click would begin a post at.
    void hover(Optional<Spot> spot, Wording wording) {
        hover.setVisible(spot.isPresent());
        spot.ifPresent(at -> {
            LocalTime time = at.time().orElseThrow();
            int column = layout.column(at.day());
            hover.setText(wording.messages().text("calendar.slot", wording.time(time)));
            hover.resizeRelocate(layout.left(column), layout.scale().y(time), layout.room(column), MORE);
        });
    }

    @Override
    public void resize(double width, double height) {
        super.resize(width, height);
        arrange();
    }
}
