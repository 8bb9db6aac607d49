package app.vitrine.ui.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;

import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.text.Wording;
import app.vitrine.exchange.keydates.KeyDateSource;
import app.vitrine.mediafiles.MediaImport;
import app.vitrine.mediafiles.MediaRefused;
import app.vitrine.mediafiles.Thumbnails;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.PlanFile;
import app.vitrine.ui.shell.Places;
import app.vitrine.ui.shell.Workspace;
import app.vitrine.ui.task.FxDelivery;
import app.vitrine.ui.task.PictureLoader;
import app.vitrine.ui.task.PictureSource;
import app.vitrine.ui.theme.Theme;
import app.vitrine.ui.theme.Themes;
import app.vitrine.work.Pools;
import app.vitrine.work.Work;

/// Prints how long it takes from the key to the next month on the screen, 500 posts in each month.
///
/// Arguments: a folder for the plan, which is kept for the next time, and how many posts it has. Run with the flags of
/// `installer/launch/vitrine` and `--add-exports javafx.graphics/com.sun.javafx.tk=ALL-UNNAMED`.
public final class MonthSwitchTrial extends Application {

    private static final int EACH = 500;
    private static final int TURNS = 100;
    private static final int WARMING = 20;
    private static final int REST = 14;
    static final LocalDate TODAY = LocalDate.of(2026, 12, 9);
    private static final List<String> ART = List.of("tulips", "bouquet", "plant", "wreath", "cake", "coffee");

    private final Pools pools = new Pools();
    private final Clock clock = Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final List<Double> onEvent = new ArrayList<>();
    private final List<Double> laidOut = new ArrayList<>();
    private final List<Double> painted = new ArrayList<>();
    private final List<Double> illustrated = new ArrayList<>();
    private final List<Double> screenThread = new ArrayList<>();
    private final List<Double> painter = Collections.synchronizedList(new ArrayList<>());
    private int asked;
    private volatile long painterStart;

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) throws IOException {
        Path folder = Path.of(getParameters().getUnnamed().getFirst());
        int posts = Integer.parseInt(getParameters().getUnnamed().get(1));
        OpenPlan plan = plan(folder.resolve("posts-" + posts + ".vitrine"), posts);
        Workspace desk = new Workspace(new Workspace.Tools(plan, plan.media(),
                new Work(pools.general(), new FxDelivery()), new FxDelivery(), clock,
                new ReadOnlyObjectWrapper<>(Wording.of(Locale.UK)), new Forgetful()), new Places());
        PictureLoader loader = new PictureLoader(new Thumbnails(plan.media(), folder.resolve("cache")),
                pools.pictures(), new FxDelivery());
        PictureSource counting = (picture, width, height, ready) -> {
            asked++;
            return loader.request(picture, width, height, image -> {
                asked--;
                ready.accept(image);
            });
        };
        CalendarScreen screen = new CalendarScreen(desk, new NoOverlays(), counting, KeyDateSource.NONE);
        Scene scene = new Scene(CalendarFrame.around(screen), 1440, 900);
        Themes.apply(scene, Theme.LIGHT, 1);
        stage.setScene(scene);
        stage.show();
        screen.shown();
        screen.focus();
        CalendarFrame.afterPulses(60, () -> turn(scene, screen, TURNS));
    }

    private void turn(Scene scene, CalendarScreen screen, int left) {
        if (left == 0) {
            report();
            Platform.exit();
            pools.close();
            return;
        }
        boolean warm = left <= TURNS - WARMING;
        KeyCode key = left % 2 == 0 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP;
        asked = 0;
        paint(() -> painterStart = cpu());
        long start = System.nanoTime();
        long startCpu = cpu();
        scene.getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        note(warm, onEvent, start);
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                note(warm, laidOut, start);
                // Jobs of the painter run one after the other, so this one runs once the pulse is painted.
                Platform.runLater(() -> {
                    if (warm) {
                        screenThread.add((cpu() - startCpu) / 1e6);
                    }
                    paint(() -> {
                        note(warm, painted, start);
                        if (warm) {
                            painter.add((cpu() - painterStart) / 1e6);
                        }
                    });
                });
            }
        });
        Platform.requestNextPulse();
        whenIllustrated(() -> note(warm, illustrated, start),
                () -> CalendarFrame.afterPulses(REST, () -> turn(scene, screen, left - 1)));
    }

    private void whenIllustrated(Runnable note, Runnable then) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (pulses++ > 1 && asked <= 0) {
                    stop();
                    note.run();
                    Platform.runLater(then);
                }
            }
        }.start();
    }

    private static void paint(Runnable job) {
        var _ = Toolkit.getToolkit().addRenderJob(new RenderJob(job));
    }

    private static void note(boolean warm, List<Double> times, long start) {
        if (warm) {
            synchronized (times) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
    }

    // What the calling thread was given of the processor, in nanoseconds; other programs do not count.
    private static long cpu() {
        try {
            String times = Files.readString(Path.of("/proc/thread-self/schedstat"));
            return Long.parseLong(times.substring(0, times.indexOf(' ')));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void report() {
        line("key handled", onEvent);
        line("laid out", laidOut);
        line("painted", painted);
        line("with pictures", illustrated);
        line("work of the screen's thread", screenThread);
        line("work of the painter", painter);
    }

    private static void line(String what, List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        System.out.printf(Locale.ROOT, "%-28s median %6.1f ms, 95 of 100 %6.1f ms, most %6.1f ms%n", what,
                sorted.get(sorted.size() / 2), sorted.get((int) (sorted.size() * 0.95)), sorted.getLast());
    }

    private OpenPlan plan(Path file, int posts) throws IOException {
        Files.createDirectories(file.getParent());
        OpenOptions options = OpenOptions.USUAL.at(clock);
        if (Files.exists(file)) {
            return PlanFile.open(file, options);
        }
        OpenPlan plan = PlanFile.create(file, options);
        MediaImport media = new MediaImport(plan.media(), clock);
        List<MediaImport.Kept> pictures = ART.stream().map(name -> kept(media, name)).toList();
        Crowd crowd = new Crowd();
        plan.edit(label(), writer -> crowd.settle(writer, media, pictures));
        YearMonth first = YearMonth.from(TODAY).minusMonths((posts / EACH - 1) / 2);
        for (int month = 0; month < posts / EACH; month++) {
            LocalDate day = first.plusMonths(month).atDay(1);
            plan.edit(label(), writer -> crowd.fill(writer, day, EACH));
        }
        return plan;
    }

    private static ChangeLabel label() {
        return ChangeLabel.of("calendar.undo.draft", "");
    }

    private static MediaImport.Kept kept(MediaImport media, String name) {
        try {
            Path file = Files.createTempFile(name, ".png");
            try (var art = Objects.requireNonNull(MonthSwitchTrial.class
                    .getResourceAsStream("/app/vitrine/assets/art/" + name + "-1080x1350.png"))) {
                Files.write(file, art.readAllBytes());
            }
            MediaImport.Kept kept = media.keep(file);
            Files.delete(file);
            return kept;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (MediaRefused problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static final class Forgetful implements Workspace.Memory {

        private final Map<String, String> values = new ConcurrentHashMap<>();

        @Override
        public Optional<String> get(String name) {
            return Optional.ofNullable(values.get(name));
        }

        @Override
        public void put(String name, String value) {
            values.put(name, value);
        }
    }
}
