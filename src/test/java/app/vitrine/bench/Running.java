package app.vitrine.bench;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import app.vitrine.Launcher;

/// The program in this process, started as its start script does, and what is done to it with keys.
final class Running {

    /// Until a change is taken for the last one.
    private static final long QUIET_MILLIS = 400;
    private static final long PATIENCE_MILLIS = 60_000;

    private final Scene scene;

    private Running(Scene scene) {
        this.scene = scene;
    }

    /// What a key led to.
    ///
    /// @param painted milliseconds until the last change was painted
    /// @param worked  milliseconds that the JavaFX thread worked until the end of that pulse
    record Answer(double painted, double worked) {}

    /// Starts the program.
    ///
    /// @param begun called on the JavaFX thread before the first frame
    static void start(String[] arguments, Consumer<Running> begun) {
        AtomicBoolean told = new AtomicBoolean();
        ListChangeListener<Window> listener = _ -> Window.getWindows().forEach(window -> {
            if (window instanceof Stage stage && !told.getAndSet(true)) {
                begun.accept(new Running(stage.getScene()));
            }
        });
        aside(() -> {
            while (!toolkitTakes(() -> Window.getWindows().addListener(listener))) {
                pause(1);
            }
        });
        Launcher.main(arguments);
    }

    /// Runs something beside the JavaFX thread; the process ends with it where it fails.
    static void aside(Runnable body) {
        Thread.ofPlatform().daemon().uncaughtExceptionHandler((_, problem) -> {
            problem.printStackTrace();
            Runtime.getRuntime().halt(1);
        }).start(body);
    }

    static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean toolkitTakes(Runnable body) {
        try {
            Platform.runLater(body);
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    Scene scene() {
        return scene;
    }

    /// Waits until something was painted, and then nothing more for a while.
    ///
    /// @return whether anything was painted within the time given
    static boolean settled(Painting painting, long within) {
        long begin = Moment.now();
        while (painting.last() == 0) {
            if (Moment.millisSince(begin) > within) {
                return false;
            }
            pause(5);
        }
        while (Moment.millisSince(painting.last()) < QUIET_MILLIS) {
            pause(5);
        }
        return true;
    }

    /// Waits for the month's tiles.
    void awaitTiles() {
        Painting painting = onScreen(() -> new Painting(scene, () -> Seen.tiles(scene)));
        if (onScreen(() -> Seen.tiles(scene)).isEmpty() && !settled(painting, PATIENCE_MILLIS)) {
            throw new IllegalStateException("The month does not come");
        }
        onScreen(() -> {
            painting.end();
            return painting;
        });
    }

    /// Does something with keys and looks at what comes of it.
    ///
    /// @return nothing, where what is looked at did not change
    @Nullable
    Answer answer(Supplier<String> look, Runnable keys, long within) {
        long[] begin = new long[2];
        Painting painting = onScreen(() -> {
            Painting watch = new Painting(scene, look, ThreadClock::nanos);
            begin[1] = ThreadClock.nanos();
            begin[0] = Moment.now();
            keys.run();
            Platform.requestNextPulse();
            return watch;
        });
        boolean changed = settled(painting, within);
        onScreen(() -> {
            painting.end();
            return painting;
        });
        return changed
                ? new Answer((painting.last() - begin[0]) / 1e6, (painting.work() - begin[1]) / 1e6)
                : null;
    }

    <T> T onScreen(Supplier<T> body) {
        FutureTask<T> task = new FutureTask<>(body::get);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /// Presses a key; on the JavaFX thread.
    void press(KeyCode key, boolean control) {
        fire(KeyEvent.KEY_PRESSED, "", key, control);
        fire(KeyEvent.KEY_RELEASED, "", key, control);
    }

    /// Types a character; on the JavaFX thread.
    void type(String character) {
        fire(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, false);
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode key, boolean control) {
        @Nullable
        Node owner = scene.getFocusOwner();
        EventTarget target = owner == null ? scene : owner;
        Event.fireEvent(target, new KeyEvent(type, character, "", key, false, control, false, false));
    }
}
