package app.vitrine.ui.shell;

import javafx.event.EventHandler;
import javafx.scene.input.MouseEvent;

/// Keeps the second click of whoever opened a card with two from what the card shows under the pointer.
final class SecondClick implements EventHandler<MouseEvent> {

    private boolean own;

    @Override
    public void handle(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED && event.getClickCount() == 1) {
            own = true;
        }
        boolean click = event.getEventType() == MouseEvent.MOUSE_PRESSED
                || event.getEventType() == MouseEvent.MOUSE_RELEASED
                || event.getEventType() == MouseEvent.MOUSE_CLICKED;
        if (click && !own) {
            event.consume();
        }
    }
}
