package app.vitrine.ui.calendar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.task.AfterPaint;

/// The columns with their tiles. All positions come from one [BoardLayout]; a drop changes the status and nothing else.
final class BoardPane extends Pane implements TileStage {

    private static final double EDGE = 30;
    private static final double STEP = 16;
    private static final double SLOT = 44;

    private final CalendarContext context;
    private final StatusBoard board;
    private final Pane grounds = new Pane();
    private final Pane frame = new Pane();
    private final Rectangle clip = new Rectangle();
    private final TilePool tiles;
    private final DragLayer drag;
    private final Map<BoardColumn, BoardGround> columns = new EnumMap<>(BoardColumn.class);
    private final AfterPaint afterPaint = new AfterPaint();
    private BoardLayout layout;
    private List<Placement> placed = List.of();
    private Set<Long> lifted = Set.of();

    BoardPane(StatusBoard board, CalendarContext context) {
        this.board = board;
        this.context = context;
        getStyleClass().add("status-board");
        layout = BoardLayout.of(context.model().page().get(), Optional.empty(), 0, 0);
        tiles = new TilePool(context.pictures(), new TileTips(context), BoardWhen::of);
        drag = new DragLayer(context);
        for (BoardColumn column : BoardColumn.values()) {
            BoardGround ground = new BoardGround(column, this::place, context.actions()::nextSlot);
            columns.put(column, ground);
            grounds.getChildren().add(ground);
        }
        frame.getChildren().add(tiles);
        frame.setClip(clip);
        frame.setPickOnBounds(false);
        tiles.setManaged(false);
        getChildren().addAll(grounds, frame, drag);
        getChildren().forEach(part -> part.setManaged(false));
    }

    /// Lays the columns out anew and shows them.
    void refresh() {
        CalendarPage page = context.model().page().get();
        Wording wording = context.wording().get();
        layout = BoardLayout.of(page, context.model().density().get(), getWidth(), getHeight());
        columns.values().forEach(ground -> ground.setVisible(false));
        layout.columns().forEach(column -> {
            ground(column.column()).setVisible(true);
            ground(column.column()).show(layout, column, wording);
        });
        clip.setY(BoardLayout.HEAD - 4);
        clip.setWidth(getWidth());
        clip.setHeight(Math.max(0, getHeight() - BoardLayout.HEAD - BoardLayout.PADDING));
        place();
        afterPaint.execute(context.model()::nameDays);
    }

    private BoardGround ground(BoardColumn column) {
        return Objects.requireNonNull(columns.get(column));
    }

    // Only what is in view has a tile.
    private void place() {
        if (columns.size() < BoardColumn.values().length) {
            return;
        }
        Map<BoardColumn, Double> scrolled = new EnumMap<>(BoardColumn.class);
        columns.forEach((column, ground) -> scrolled.put(column, ground.scrolled()));
        placed = layout.tiles(scrolled);
        tiles.show(placed, context.model().page().get(), context.wording().get(), false);
        markChoice();
    }

    void markChoice() {
        tiles.mark(context.model().choice(), board.isFocused(), lifted);
        board.setAccessibleText(Narration.of(context));
    }

    BoardLayout places() {
        return layout;
    }

    /// Brings the focused post into view.
    void reveal() {
        context.model().choice().post().get().ifPresent(post -> layout.columnOf(post).ifPresent(column -> {
            BoardGround ground = ground(column.column());
            int index = PostEdits.ids(column.cards()).indexOf(post);
            double top = column.top(index) - ground.scrolled();
            if (top < BoardLayout.HEAD) {
                ground.scrollBy(top - BoardLayout.HEAD);
            } else if (top + column.tile() > getHeight() - EDGE) {
                ground.scrollBy(top + column.tile() - getHeight() + EDGE);
            }
        }));
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Optional<Placement> tileAt(double x, double y) {
        return y < BoardLayout.HEAD
                ? Optional.empty()
                : placed.stream().filter(tile -> tile.contains(x, y)).findFirst();
    }

    @Override
    public List<Placement> tiles() {
        return placed;
    }

    @Override
    public Optional<Spot> spotAt(double x, double y) {
        return Optional.empty();
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
        Optional<BoardLayout.Column> target = held.isEmpty() ? Optional.empty() : layout.columnAt(x);
        columns.values().forEach(ground -> ground.markTarget(target.map(BoardLayout.Column::column)
                .filter(column -> column.status().isPresent())));
        target.ifPresentOrElse(column -> {
            drag.words(column.x() + BoardLayout.PADDING, BoardLayout.HEAD,
                    column.width() - 2 * BoardLayout.PADDING, SLOT, slot(column.column(), held));
            scrollAtEdge(column.column(), y);
        }, drag::noSlot);
    }

    private String slot(BoardColumn column, Optional<Held> held) {
        if (column.status().isEmpty()) {
            return context.wording().get().messages().text("calendar.board.not-here");
        }
        return held.map(one -> BoardWhen.of(one.tile().card(), context.wording().get()).whole())
                .map(when -> context.wording().get().messages().text("calendar.board.keeps", when))
                .orElse("");
    }

    private void scrollAtEdge(BoardColumn column, double y) {
        if (y > getHeight() - EDGE) {
            ground(column).scrollBy(STEP);
        } else if (y < BoardLayout.HEAD) {
            ground(column).scrollBy(-STEP);
        }
    }

    @Override
    public void letGo() {
        columns.values().forEach(ground -> ground.markTarget(Optional.empty()));
        drag.noSlot();
    }

    @Override
    public void drop(List<PostCard> cards, Held held, double x, double y, boolean copy) {
        layout.columnAt(x).ifPresent(column -> {
            context.model().choice().focus(held.tile().card());
            context.actions().bring(cards, column.column());
        });
    }

    @Override
    public boolean takes(double x, double y) {
        context.model().choice().clear();
        return true;
    }

    @Override
    public void wheel(double x, double way) {
        layout.columnAt(x).ifPresent(column -> ground(column.column()).scrollBy(-way));
    }

    @Override
    public void resize(double width, double height) {
        boolean changed = width != getWidth() || height != getHeight();
        super.resize(width, height);
        if (changed) {
            for (Node layer : getChildren()) {
                layer.resizeRelocate(0, 0, width, height);
            }
            tiles.resizeRelocate(0, 0, width, height);
            refresh();
        }
    }
}
