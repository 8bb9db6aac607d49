package app.vitrine.ui.calendar;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import javax.imageio.ImageIO;

import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Question;
import app.vitrine.ui.shell.Sheet;
import app.vitrine.ui.theme.Theme;
import app.vitrine.ui.theme.Themes;

/// Draws the calendar with a bakery's December into PNG files and prints how long turning a month takes.
///
/// Run with the folder for the pictures as the only argument; on a display, or without one on the Headless platform.
public final class CalendarGallery extends Application {

    private static final int TURNS = 40;

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
            measure(stage);
            return;
        }
        Shot shot = shots.removeFirst();
        TestDesk desk = new TestDesk(app.vitrine.work.Work.immediate(), shot.locale());
        ArtPictures pictures = new ArtPictures();
        StackPane layer = new StackPane();
        CalendarScreen screen = new CalendarScreen(desk, new LayerOverlays(layer), pictures);
        December december = new December(desk, pictures);
        shot.scenery().prepare(december, screen, layer);
        Scene scene = new Scene(frame(screen, layer), shot.width(), shot.height());
        Themes.apply(scene, shot.theme(), 1);
        stage.setScene(scene);
        stage.setWidth(shot.width());
        stage.setHeight(shot.height());
        stage.show();
        screen.shown();
        screen.focus();
        afterPulses(12, () -> {
            save(scene, shot.name());
            next(stage);
        });
    }

    private static Node head(CalendarScreen screen) {
        Label title = new Label();
        title.textProperty().bind(screen.title());
        title.getStyleClass().add("title-1");
        title.setMinWidth(Label.USE_PREF_SIZE);
        Node controls = screen.controls().orElseThrow();
        HBox.setHgrow(controls, Priority.ALWAYS);
        HBox head = new HBox(12, title, controls);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(60);
        head.setPadding(new javafx.geometry.Insets(0, 20, 0, 20));
        return head;
    }

    private static StackPane frame(CalendarScreen screen, StackPane layer) {
        VBox rail = new VBox(screen.rail().orElseThrow());
        rail.setMinWidth(212);
        rail.setPrefWidth(212);
        rail.setPadding(new javafx.geometry.Insets(300, 12, 12, 12));
        rail.getStyleClass().add("sunken");
        VBox main = new VBox(head(screen), screen.content());
        VBox.setVgrow(screen.content(), Priority.ALWAYS);
        HBox.setHgrow(main, Priority.ALWAYS);
        layer.setPickOnBounds(false);
        return new StackPane(new HBox(rail, main), layer);
    }

    private void save(Scene scene, String name) {
        File file = new File(getParameters().getUnnamed().getFirst(), name + ".png");
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void afterPulses(int count, Runnable then) {
        new AnimationTimer() {
            private int left = count;

            @Override
            public void handle(long now) {
                if (left-- == 0) {
                    stop();
                    Platform.runLater(then);
                }
            }
        }.start();
    }

    private void measure(Stage stage) {
        TestDesk desk = new TestDesk();
        ArtPictures pictures = new ArtPictures();
        new December(desk, pictures).withCrowd(500);
        StackPane layer = new StackPane();
        CalendarScreen screen = new CalendarScreen(desk, new LayerOverlays(layer), pictures);
        Scene scene = new Scene(frame(screen, layer), 1440, 900);
        Themes.apply(scene, Theme.LIGHT, 1);
        stage.setScene(scene);
        stage.setWidth(1440);
        stage.setHeight(900);
        screen.shown();
        afterPulses(30, () -> turn(scene, screen, new ArrayList<>(), TURNS));
    }

    // From the turn to the end of the second pulse after it: by then the month has been laid out and painted.
    private void turn(Scene scene, CalendarScreen screen, List<Double> times, int left) {
        if (left == 0) {
            List<Double> warm = new ArrayList<>(times.subList(times.size() / 4, times.size()));
            Collections.sort(warm);
            System.out.printf(Locale.ROOT,
                    "month switch, 500 posts: median %.1f ms, 95%% %.1f ms, max %.1f ms (work %s)%n",
                    warm.get(warm.size() / 2), warm.get((int) (warm.size() * 0.95)), warm.getLast(), work);
            save(scene, "crowd");
            Platform.exit();
            return;
        }
        long start = System.nanoTime();
        screen.model().turnBy(left % 2 == 0 ? 1 : -1);
        long worked = System.nanoTime();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                work.set("%.1f ms on the event, laid out after %.1f".formatted((worked - start) / 1e6,
                        (System.nanoTime() - start) / 1e6));
                Platform.runLater(() -> {
                    times.add((System.nanoTime() - start) / 1e6);
                    afterPulses(25, () -> turn(scene, screen, times, left - 1));
                });
            }
        });
        Platform.requestNextPulse();
    }

    private final SimpleStringProperty work = new SimpleStringProperty("");

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
