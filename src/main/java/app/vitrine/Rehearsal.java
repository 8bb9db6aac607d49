package app.vitrine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.application.Application;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import app.vitrine.exchange.settings.PlatformFolders;
import app.vitrine.storage.OpenPlan;

/// Plays the program through once, without a display, and leaves by itself. The build records into the start-up cache
/// what is loaded here: a month, the list, the composer, search and the sheets that are opened most.
///
/// Its only argument is an empty folder of its own, so that no settings or plans of a person are touched. It is run with
/// `-Dglass.platform=Headless -Dprism.order=sw`.
public final class Rehearsal extends Application {

    private static final Duration PAUSE = Duration.ofMillis(350);
    private static final String WRITTEN = "Brioche 🥐 #lyon";

    private final Queue<Runnable> steps = new ArrayDeque<>();

    @Override
    public void start(Stage stage) throws IOException {
        Path folder = Path.of(getParameters().getRaw().getFirst());
        Composition composition = new Composition(
                new Composition.Surroundings(new PlatformFolders(folder, folder),
                        Composition.Surroundings.ofThisSystem().clock()));
        OpenPlan plan = composition.open(composition.sample(), false);
        MainWindow window = composition.window(stage);
        window.show(plan);
        plan(stage);
        steps.add(window::leave);
        next(composition);
    }

    private void plan(Stage stage) {
        for (KeyCode key : List.of(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.RIGHT, KeyCode.L, KeyCode.M)) {
            press(stage, key, false);
        }
        press(stage, KeyCode.N, true);
        write(stage);
        press(stage, KeyCode.ESCAPE, false);
        press(stage, KeyCode.Q, false);
        write(stage);
        press(stage, KeyCode.ESCAPE, false);
        press(stage, KeyCode.F, true);
        write(stage);
        press(stage, KeyCode.ESCAPE, false);
        for (KeyCode key : List.of(KeyCode.E, KeyCode.K)) {
            press(stage, key, true);
            press(stage, KeyCode.ESCAPE, false);
        }
    }

    private void next(Composition composition) {
        composition.pools().after(PAUSE, () -> composition.delivery().execute(() -> {
            Runnable step = steps.poll();
            if (step != null) {
                step.run();
                next(composition);
            }
        }));
    }

    private void press(Stage stage, KeyCode key, boolean control) {
        steps.add(() -> {
            fire(stage.getScene(), KeyEvent.KEY_PRESSED, "", key, control);
            fire(stage.getScene(), KeyEvent.KEY_RELEASED, "", key, control);
        });
    }

    private void write(Stage stage) {
        steps.add(() -> WRITTEN.codePoints().mapToObj(Character::toString).forEach(
                character -> fire(stage.getScene(), KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED,
                        false)));
    }

    private static void fire(Scene scene, EventType<KeyEvent> type, String character, KeyCode key,
            boolean control) {
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(target, new KeyEvent(type, character, "", key, false, control, false, false));
    }
}
