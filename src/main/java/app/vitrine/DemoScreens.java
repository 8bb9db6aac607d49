package app.vitrine;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;

import javax.imageio.ImageIO;

import app.vitrine.cli.DemoPictures;
import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.exchange.settings.MachineSettings;
import app.vitrine.exchange.settings.PlatformFolders;
import app.vitrine.storage.OpenPlan;
import app.vitrine.ui.settings.PlanDoors;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.shell.Screen;
import app.vitrine.ui.task.FxDelivery;
import app.vitrine.ui.theme.ThemeChoice;
import app.vitrine.ui.theme.ThemeSettings;

/// Draws the real window with a plan, screen by screen, on JavaFX's Headless platform.
final class DemoScreens implements DemoPictures {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final long PAUSE_MILLIS = 150;
    private static final int STEADY = 3;
    private static final int FEWEST_LOOKS = 8;
    private static final int MOST_LOOKS = 25;
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private final FxDelivery delivery = new FxDelivery();
    private final List<Path> pictures = new ArrayList<>();

    @Override
    public List<Path> draw(Path plan, Path folder) throws IOException {
        begin();
        Path settings = Files.createDirectories(plan.resolveSibling("settings"));
        Composition composition = new Composition(new Composition.Surroundings(
                new PlatformFolders(settings, settings), Composition.Surroundings.ofThisSystem().clock()));
        try (composition; OpenPlan open = composition.open(plan, false)) {
            Optional<Long> post = post(open, composition);
            Window window = onScreen(() -> window(composition, open));
            for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
                onScreen(() -> {
                    window.theme().choiceProperty().set(theme);
                    return theme;
                });
                String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
                for (Screen screen : window.screens()) {
                    onScreen(() -> {
                        window.session().shell().show(screen);
                        return screen;
                    });
                    keep(window.scene(), folder.resolve(screen.id() + suffix));
                }
                if (post.isPresent()) {
                    compose(window, post.get(), folder.resolve("composer" + suffix));
                }
            }
            onScreen(() -> close(window));
        }
        return List.copyOf(pictures);
    }

    /// What is on the screen.
    private record Window(Stage stage, Scene scene, PlanSession session, ThemeSettings theme) {

        List<Screen> screens() {
            List<Screen> all = new ArrayList<>(session.inRail());
            all.addAll(session.atFoot());
            return all;
        }
    }

    // The toolkit may run already: then these pictures are drawn as it is.
    private static void begin() {
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        // It warns of being on the class path, which is how this program runs it.
        TOOLKIT.setLevel(Level.SEVERE);
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException running) {
            Platform.setImplicitExit(false);
        }
    }

    private static Window window(Composition composition, OpenPlan plan) {
        composition.preferences().change(DemoScreens::calm);
        Stage stage = new Stage();
        PlanCommands commands = new PlanCommands(stage, composition.preferences(), SampleDoors.NONE, _ -> {});
        PlanSession session = composition.session(plan, plan, commands, PlanDoors.NONE);
        Scene scene = new Scene(session.shell().root(), WIDTH, HEIGHT);
        ThemeSettings theme = new ThemeSettings(Platform.getPreferences().colorSchemeProperty());
        theme.follow(scene);
        session.shell().begin(scene, session.inRail(), session.atFoot());
        stage.setScene(scene);
        stage.show();
        session.desk().show(plan.<Scope>read(reader -> reader.clients().active().stream().findFirst()
                .map(client -> Scope.of(client.id())).orElse(Scope.all())));
        return new Window(stage, scene, session, theme);
    }

    private static MachineSettings calm(MachineSettings settings) {
        return new MachineSettings(settings.language(), settings.theme(), settings.weekStart(),
                settings.hours24(),
                settings.scale(), settings.singleLetters(), Optional.of(true), settings.recentPlans(),
                settings.window(), settings.lastCommands(), settings.remembered());
    }

    private static boolean close(Window window) {
        window.session().shell().end();
        window.stage().hide();
        return true;
    }

    /// The next post with pictures and the most channels.
    private static Optional<Long> post(OpenPlan plan, Composition composition) {
        LocalDate today = LocalDate.now(composition.surroundings().clock());
        return plan.read(reader -> reader.posts()
                .cards(Scope.all(), new Span(today, today.plusWeeks(4)), PostFilter.NONE).stream()
                .filter(card -> card.picture().isPresent())
                .max(Comparator.comparingInt(card -> card.channels().size())).map(PostCard::id));
    }

    private void compose(Window window, long post, Path target) throws IOException {
        onScreen(() -> {
            window.session().desk().go(new Place.Post(post));
            return post;
        });
        keep(window.scene(), target);
        onScreen(() -> window.session().shell().closeOverlays(() -> {}));
    }

    /// Waits until nothing moves any more, or only a caret that blinks, then writes the picture.
    private void keep(Scene scene, Path target) throws IOException {
        BufferedImage last = look(scene);
        int same = 0;
        for (int looks = 0; looks < FEWEST_LOOKS || (looks < MOST_LOOKS && same < STEADY); looks++) {
            pause();
            BufferedImage now = look(scene);
            same = equal(last, now) ? same + 1 : 0;
            last = now;
        }
        ImageIO.write(last, "png", target.toFile());
        pictures.add(target);
    }

    private BufferedImage look(Scene scene) throws IOException {
        return onScreen(() -> SwingFXUtils.fromFXImage(scene.snapshot(null), null));
    }

    private static boolean equal(BufferedImage one, BufferedImage other) {
        int width = one.getWidth();
        int height = one.getHeight();
        return width == other.getWidth() && height == other.getHeight()
                && Arrays.equals(one.getRGB(0, 0, width, height, null, 0, width),
                        other.getRGB(0, 0, width, height, null, 0, width));
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private <T> T onScreen(Supplier<T> body) throws IOException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        delivery.execute(() -> {
            try {
                answer.complete(body.get());
            } catch (RuntimeException problem) {
                answer.completeExceptionally(problem);
            }
        });
        try {
            return answer.get();
        } catch (ExecutionException | InterruptedException problem) {
            throw new IOException(problem);
        }
    }
}
