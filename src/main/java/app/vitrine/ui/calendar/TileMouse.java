package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.post.PostCard;

/// The gestures of a view with tiles: click, drag, the band that chooses, the menu. Each ends in the same action as its key.
final class TileMouse {

    private static final double SLOP = 4;

    private final Control view;
    private final TileStage stage;
    private final CalendarContext context;
    private @Nullable Press press;
    private Gesture gesture = Gesture.NONE;
    private List<PostCard> dragged = List.of();

    private enum Gesture {
        NONE, DRAG, BAND, GIVEN_UP
    }

    private record Press(double x, double y, Optional<Placement> tile, Optional<Spot> spot) {

        Optional<TileStage.Held> held() {
            return tile.map(held -> new TileStage.Held(held, y - held.y()));
        }
    }

    TileMouse(Control view, TileStage stage, CalendarContext context) {
        this.view = view;
        this.stage = stage;
        this.context = context;
    }

    void install() {
        stage.node().addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        stage.node().addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        stage.node().addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        stage.node().setOnContextMenuRequested(event -> {
            if (!event.isKeyboardTrigger()) {
                focusAt(event.getX(), event.getY());
                context.model().choice().narrow();
            }
            new PostMenu(context).show(view, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        stage.node().addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && (gesture == Gesture.DRAG || gesture == Gesture.BAND)) {
                giveUp();
                event.consume();
            }
        });
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            (event.getDeltaY() > 0 ? context.commands().roomier : context.commands().terser).execute();
            event.consume();
        } else if (!event.isShortcutDown() && !event.isInertia() && event.getDeltaY() != 0) {
            stage.wheel(event.getX(), event.getDeltaY());
            event.consume();
        }
    }

    private void focusAt(double x, double y) {
        stage.tileAt(x, y).ifPresentOrElse(tile -> context.model().choice().focus(tile.card()),
                () -> stage.spotAt(x, y)
                        .ifPresent(spot -> context.model().choice().focusDay(spot.day(), Optional.empty())));
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        view.requestFocus();
        press = new Press(event.getX(), event.getY(), stage.tileAt(event.getX(), event.getY()),
                stage.spotAt(event.getX(), event.getY()));
        gesture = Gesture.NONE;
    }

    private void dragged(MouseEvent event) {
        Press from = press;
        if (from == null || gesture == Gesture.GIVEN_UP) {
            return;
        }
        if (gesture == Gesture.NONE && Math.hypot(event.getX() - from.x(), event.getY() - from.y()) > SLOP) {
            from.tile().ifPresentOrElse(tile -> lift(tile, from), () -> gesture = Gesture.BAND);
        }
        if (gesture == Gesture.DRAG) {
            drag(event);
        } else if (gesture == Gesture.BAND) {
            stage.dragLayer().band(from.x(), from.y(), event.getX(), event.getY());
            chooseBetween(from, event);
        }
    }

    private void lift(Placement tile, Press from) {
        gesture = Gesture.DRAG;
        Choice choice = context.model().choice();
        dragged = choice.isChosen(tile.card().id()) ? choice.chosenCards() : List.of(tile.card());
        stage.lift(new HashSet<>(PostEdits.ids(dragged)));
        stage.dragLayer().lift(tile, dragged, from.x(), from.y());
    }

    private void drag(MouseEvent event) {
        stage.dragLayer().move(event.getX(), event.getY(), event.isShortcutDown());
        Optional<Beside.Target> beside = context.beside().at(event.getSceneX(), event.getSceneY());
        if (beside.isPresent()) {
            stage.letGo();
            beside.get().hold(dragged);
            beside.get().aim(event.getSceneX(), event.getSceneY());
        } else {
            stage.aim(event.getX(), event.getY(), Optional.ofNullable(press).flatMap(Press::held));
        }
    }

    private void chooseBetween(Press from, MouseEvent event) {
        double left = Math.min(from.x(), event.getX());
        double top = Math.min(from.y(), event.getY());
        double right = Math.max(from.x(), event.getX());
        double bottom = Math.max(from.y(), event.getY());
        List<Long> ids = new ArrayList<>(stage.tiles().stream()
                .filter(tile -> tile.touches(left, top, right, bottom)).map(tile -> tile.card().id())
                .toList());
        if (event.isShortcutDown() || event.isShiftDown()) {
            ids.addAll(context.model().choice().chosen());
        }
        context.model().choice().choose(ids);
    }

    private void released(MouseEvent event) {
        Press from = press;
        Gesture ended = gesture;
        List<PostCard> cards = dragged;
        Optional<Beside.Target> beside = ended == Gesture.DRAG
                ? context.beside().at(event.getSceneX(), event.getSceneY())
                : Optional.empty();
        Optional<LocalDate> outside = beside
                .flatMap(target -> target.aim(event.getSceneX(), event.getSceneY()));
        reset();
        if (from == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (ended == Gesture.DRAG) {
            from.held().ifPresent(held -> drop(cards, held, event, beside, outside));
        } else if (ended == Gesture.NONE) {
            click(from, event);
        }
    }

    private void drop(List<PostCard> cards, TileStage.Held held, MouseEvent event,
            Optional<Beside.Target> beside, Optional<LocalDate> day) {
        if (beside.filter(target -> target.take(cards, event.isShortcutDown())).isPresent()) {
            return;
        }
        if (beside.isPresent()) {
            day.ifPresent(to -> context.actions().drop(cards, held.tile().card(), Spot.on(to),
                    event.isShortcutDown()));
        } else {
            stage.drop(cards, held, event.getX(), event.getY(), event.isShortcutDown());
        }
    }

    private void click(Press from, MouseEvent event) {
        Choice choice = context.model().choice();
        if (from.tile().isPresent()) {
            PostCard card = from.tile().get().card();
            if (event.isShiftDown()) {
                choice.extend(card.day().orElseThrow());
                choice.focusDay(card.day().orElseThrow(), Optional.of(card.id()));
            } else if (event.isShortcutDown()) {
                choice.focus(card);
                choice.toggle(card.id());
            } else {
                choice.clear();
                choice.focus(card);
                once(event, () -> context.actions().open(card.id()));
            }
        } else if (from.spot().isPresent() && !stage.takes(from.x(), from.y())) {
            clickDay(from.spot().get(), event);
        }
    }

    private void clickDay(Spot spot, MouseEvent event) {
        Choice choice = context.model().choice();
        LocalDate day = spot.day();
        boolean empty = spot.time().isPresent() || context.model().page().get().on(day).isEmpty();
        if (event.isShiftDown()) {
            choice.extend(day);
        } else if (!choice.chosen().isEmpty() && !event.isShortcutDown()) {
            choice.clear();
            choice.focusDay(day, Optional.empty());
        } else {
            choice.focusDay(day, Optional.empty());
            if (!event.isShortcutDown() && empty) {
                once(event, () -> context.actions().create(spot));
            } else if (!event.isShortcutDown() && event.getClickCount() == 2) {
                context.actions().create(spot);
            }
        }
    }

    // Many click twice where once is enough.
    private static void once(MouseEvent event, Runnable action) {
        if (event.getClickCount() == 1) {
            action.run();
        }
    }

    private void giveUp() {
        end();
        stage.dragLayer().giveBack(() -> stage.lift(Set.of()));
        gesture = Gesture.GIVEN_UP;
        view.setAccessibleText(context.wording().get().messages().text("calendar.drag.kept"));
    }

    private void reset() {
        boolean returning = gesture == Gesture.GIVEN_UP;
        end();
        if (!returning) {
            stage.dragLayer().lower();
            stage.lift(Set.of());
        }
    }

    private void end() {
        press = null;
        gesture = Gesture.NONE;
        dragged = List.of();
        stage.letGo();
        context.beside().leave();
    }
}
