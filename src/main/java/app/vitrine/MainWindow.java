package app.vitrine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.text.Message;
import app.vitrine.exchange.instance.Doorbell;
import app.vitrine.exchange.settings.MachineSettings;
import app.vitrine.exchange.settings.MachineSettings.WindowPlace;
import app.vitrine.storage.OpenPlan;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.shell.Preferences;
import app.vitrine.ui.shell.StartScenes;
import app.vitrine.ui.theme.ThemeChoice;
import app.vitrine.ui.theme.ThemeSettings;
import app.vitrine.work.Pools;

/// The program's window over its life: shows a plan, or why it cannot be shown, and lets it go in good order.
public final class MainWindow {

    private static final Logger LOG = Logger.getLogger(MainWindow.class.getName());
    private static final Duration FIRST_BACKUP = Duration.ofSeconds(30);
    private static final Duration BETWEEN_BACKUPS = Duration.ofHours(1);
    private static final List<Integer> ICONS = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private final Stage stage;
    private final Composition composition;
    private final StartScenes scenes;
    private final Preferences preferences;
    private final ThemeSettings theme = new ThemeSettings(Platform.getPreferences().colorSchemeProperty());
    private final PlanCommands commands;
    private final WindowDoors doors;
    private Optional<PlanSession> session = Optional.empty();
    private Optional<Doorbell> bell = Optional.empty();
    private Runnable backups = () -> {};

