package app.vitrine.bench;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/// Watches what a scene shows and remembers when the last change of it was painted. Made and ended on the JavaFX
/// thread.
///
/// After a pulse that laid out something new, the frame goes to the toolkit's one rendering thread. A snapshot of a
/// tiny node queues up behind it and waits: when it returns, the frame is painted.
final class Painting {

    private final Scene scene;
    private final Supplier<String> look;
    private final LongSupplier clock;
    private final Runnable listener = this::laidOut;
    private final Node tiny = new Region();
    private String seen;
    private long ownWork;
    private volatile long last;
    private volatile long work;

    /// @param look what is to be seen of interest, as a text that differs when it does; empty where nothing is
    Painting(Scene scene, Supplier<String> look) {
        this(scene, look, System::nanoTime);
    }

    /// @param clock says how much the JavaFX thread has worked
    Painting(Scene scene, Supplier<String> look, LongSupplier clock) {
        this.scene = scene;
        this.look = look;
        this.clock = clock;
        this.seen = look.get();
        scene.addPostLayoutPulseListener(listener);
    }

    void end() {
        scene.removePostLayoutPulseListener(listener);
    }

    /// The [Moment] at which the last change stood on the screen; 0 before there was one.
    long last() {
        return last;
    }

    /// What the JavaFX thread had worked at the end of the pulse of the last change, without this watch.
    long work() {
        return work;
    }

    private void laidOut() {
        long begin = clock.getAsLong();
        String now = look.get();
        boolean fresh = !now.equals(seen) && !now.isEmpty();
        seen = now;
        ownWork += clock.getAsLong() - begin;
        if (fresh) {
            Platform.runLater(this::pulseOver);
        }
    }

    private void pulseOver() {
        work = clock.getAsLong() - ownWork;
        tiny.snapshot(null, null);
        last = Moment.now();
    }
}
