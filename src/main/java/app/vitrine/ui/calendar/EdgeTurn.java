package app.vitrine.ui.calendar;

import java.util.function.IntConsumer;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Turns the month while a drag is held at the upper or lower edge: after 600 ms, then every 900.
final class EdgeTurn {

    private static final double EDGE = 18;
    private static final Duration FIRST = Duration.millis(600);
    private static final Duration NEXT = Duration.millis(900);

    private final PauseTransition pause = new PauseTransition();
    private int direction;

    /// @param turn told -1 for the month before, 1 for the next
    EdgeTurn(IntConsumer turn) {
        pause.setOnFinished(_ -> {
            turn.accept(direction);
            pause.setDuration(NEXT);
            pause.playFromStart();
        });
    }

    /// Tells where the pointer is.
    void at(double y, double height) {
        toward(y < EDGE ? -1 : y > height - EDGE ? 1 : 0);
    }

    /// Tells which way the pointer waits; 0 for neither.
    void toward(int now) {
        if (now == direction) {
            return;
        }
        stop();
        direction = now;
        if (now != 0) {
            pause.setDuration(FIRST);
            pause.playFromStart();
        }
    }

    void stop() {
        pause.stop();
        direction = 0;
    }
}