    MainWindow(Stage stage, Composition composition, StartScenes scenes, Preferences preferences) {
        this.stage = stage;
        this.composition = composition;
        this.scenes = scenes;
        this.preferences = preferences;
        this.commands = new PlanCommands(stage, preferences, this::reopen, this::openSample);
        this.doors = new WindowDoors(this, composition);
        preferences.settings().subscribe(this::look);
        preferences.settings().get().window().ifPresent(this::stand);
        ICONS.forEach(this::addIcon);
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave();
        });
    }

    /// Shows a plan that is open.
    public void show(OpenPlan plan) {
        PlanSession fresh = composition.session(plan, commands, doors);
        session = Optional.of(fresh);
        stage.setTitle(PlanCommands.name(plan.path()) + " – Vitrine");
        Scene scene = scene(fresh.shell().root());
        fresh.shell().begin(scene, fresh.inRail(), fresh.atFoot());
        stage.setScene(scene);
        stage.show();
        preferences.change(settings -> settings.withOpened(plan.path()));
        plan.readOnlyReason().ifPresent(reason -> fresh.desk().tell(Message.of("shell.read-only",
                preferences.wording().get().messages().text(reason))));
        composition.work().job(() -> plan.read(reader -> reader.clients().all().isEmpty()))
                .onSuccess(empty -> {
                    if (empty) {
                        fresh.desk().go(new Place.FirstSteps());
                    }
                }).start();
        if (plan.readOnlyReason().isEmpty()) {
            hangBell(plan.path());
            backUp(plan);
        }
    }

    /// Says why a plan cannot be shown. Where another copy of the program holds it, that copy comes to the front
    /// instead and this one ends.
    public void refuse(Path plan, PlanException problem) {
        if (problem.kind() == PlanException.Kind.HELD_BY_ANOTHER && Doorbell.ring(socketOf(plan), plan)) {
            Platform.exit();
            return;
        }
        stage.setTitle("Vitrine");
        stage.setScene(scene(scenes.refused(plan, problem, new Ways(plan))));
        stage.show();
    }

    /// Opens a plan in the background and shows it, or why not.
    void open(Path plan, boolean onlyLook) {
        open(plan, onlyLook, _ -> {});
    }

    /// @param then told the desk of the plan once it shows
    void open(Path plan, boolean onlyLook, Consumer<Desk> then) {
        composition.work().job(() -> composition.open(plan, onlyLook)).onSuccess(opened -> {
            show(opened);
            session.ifPresent(now -> then.accept(now.desk()));
        })
                .onFailure(problem -> {
                    if (problem instanceof PlanException refused) {
                        refuse(plan, refused);
                    } else {
                        LOG.log(Level.WARNING, "The plan could not be opened", problem);
                        refuse(plan, new PlanException(PlanException.Kind.OTHER, Message.of("shell.failure"),
                                problem));
                    }
                }).start();
    }

    private void openSample() {
        composition.work().job(composition::sample).onSuccess(this::reopen)
                .onFailure(this::tellFailure).start();
    }

    private void reopen(Path plan) {
        if (letGo()) {
            open(plan, false);
        }
    }

    private Scene scene(Parent root) {
        Scene old = stage.getScene();
        Scene scene = old == null
                ? new Scene(root, 1280, 800)
                : new Scene(root, old.getWidth(), old.getHeight());
        theme.follow(scene);
        return scene;
    }

    /// Opens a second window on a plan that is only looked at; closing it lets that plan go.
    void lookAt(OpenPlan plan, String title) {
        Stage second = new Stage();
        PlanSession fresh = composition.session(plan, commands, doors);
        Scene scene = new Scene(fresh.shell().root(), 1180, 760);
        theme.follow(scene);
        fresh.shell().begin(scene, fresh.inRail(), List.of());
        second.setScene(scene);
        second.setTitle(title);
        second.setOnHidden(_ -> {
            fresh.shell().end();
            plan.close();
        });
        second.initOwner(stage);
        second.show();
    }

    /// The plan that is open now.
    Optional<OpenPlan> plan() {
        return session.map(PlanSession::plan);
    }

    void tellFailure(Exception problem) {
        session.ifPresent(now -> now.desk().tellFailure(problem));
    }

    /// How folders are shown; until it is said, they are not.
    void browse(Consumer<String> browser) {
        doors.browse(browser);
    }

    private void look(MachineSettings settings) {
        theme.choiceProperty().set(ThemeChoice.valueOf(settings.theme().name()));
        theme.scaleProperty().set(settings.scale() / 100.0);
    }

    private void stand(WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    private void leave() {
        if (!letGo()) {
            return;
        }
        if (stage.getWidth() > 0) {
            preferences.change(settings -> settings.withWindow(new WindowPlace(stage.getX(), stage.getY(),
                    stage.getWidth(), stage.getHeight(), stage.isMaximized())));
        }
        stage.hide();
        composition.close();
        Platform.exit();
    }

    /// Closes the plan once what is being written is kept.
    ///
    /// @return false where the person is asked something first
    public boolean letGo() {
        if (session.isPresent() && !session.get().shell().closeOverlays()) {
            return false;
        }
        backups.run();
        bell.ifPresent(Doorbell::close);
        bell = Optional.empty();
        session.ifPresent(open -> {
            open.shell().end();
            open.plan().close();
        });
        session = Optional.empty();
        return true;
    }

    private void hangBell(Path plan) {
        try {
            bell = Optional.of(Doorbell.hang(socketOf(plan), Pools.single("vitrine-door"),
                    _ -> composition.delivery().execute(() -> {
                        stage.setIconified(false);
                        stage.toFront();
                        stage.requestFocus();
                    })));
        } catch (IOException problem) {
            LOG.log(Level.INFO, "Second starts cannot be told of this window", problem);
        }
    }

    private Path socketOf(Path plan) {
        return Doorbell.of(plan, composition.surroundings().folders().configuration());
    }

    private void backUp(OpenPlan plan) {
        Runnable make = () -> composition.work().job(() -> plan.backups().make()).start();
        Runnable first = composition.pools().after(FIRST_BACKUP, make);
        Runnable later = composition.pools().every(BETWEEN_BACKUPS, make);
        backups = () -> {
            first.run();
            later.run();
        };
    }

    private void addIcon(int size) {
        try (InputStream icon = MainWindow.class
                .getResourceAsStream("/app/vitrine/assets/app-icon/vitrine-" + size
                        + ".png")) {
            if (icon != null) {
                stage.getIcons().add(new Image(icon));
            }
        } catch (IOException problem) {
            LOG.log(Level.INFO, "The icon could not be read", problem);
        }
    }

    /// The ways on from a plan that cannot be shown.
    private final class Ways implements StartScenes.Ways {

        private final Path plan;

        Ways(Path plan) {
            this.plan = plan;
        }

        @Override
        public void tryAgain() {
            MainWindow.this.open(plan, false);
        }

        @Override
        public void onlyLook() {
            MainWindow.this.open(plan, true);
        }

        @Override
        public void open(Path other) {
            MainWindow.this.open(other, false);
        }

        @Override
        public void chooseOther() {
            commands.chooseOther();
        }

        @Override
        public void leave() {
            MainWindow.this.leave();
        }
    }
}
