package app.vitrine.ui.composer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.Image;

import javax.imageio.ImageIO;

import app.vitrine.domain.network.Network;
import app.vitrine.exchange.rules.RuleFile;
import app.vitrine.ui.TestDesk;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.task.FxDelivery;
import app.vitrine.ui.theme.Theme;
import app.vitrine.ui.theme.Themes;
import app.vitrine.work.Work;

/// Takes pictures of the composer in many states, to look at beside the designs: run its main method with a folder.
final class ComposerGallery {

    private static final String BUCHE = "Elle est là 🎄 Notre bûche praliné–poire sort du four… enfin, du froid ! "
            + "Biscuit noisette, poires de la vallée du Rhône, praliné maison et une pointe de fleur de sel. 30 pièces "
            + "par jour, pas une de plus.\nRéservez la vôtre en boutique ou en message avant le 20 décembre — et "
            + "dites-nous : plutôt praliné ou plutôt poire ? 🌰🍐\n#MaisonLevain #BûcheDeNoël #Lyon #FaitMaison";
    private static final List<Network> ALL = List.of(Network.INSTAGRAM, Network.FACEBOOK, Network.PINTEREST,
            Network.X);

    private final Path folder;

    private ComposerGallery(Path folder) {
        this.folder = folder;
    }

    /// One state to look at.
    ///
    /// @param tab how often Ctrl+Tab was pressed
    private record Shot(String name, Theme theme, Locale locale, int width, int height, String text,
            List<Network> networks, int pictures, int tab) {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        ComposerGallery gallery = new ComposerGallery(folder);
        String long2000 = (BUCHE + "\n\n").repeat(8).substring(0, 2000);
        for (Shot shot : List.of(
                new Shot("light", Theme.LIGHT, Locale.UK, 1440, 900, BUCHE, ALL, 4, 0),
                new Shot("dark", Theme.DARK, Locale.UK, 1440, 900, BUCHE, ALL, 4, 0),
                new Shot("variant-x", Theme.LIGHT, Locale.UK, 1440, 900, BUCHE, ALL, 4, 4),
                new Shot("variant-facebook", Theme.DARK, Locale.UK, 1440, 900, BUCHE, ALL, 7, 2),
                new Shot("variant-pin-fr", Theme.DARK, Locale.FRANCE, 1440, 900, BUCHE, ALL, 2, 3),
                new Shot("small-fr", Theme.LIGHT, Locale.FRANCE, 1280, 800, BUCHE, ALL, 3, 0),
                new Shot("large-long", Theme.LIGHT, Locale.UK, 1920, 1080, long2000, ALL, 10, 0),
                new Shot("empty", Theme.LIGHT, Locale.UK, 1440, 900, "", List.of(), 0, 0),
                new Shot("no-picture", Theme.DARK, Locale.FRANCE, 1280, 800, BUCHE, List.of(Network.FACEBOOK),
                        0, 0))) {
            gallery.take(shot);
        }
        Platform.exit();
    }

    private void take(Shot shot) throws Exception {
        Path plan = Files.createTempDirectory("composer-gallery");
        try (TestDesk desk = new TestDesk(plan, new Work(Runnable::run, new FxDelivery()), shot.locale())) {
            CountDownLatch shown = new CountDownLatch(1);
            Scene[] scene = new Scene[1];
            onScreen(() -> {
                scene[0] = open(desk, shot);
                shown.countDown();
            });
            shown.await(20, TimeUnit.SECONDS);
            Thread.sleep(700);
            onScreen(() -> snapshot(scene[0], shot));
        }
    }

    private Scene open(TestDesk desk, Shot shot) {
        HandLater later = new HandLater();
        TestOverlays overlays = new TestOverlays();
        Scene scene = new Scene(overlays, shot.width(), shot.height());
        Themes.apply(scene, shot.theme(), 1);
        javafx.stage.Stage stage = new javafx.stage.Stage();
        stage.setScene(scene);
        stage.show();
        ComposerViewModel model = new ComposerViewModel(desk, later, RuleFile.shipped(),
                new Place.NewPost(Optional.of(LocalDate.of(2026, 12, 10)),
                        Optional.of(LocalTime.of(11, 30))));
        ComposerSheet sheet = new ComposerSheet(model, overlays, (picture, _, _, ready) -> {
            ready.accept(new Image(desk.media().pathOf(picture.hash()).toUri().toString()));
            return () -> {};
        }, new EmojiHabits());
        overlays.open(sheet);
        shot.networks().forEach(network -> model.variants().tick(desk.channel(network)));
        model.pictures().bring(art(shot.pictures()));
        for (int index = 0; index < shot.pictures(); index += 2) {
            model.pictures().describe(model.pictures().items().get(index).use().mediaId(), "Un dessin");
        }
        if (!shot.text().isEmpty()) {
            model.text().type(shot.text());
            model.details().title("Bûche praliné–poire 🍐");
        }
        later.pass(Duration.ofSeconds(2));
        model.variants().step(shot.tab());
        if (shot.name().equals("variant-x")) {
            model.text().type(shot.text().substring(0, 260));
        }
        return scene;
    }

    private void snapshot(Scene scene, Shot shot) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png",
                    folder.resolve(shot.name() + ".png").toFile());
            scene.getWindow().hide();
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private static List<Path> art(int count) {
        try (Stream<Path> files = Files.list(new File("assets/art").toPath())) {
            return files.filter(file -> file.toString().endsWith("1080x1350.png")).sorted().skip(4)
                    .limit(count)
                    .toList();
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
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
        done.await(30, TimeUnit.SECONDS);
    }
}
