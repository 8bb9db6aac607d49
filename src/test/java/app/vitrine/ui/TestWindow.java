package app.vitrine.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import app.vitrine.Composition;
import app.vitrine.MainWindow;
import app.vitrine.domain.plan.Plan;
import app.vitrine.exchange.settings.PlatformFolders;
import app.vitrine.storage.OpenPlan;
import app.vitrine.ui.sharing.FileChoice;
import app.vitrine.ui.text.EmojiLabel;

/// The whole program in a window without a display, on a plan of its own, on 9 December 2026 at ten in Paris. Nodes are
/// found by what a person sees or hears.
///
/// ```
/// try (TestWindow window = TestWindow.on(folder, Locale.UK, plan -> …)) {
///     window.press(KeyCode.CONTROL, KeyCode.K);
///     window.awaitWords("Commands");
/// }
/// ```
public final class TestWindow implements AutoCloseable {

    /// The present moment of every test.
    public static final Clock CLOCK = Clock.fixed(
            ZonedDateTime.of(2026, 12, 9, 10, 0, 0, 0, ZoneId.of("Europe/Paris")).toInstant(),
            ZoneId.of("Europe/Paris"));

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final long PATIENCE = 10;

    private final FxRobot robot = new FxRobot();
    private final Composition composition;
    private final MainWindow window;
    private final OpenPlan plan;
    private final Stage stage;

    private TestWindow(Composition composition, MainWindow window, OpenPlan plan, Stage stage) {
        this.composition = composition;
        this.window = window;
        this.plan = plan;
        this.stage = stage;
    }

    /// Starts the program on a new plan below `folder`.
    ///
    /// @param fill puts into the plan what the test needs, before it shows
    public static TestWindow on(Path folder, Locale locale, Consumer<Plan> fill) throws Exception {
        return on(folder, Optional.of(locale), Optional.empty(), fill);
    }

    /// Starts the program below `folder`, perhaps for the second time.
    ///
    /// @param locale to be chosen before the window shows; else what the person chose
    /// @param files  answers where the program asks for spreadsheets
    public static TestWindow on(Path folder, Optional<Locale> locale, Optional<FileChoice> files,
            Consumer<Plan> fill) throws Exception {
        return on(folder, locale, files, false, fill);
    }

    private static TestWindow on(Path folder, Optional<Locale> locale, Optional<FileChoice> files,
            boolean onlyLook, Consumer<Plan> fill) throws Exception {
        Composition composition = new Composition(new Composition.Surroundings(
                new PlatformFolders(folder.resolve("config"), folder.resolve("data")), CLOCK, files));
        OpenPlan plan = composition.open(folder.resolve("data").resolve("plan.vitrine"), onlyLook);
        fill.accept(plan);
        Stage stage = FxToolkit.registerPrimaryStage();
        TestWindow shown = WaitForAsyncUtils.asyncFx(() -> {
            composition.preferences()
                    .change(settings -> locale.map(Locale::toLanguageTag).map(Optional::of)
                            .map(settings::withLanguage).orElse(settings).withCalm(Optional.of(true)));
            MainWindow window = composition.window(stage);
            window.show(plan);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            return new TestWindow(composition, window, plan, stage);
        }).get(PATIENCE, TimeUnit.SECONDS);
        shown.until("the window at rest", shown.window::settled);
        return shown;
    }

    /// Starts the program on the plan that an earlier window left below `folder`, only to look at it.
    public static TestWindow looking(Path folder) throws Exception {
        return on(folder, Optional.empty(), Optional.empty(), true, _ -> {});
    }

    public FxRobot robot() {
        return robot;
    }

    public Plan plan() {
        return plan;
    }

    public Scene scene() {
        return stage.getScene();
    }

    public void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Presses a button, chip or row by its words or its spoken name.
    public void click(String words) {
        robot.clickOn(await(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until these words are on the screen.
    public void awaitWords(String words) {
        await(words);
    }

    /// The node that says this, once it shows.
    public Node await(String words) {
        until("“" + words + "” on the screen", () -> find(scene().getRoot(), words).isPresent());
        return find(scene().getRoot(), words).orElseThrow();
    }

    public boolean shows(String words) {
        return find(scene().getRoot(), words).isPresent();
    }

    /// Waits for something to become true.
    public void until(String what, BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
        } catch (TimeoutException late) {
            throw new AssertionError("Waited in vain for " + what, late);
        }
    }

    /// Ends the program as closing its window does, but leaves the toolkit running for the next test.
    @Override
    public void close() {
        CountDownLatch closed = new CountDownLatch(1);
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE), () -> {
            window.letGo(() -> {
                stage.hide();
                closed.countDown();
            });
        });
        await(closed);
        composition.close();
        Platform.setImplicitExit(false);
    }

    private static void await(CountDownLatch closed) {
        try {
            if (!closed.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new AssertionError("The plan stayed open");
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static Optional<Node> find(Node node, String words) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (says(node, words)) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream().map(child -> find(child, words))
                    .flatMap(Optional::stream).findFirst();
        }
        return Optional.empty();
    }

    private static boolean says(Node node, String words) {
        String text = switch (node) {
            case Labeled labeled -> labeled.getText();
            case EmojiLabel label -> label.getText();
            default -> "";
        };
        return words.equals(text) || words.equals(node.getAccessibleText());
    }
}
