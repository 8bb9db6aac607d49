package app.vitrine.ui.calendar;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import javax.imageio.ImageIO;

import app.vitrine.exchange.keydates.KeyDateSource;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Question;
import app.vitrine.ui.shell.Sheet;
import app.vitrine.ui.theme.Theme;
import app.vitrine.ui.theme.Themes;

/// Draws the calendar with a bakery's December into PNG files.
///
/// Run with the folder for the pictures as the only argument; on a display, or without one on the Headless platform.
public final class CalendarGallery extends Application {

    private final List<Shot> shots = new ArrayList<>();

    private record Shot(String name, double width, double height, Theme theme, Locale locale,
            Scenery scenery) {}

    private interface Scenery {
        void prepare(December december, CalendarScreen screen, StackPane layer);
    }

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        Locale english = Locale.UK;
        shots.add(new Shot("month-light", 1440, 900, Theme.LIGHT, english,
                (december, _, _) -> december.withPosts()));
        shots.add(new Shot("month-dark", 1440, 900, Theme.DARK, english,
                (december, _, _) -> december.withPosts()));
        shots.add(new Shot("month-fr", 1440, 900, Theme.LIGHT, Locale.FRANCE,
                (december, _, _) -> december.withPosts()));
        shots.add(new Shot("month-1280", 1280, 800, Theme.LIGHT, english,
                (december, _, _) -> december.withPosts()));
        shots.add(new Shot("month-1920", 1920, 1080, Theme.LIGHT, english,
                (december, _, _) -> december.withPosts()));
        shots.add(new Shot("month-busy", 1440, 900, Theme.LIGHT, english,
                (december, _, _) -> december.withPosts().withBusyWeek()));
        shots.add(new Shot("month-us", 1440, 900, Theme.LIGHT, Locale.US,
                (december, _, _) -> december.withPosts()));
        shots.add(new Shot("empty", 1440, 900, Theme.LIGHT, english, (_, _, _) -> {}));
        shots.add(new Shot("list-light", 1440, 900, Theme.LIGHT, english,
                (december, screen, _) -> GalleryTouch.list(december, screen)));
        shots.add(new Shot("list-dark-fr", 1440, 900, Theme.DARK, Locale.FRANCE,
                (december, screen, _) -> GalleryTouch.list(december, screen)));
        shots.add(new Shot("all-clients", 1440, 900, Theme.LIGHT, english,
                (december, screen, _) -> GalleryTouch.chosen(december, screen)));
        next(stage);
    }

    private void next(Stage stage) {
        if (shots.isEmpty()) {
            Platform.exit();
            return;
        }
        Shot shot = shots.removeFirst();
        TestDesk desk = new TestDesk(app.vitrine.work.Work.immediate(), shot.locale());
        ArtPictures pictures = new ArtPictures();
        StackPane layer = new StackPane();
        layer.setPickOnBounds(false);
        CalendarScreen screen = new CalendarScreen(desk, new LayerOverlays(layer), pictures,
                KeyDateSource.NONE);
        December december = new December(desk, pictures);
        shot.scenery().prepare(december, screen, layer);
        Scene scene = new Scene(new StackPane(CalendarFrame.around(screen), layer), shot.width(),
                shot.height());
        Themes.apply(scene, shot.theme(), 1);
        stage.setScene(scene);
        stage.setWidth(shot.width());
        stage.setHeight(shot.height());
        stage.show();
        screen.shown();
        screen.focus();
        CalendarFrame.afterPulses(12, () -> {
            save(scene, shot.name());
            next(stage);
        });
    }

    private void save(Scene scene, String name) {
        File file = new File(getParameters().getUnnamed().getFirst(), name + ".png");
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Shows popovers in a layer of the gallery's own.
    private record LayerOverlays(StackPane layer) implements Overlays {

        @Override
        public void open(Sheet sheet) {}

        @Override
        public void close() {}

        @Override
        public void popover(Node owner, Node content) {
            StackPane card = new StackPane(content);
            card.getStyleClass().add("popover-card");
            card.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
            layer.getChildren().setAll(card);
        }

        @Override
        public void ask(Question question) {}

        @Override
        public void closePopover() {
            layer.getChildren().clear();
        }
    }
}
