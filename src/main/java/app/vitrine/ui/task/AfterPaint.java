package app.vitrine.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;

/// Puts off what may come later until the frame that asked for it has been painted, so that on a machine with few cores
/// nothing takes its time from the words. Used on the JavaFX thread only.
public final class AfterPaint implements Executor {

    /// The pulse that shows what was asked with it, and the one after, by which it is on the screen.
    private static final int PULSES = 2;

    private final List<Runnable> waiting = new ArrayList<>();
    private final Pulses pulses = new Pulses();

    @Override
    public void execute(Runnable body) {
        waiting.add(body);
        pulses.begin();
    }

    private void flush() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    private final class Pulses extends AnimationTimer {

        private int seen;

        // A request during the wait does not lengthen it: while one scrolls, there would be no end.
        private void begin() {
            if (waiting.size() == 1) {
                seen = 0;
                start();
            }
        }

        @Override
        public void handle(long moment) {
            seen++;
            if (seen > PULSES) {
                stop();
                flush();
            }
        }
    }
}
