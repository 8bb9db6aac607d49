package app.vitrine.ui.composer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import app.vitrine.exchange.rules.RuleFile;
import app.vitrine.ui.TestDesk;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.task.FxDelivery;
import app.vitrine.ui.theme.Theme;
import app.vitrine.ui.theme.Themes;
import app.vitrine.work.Pools;
import app.vitrine.work.Work;

/// Prints what a key costs the JavaFX thread in a post of five channels: handling it, and the pulse that shows
/// counters, checks and preview. On a busy machine the thread's own processor time says more than the clock. Run its
/// main method with the flags of the start script; with `one-paragraph` the text has no line breaks.
final class TypingTimes {

    private static final int KEYS = 240;
    private static final int WARM_UP = 40;
    private static final int LETTERS = 2000;
    private static final long BETWEEN = 60;
    private static final String PARAGRAPH = "Elle est là 🎄 Notre bûche praliné–poire sort du four… enfin, du froid ! "
            + "Biscuit noisette, poires de la vallée du Rhône, praliné maison et une pointe de fleur de sel. 30 pièces "
            + "par jour, pas une de plus.\nRéservez la vôtre en boutique ou en message avant le 20 décembre — et "
            + "dites-nous : plutôt praliné ou plutôt poire ? 🌰🍐 maisonlevain.fr/buche @maisonlevain\n"
            + "#MaisonLevain #BûcheDeNoël #Lyon #FaitMaison\n\n";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Double> clock = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
    private Took key = Took.NOTHING;
    private Took pulse = Took.NOTHING;
    private CountDownLatch shown = new CountDownLatch(0);

    /// Nanoseconds by the clock and on the processor.
    private record Took(long clock, long processor) {

        static final Took NOTHING = new Took(0, 0);

        Took since(Took begin) {
            return new Took(clock - begin.clock, processor - begin.processor);
        }
    }

    public static void main(String[] arguments) throws Exception {
        boolean onePiece = List.of(arguments).contains("one-paragraph");
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        try {
            new TypingTimes().run(onePiece);
        } finally {
            Platform.exit();
        }
    }

    private void run(boolean onePiece) throws Exception {
        try (Pools pools = new Pools();
                TestDesk desk = new TestDesk(Files.createTempDirectory("typing"),
                        new Work(pools.general(), new FxDelivery()), Locale.UK)) {
            Scene[] scene = new Scene[1];
            onScreen(() -> scene[0] = open(desk));
            Thread.sleep(1500);
            String text = PARAGRAPH.repeat(8).substring(0, LETTERS);
            onScreen(() -> channels(desk, scene[0], onePiece ? text.replace('\n', ' ') : text));
            Thread.sleep(2000);
            for (int typed = 0; typed < KEYS; typed++) {
                String letter = typed % 6 == 5 ? " " : "a";
                onScreen(() -> type(scene[0], letter));
                shown.await(2, TimeUnit.SECONDS);
                Thread.sleep(BETWEEN);
            }
            print("clock", clock);
            print("processor", processor);
        }
    }

    private Scene open(TestDesk desk) {
        TestOverlays overlays = new TestOverlays();
        Scene scene = new Scene(overlays, 1280, 800);
        Themes.apply(scene, Theme.LIGHT, 1);
        Stage stage = new Stage();
        stage.setScene(scene);
        scene.addPreLayoutPulseListener(() -> pulse = now());
        scene.addPostLayoutPulseListener(() -> Platform.runLater(this::pulsed));
        stage.show();
        new Composer(desk, overlays, (_, _, _, _) -> () -> {}, (_, _) -> () -> {}, RuleFile::shipped)
                .open(new Place.NewPost(Optional.empty(), Optional.empty()));
        return scene;
    }

    private static void channels(TestDesk desk, Scene scene, String text) {
        desk.plan().read(reader -> reader.clients().channels(desk.client().id()));
        scene.getRoot().lookupAll(".channel-chip")
                .forEach(node -> ((app.vitrine.ui.control.Chip) node).fire());
        EditorView view = (EditorView) scene.getRoot().lookup(".composer-editor");
        view.editor().requestFocus();
        view.editor().insertAtCaret(text);
        view.editor().select(text.length() / 2, text.length() / 2);
    }

    private void type(Scene scene, String letter) {
        Node field = scene.getFocusOwner();
        shown = new CountDownLatch(1);
        Took begin = now();
        Event.fireEvent(field, key(KeyEvent.KEY_PRESSED, "", KeyCode.A));
        Event.fireEvent(field, key(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED));
        Event.fireEvent(field, key(KeyEvent.KEY_RELEASED, "", KeyCode.A));
        key = now().since(begin);
        pulse = Took.NOTHING;
        Platform.requestNextPulse();
    }

    private static KeyEvent key(EventType<KeyEvent> type, String letter, KeyCode code) {
        return new KeyEvent(type, letter, letter, code, false, false, false, false);
    }

    private Took now() {
        return new Took(System.nanoTime(), threads.getCurrentThreadCpuTime());
    }

    private void pulsed() {
        if (key.clock() > 0 && pulse.clock() > 0) {
            Took last = now().since(pulse);
            clock.add((key.clock() + last.clock()) / 1e6);
            processor.add((key.processor() + last.processor()) / 1e6);
            key = Took.NOTHING;
            shown.countDown();
        }
    }

    private static void print(String what, List<Double> costs) {
        List<Double> late = new ArrayList<>(costs.subList(Math.min(WARM_UP, costs.size() / 2), costs.size()));
        Collections.sort(late);
        System.out.printf("%-9s %d keys: median %.1f ms, 95 of 100 within %.1f ms, longest %.1f ms%n", what,
                late.size(), late.get(late.size() / 2), late.get((int) (late.size() * 0.95)), late.getLast());
    }

    private static void onScreen(Runnable action) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                action.run();
            } finally {
                done.countDown();
            }
        });
        done.await();
    }
}
