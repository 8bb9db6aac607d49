package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.post.PostCard;

/// The gestures of the month: click, drag, the band that chooses, the menu. Each ends in the same action as its key.
final class MonthMouse {

    private static final double SLOP = 4;

    private final MonthGrid grid;
    private final MonthBoard board;
    private final CalendarContext context;
    private final EdgeTurn edge;
    private @Nullable Press press;
    private Gesture gesture = Gesture.NONE;
    private List<PostCard> dragged = List.of();

    private enum Gesture {
        NONE, DRAG, BAND, GIVEN_UP
    }

    private record Press(double x, double y, Optional<MonthLayout.Placement> tile, Optional<LocalDate> day) {}

    MonthMouse(MonthGrid grid, MonthBoard board, CalendarContext context) {
        this.grid = grid;
        this.board = board;
        this.context = context;
        edge = new EdgeTurn(months -> context.model().turnBy(months));
    }

    void install() {
        board.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        board.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        board.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        board.setOnContextMenuRequested(event -> {
            if (!event.isKeyboardTrigger()) {
                focusAt(event.getX(), event.getY());
                context.model().choice().narrow();
            }
            new PostMenu(context).show(grid, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        board.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
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
            context.model().turnBy(event.getDeltaY() > 0 ? -1 : 1);
            event.consume();
        }
    }

    private void focusAt(double x, double y) {
        MonthLayout layout = board.places();
        layout.tileAt(x, y).ifPresentOrElse(tile -> context.model().choice().focus(tile.card()),
                () -> layout.dayAt(x, y)
                        .ifPresent(day -> context.model().choice().focusDay(day, Optional.empty())));
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        grid.requestFocus();
        MonthLayout layout = board.places();
        press = new Press(event.getX(), event.getY(), layout.tileAt(event.getX(), event.getY()),
                layout.dayAt(event.getX(), event.getY()));
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
            board.dragLayer().band(from.x(), from.y(), event.getX(), event.getY());
            chooseBetween(from, event);
        }
    }

    private void lift(MonthLayout.Placement tile, Press from) {
        gesture = Gesture.DRAG;
        Choice choice = context.model().choice();
        dragged = choice.isChosen(tile.card().id()) ? choice.chosenCards() : List.of(tile.card());
        board.lift(new HashSet<>(PostEdits.ids(dragged)));
        board.dragLayer().lift(tile, dragged, from.x(), from.y());
    }

    private void drag(MouseEvent event) {
        Optional<LocalDate> day = board.places().dayAt(event.getX(), event.getY());
        board.dragLayer().move(event.getX(), event.getY(), event.isShortcutDown());
        board.markTarget(day);
        board.dragLayer().target(board.places(), day,
                press == null ? Optional.empty() : press.tile().flatMap(tile -> tile.card().time()));
        edge.at(event.getY(), board.getHeight());
    }

    private void chooseBetween(Press from, MouseEvent event) {
        double left = Math.min(from.x(), event.getX());
        double top = Math.min(from.y(), event.getY());
        double right = Math.max(from.x(), event.getX());
        double bottom = Math.max(from.y(), event.getY());
        List<Long> ids = new ArrayList<>(board.places().tiles().stream()
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
        reset();
        if (from == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (ended == Gesture.DRAG) {
            board.places().dayAt(event.getX(), event.getY()).ifPresent(day -> drop(from, cards, day, event));
        } else if (ended == Gesture.NONE) {
            click(from, event);
        }
    }

    private void drop(Press from, List<PostCard> cards, LocalDate day, MouseEvent event) {
        LocalDate origin = from.tile().flatMap(tile -> tile.card().day()).orElse(day);
        from.tile().ifPresent(tile -> context.model().choice().focus(tile.card()));
        context.actions().drop(cards, origin, day, event.isShortcutDown());
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
        } else if (from.day().isPresent()) {
            clickDay(from.day().get(), event);
        }
    }

    private void clickDay(LocalDate day, MouseEvent event) {
        Choice choice = context.model().choice();
        boolean empty = context.model().page().get().on(day).isEmpty();
        if (event.isShiftDown()) {
            choice.extend(day);
        } else if (!choice.chosen().isEmpty() && !event.isShortcutDown()) {
            choice.clear();
            choice.focusDay(day, Optional.empty());
        } else {
            choice.focusDay(day, Optional.empty());
            if (!event.isShortcutDown() && empty) {
                once(event, () -> context.actions().create(day));
            } else if (!event.isShortcutDown() && event.getClickCount() == 2) {
                context.actions().create(day);
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
        board.dragLayer().giveBack(() -> board.lift(Set.of()));
        gesture = Gesture.GIVEN_UP;
        grid.setAccessibleText(context.wording().get().messages().text("calendar.drag.kept"));
    }

    private void reset() {
        boolean returning = gesture == Gesture.GIVEN_UP;
        end();
        if (!returning) {
            board.dragLayer().lower();
            board.lift(Set.of());
        }
    }

    private void end() {
        press = null;
        gesture = Gesture.NONE;
        dragged = List.of();
        edge.stop();
        board.markTarget(Optional.empty());
    }
}
