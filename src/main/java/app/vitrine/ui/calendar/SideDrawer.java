package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.post.PostCard;
import app.vitrine.ui.shell.Drawer;
import app.vitrine.ui.shell.Landing;

/// The ideas at the side of the calendar: what is dragged out of them lands on the view, and what is dragged in loses
/// its day. Above it all lies what is held while it is over the drawer.
final class SideDrawer extends Pane implements Beside.Target, Landing {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double WIDTH = 190;
    private static final double HEIGHT = 42;
    private static final double HOLD = 24;
    private static final double TILT = -2;

    private final CalendarContext context;
    private final Supplier<Optional<TileStage>> stages;
    private final Runnable back;
    private final PostTile ghost;
    private Optional<Function<Landing, Drawer>> maker = Optional.empty();
    private @Nullable Drawer drawer;
    private List<PostCard> held = List.of();
    private boolean lifted;
    private boolean copying;

    /// @param stages the view that takes tiles now
    /// @param back   gives the focus to the calendar
    SideDrawer(CalendarContext context, Supplier<Optional<TileStage>> stages, Runnable back) {
        this.context = context;
        this.stages = stages;
        this.back = back;
        setMouseTransparent(true);
        ghost = new PostTile(Density.ROW, context.pictures());
        ghost.getStyleClass().add("dragged");
        ghost.setRotate(TILT);
        ghost.setVisible(false);
        ghost.resize(WIDTH, HEIGHT);
        getChildren().add(ghost);
        context.beside().add(this);
    }

    void fill(Function<Landing, Drawer> with) {
        maker = Optional.of(with);
    }

    /// The drawer, made once it is asked for.
    Optional<Drawer> drawer() {
        Drawer known = drawer;
        if (known == null && maker.isPresent()) {
            known = maker.get().apply(this);
            drawer = known;
        }
        return Optional.ofNullable(known);
    }

    /// Where it stands, while it is open.
    Optional<Node> shown() {
        return context.model().ideas().get() ? drawer().map(Drawer::node) : Optional.empty();
    }

    @Override
    public boolean holds(double sceneX, double sceneY) {
        return shown().filter(node -> node.getScene() != null && within(node, sceneX, sceneY)).isPresent();
    }

    private static boolean within(Node node, double sceneX, double sceneY) {
        return node.getLayoutBounds().contains(node.sceneToLocal(sceneX, sceneY));
    }

    @Override
    public void hold(List<PostCard> cards) {
        ghost.show(cards.getFirst(), context.model().page().get().around(), context.wording().get(), false);
    }

    @Override
    public Optional<LocalDate> aim(double sceneX, double sceneY) {
        shown().ifPresent(node -> node.pseudoClassStateChanged(TARGET, held.isEmpty()));
        Point2D at = sceneToLocal(sceneX, sceneY);
        ghost.relocate(at.getX() - HOLD, at.getY() - HEIGHT / 2);
        ghost.setVisible(true);
        return Optional.empty();
    }

    @Override
    public boolean take(List<PostCard> cards, boolean copy) {
        context.actions().takeOut(cards, copy);
        return true;
    }

    @Override
    public void leave() {
        ghost.setVisible(false);
        shown().ifPresent(node -> node.pseudoClassStateChanged(TARGET, false));
    }

    @Override
    public void lift(List<PostCard> cards, double sceneX, double sceneY) {
        held = List.copyOf(cards);
        hold(held);
        move(sceneX, sceneY);
    }

    @Override
    public void move(double sceneX, double sceneY) {
        if (held.isEmpty()) {
            return;
        }
        Optional<Beside.Target> target = context.beside().at(sceneX, sceneY);
        target.ifPresent(one -> one.aim(sceneX, sceneY));
        stages.get().ifPresent(stage -> {
            if (target.isEmpty() && within(stage.node(), sceneX, sceneY)) {
                over(stage, stage.node().sceneToLocal(sceneX, sceneY));
            } else {
                off(stage);
            }
        });
    }

    private void over(TileStage stage, Point2D at) {
        if (!lifted) {
            stage.dragLayer().lift(place(at), held, at.getX(), at.getY());
            lifted = true;
        }
        stage.dragLayer().move(at.getX(), at.getY(), copying);
        stage.aim(at.getX(), at.getY(), Optional.of(new TileStage.Held(place(at), HEIGHT / 2)));
    }

    /// Whether what is held is to be there twice.
    void copying(boolean now) {
        copying = now;
    }

    private void off(TileStage stage) {
        stage.letGo();
        stage.dragLayer().lower();
        lifted = false;
    }

    private Placement place(Point2D at) {
        return new Placement(held.getFirst(), Density.ROW, at.getX() - HOLD, at.getY() - HEIGHT / 2, WIDTH,
                HEIGHT, false);
    }

    @Override
    public void drop(double sceneX, double sceneY) {
        List<PostCard> cards = held;
        boolean copy = copying;
        Optional<Beside.Target> target = context.beside().at(sceneX, sceneY);
        Optional<LocalDate> outside = target.flatMap(one -> one.aim(sceneX, sceneY));
        giveUp();
        if (cards.isEmpty()) {
            return;
        }
        if (target.filter(one -> one.take(cards, copy)).isPresent()) {
            return;
        }
        outside.ifPresent(day -> {
            if (cards.getFirst().day().isPresent()) {
                context.actions().drop(cards, cards.getFirst(), Spot.on(day), copy);
            } else {
                put(cards, day, Optional.empty());
            }
        });
        stages.get().filter(stage -> target.isEmpty() && within(stage.node(), sceneX, sceneY))
                .ifPresent(stage -> {
                    Point2D at = stage.node().sceneToLocal(sceneX, sceneY);
                    Placement tile = new Placement(cards.getFirst(), Density.ROW, 0, 0, WIDTH, HEIGHT, false);
                    stage.drop(cards, new TileStage.Held(tile, HEIGHT / 2), at.getX(), at.getY(), copy);
                });
    }

    @Override
    public void giveUp() {
        held = List.of();
        copying = false;
        stages.get().ifPresent(this::off);
        context.beside().leave();
    }

    @Override
    public void put(List<PostCard> cards, LocalDate day, Optional<LocalTime> time) {
        context.actions().plan(cards, new Spot(day, time));
    }

    @Override
    public LocalDate day() {
        return context.model().choice().day().get();
    }

    @Override
    public void focus() {
        back.run();
    }

    @Override
    public void close() {
        context.model().ideas().set(false);
        back.run();
    }
}
