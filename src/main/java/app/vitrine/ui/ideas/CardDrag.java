package app.vitrine.ui.ideas;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/// The gestures of a card: a click opens it, a drag takes it elsewhere, Escape leaves it where it was.
final class CardDrag {

    private static final double SLOP = 4;

    private final IdeaList list;
    private final IdeaHands hands;
    private @Nullable Press press;
    private boolean dragging;

    private record Press(Idea idea, double x, double y) {}

    CardDrag(IdeaList list, IdeaHands hands) {
        this.list = list;
        this.hands = hands;
    }

    void install() {
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (dragging && event.getCode() == KeyCode.ESCAPE) {
                end();
                hands.giveUp();
                event.consume();
            }
        });
    }

    private void pressed(MouseEvent event) {
        press = event.getButton() == MouseButton.PRIMARY
                ? under(event).map(idea -> new Press(idea, event.getSceneX(), event.getSceneY())).orElse(null)
                : null;
        dragging = false;
    }

    private static Optional<Idea> under(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null) {
            if (node instanceof ListCell<?> cell) {
                return cell.getItem() instanceof Idea idea ? Optional.of(idea) : Optional.empty();
            }
            node = node.getParent();
        }
        return Optional.empty();
    }

    private void dragged(MouseEvent event) {
        Press from = press;
        if (from == null) {
            return;
        }
        if (!dragging && Math.hypot(event.getSceneX() - from.x(), event.getSceneY() - from.y()) > SLOP) {
            dragging = true;
            list.lift(Optional.of(from.idea().id()));
            hands.lift(list, from.idea(), event.getSceneX(), event.getSceneY());
        } else if (dragging) {
            hands.move(event.getSceneX(), event.getSceneY());
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        Press from = press;
        boolean dropped = dragging;
        end();
        if (from == null) {
            return;
        }
        if (dropped) {
            hands.drop(event.getSceneX(), event.getSceneY());
            event.consume();
        } else if (event.getClickCount() == 1) {
            hands.open(from.idea());
        }
    }

    private void end() {
        press = null;
        dragging = false;
        list.lift(Optional.empty());
    }
}
