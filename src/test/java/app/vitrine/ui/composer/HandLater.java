package app.vitrine.ui.composer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Time that passes by hand.
final class HandLater implements Later {

    private record Due(Duration at, Runnable action) {}

    private final List<Due> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public Runnable after(Duration delay, Runnable action) {
        Due due = new Due(now.plus(delay), action);
        waiting.add(due);
        return () -> waiting.remove(due);
    }

    void pass(Duration time) {
        now = now.plus(time);
        for (Due due : List.copyOf(waiting)) {
            if (due.at().compareTo(now) <= 0 && waiting.remove(due)) {
                due.action().run();
            }
        }
    }
}
