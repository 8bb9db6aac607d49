package app.vitrine.ui.calendar;

import java.util.List;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import app.vitrine.domain.post.PostCard;

/// Drags all posts of a day of the small month elsewhere; Ctrl takes copies, Escape leaves them where they were.
final class DayDrag {

    private static final double SLOP = 4;

    private final Node day;
    private final Supplier<List<PostCard>> posts;
    private final SideDrawer hands;
    private final EventHandler<KeyEvent> escape = this::pressed;
    private double fromX;
    private double fromY;
    private boolean held;
    private boolean dragging;

    /// @param posts those of the day now
    DayDrag(Node day, Supplier<List<PostCard>> posts, SideDrawer hands) {
        this.day = day;
        this.posts = posts;
        this.hands = hands;
    }

    void install() {
        day.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            held = event.getButton() == MouseButton.PRIMARY && !posts.get().isEmpty();
            fromX = event.getSceneX();
            fromY = event.getSceneY();
        });
        day.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        day.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private void dragged(MouseEvent event) {
        if (!held) {
            return;
        }
        if (!dragging && Math.hypot(event.getSceneX() - fromX, event.getSceneY() - fromY) > SLOP) {
            dragging = true;
            day.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
            hands.lift(posts.get(), event.getSceneX(), event.getSceneY());
        } else if (dragging) {
            hands.copying(event.isShortcutDown());
            hands.move(event.getSceneX(), event.getSceneY());
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        held = false;
        if (dragging) {
            end();
            hands.copying(event.isShortcutDown());
            hands.drop(event.getSceneX(), event.getSceneY());
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            held = false;
            end();
            hands.giveUp();
            event.consume();
        }
    }

    private void end() {
        dragging = false;
        Scene scene = day.getScene();
        if (scene != null) {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
    }
}
