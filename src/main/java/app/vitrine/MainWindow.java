package app.vitrine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.text.Message;
import app.vitrine.exchange.instance.Doorbell;
import app.vitrine.exchange.settings.MachineSettings;
import app.vitrine.exchange.settings.MachineSettings.WindowPlace;
import app.vitrine.storage.OpenPlan;
import app.vitrine.ui.control.FocusInView;
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
    private Runnable care = () -> {};

    MainWindow(Stage stage, Composition composition, StartScenes scenes, Preferences preferences) {
        this.stage = stage;
        this.composition = composition;
        this.scenes = scenes;
        this.preferences = preferences;
        this.commands = new PlanCommands(stage, preferences, new Samples(this, composition), this::reopen);
        this.doors = new WindowDoors(this, composition);
        preferences.settings().subscribe(this::look);
        preferences.settings().get().window().ifPresent(this::stand);
        // Decoding them takes longer than all else in here, and the first frame does not need them.
        composition.work().job(MainWindow::icons).onSuccess(stage.getIcons()::setAll)
                .onFailure(problem -> LOG.log(Level.INFO, "The icons could not be read", problem)).start();
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave();
        });
    }

    /// Shows a plan that is open.
    public void show(OpenPlan plan) {
        PlanSession fresh = composition.session(plan, plan, commands, doors);
        session = Optional.of(fresh);
        stage.setTitle(PlanCommands.name(plan.path()) + " – Vitrine");
        Scene scene = scene(fresh.shell().root());
        fresh.shell().begin(scene, fresh.inRail(), fresh.atFoot());
        stage.setScene(scene);
        stage.show();
        preferences.change(settings -> settings.withOpened(plan.path()));
        plan.readOnlyReason().ifPresent(reason -> fresh.desk().tell(Message.of("shell.read-only",
                preferences.wording().get().messages().text(reason))));
        Runnable shown = fresh.shell().expectSheet();
        composition.work().job(() -> plan.read(reader -> reader.clients().all().isEmpty()))
                .onSuccess(empty -> {
                    if (empty) {
                        fresh.desk().go(new Place.FirstSteps());
                    }
                }).onFailure(problem -> tellTrouble(plan, problem)).onEnd(shown).start();
        care = PlanCare.begin(composition, plan, problem -> tellTrouble(plan, problem));
    }

    /// A plan that turns out to be damaged gives way to what can be had of it.
    private void tellTrouble(OpenPlan plan, Exception problem) {
        boolean shown = plan().filter(plan::equals).isPresent();
        if (shown && problem instanceof PlanException refused
                && refused.kind() == PlanException.Kind.DAMAGED) {
            letGo(() -> refuse(plan.path(), refused));
        } else if (shown) {
            tellFailure(problem);
        }
    }

    /// Says why a plan cannot be shown.
    public void refuse(Path plan, PlanException problem) {
        stage.setTitle("Vitrine");
        stage.setScene(scene(scenes.refused(plan, problem, new WaysOn(this, commands, plan))));
        stage.show();
    }

    /// Whether what is typed now goes where it seems to go: nothing opens by itself any more.
    public boolean settled() {
        return session.map(now -> now.shell().settled()).orElse(true);
    }

    /// Opens a plan in the background and shows it, or why not.
    void open(Path plan, boolean onlyLook) {
        open(plan, onlyLook, _ -> {});
    }

    /// @param then told the desk of the plan once it shows
    void open(Path plan, boolean onlyLook, Consumer<Desk> then) {
        Runnable shown = waiting();
        composition.work().job(() -> composition.open(plan, onlyLook)).onSuccess(opened -> {
            show(opened);
            session.ifPresent(now -> then.accept(now.desk()));
        }).onEnd(shown)
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

    private void reopen(Path plan) {
        letGo(() -> open(plan, false));
    }

    private Scene scene(Parent root) {
        Scene old = stage.getScene();
        Scene scene = old == null
                ? new Scene(root, 1280, 800)
                : new Scene(root, old.getWidth(), old.getHeight());
        theme.follow(scene);
        FocusInView.follow(scene, composition.delivery());
        return scene;
    }

    /// Opens a second window on a plan that is only looked at; closing it lets that plan go.
    void lookAt(OpenPlan plan, String title) {
        Stage second = new Stage();
        PlanSession fresh = composition.session(plan, plan().orElse(plan), commands, doors);
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

    void leave() {
        letGo(() -> {
            if (stage.getWidth() > 0) {
                preferences.change(settings -> settings.withWindow(new WindowPlace(stage.getX(), stage.getY(),
                        stage.getWidth(), stage.getHeight(), stage.isMaximized())));
            }
            bell.ifPresent(Doorbell::close);
            stage.hide();
            composition.close();
            Platform.exit();
        });
    }

    /// Closes the plan in the background once what is being written is kept. Where the person is asked something first,
    /// the plan stays open.
    ///
    /// @param then what follows, on the JavaFX thread
    public void letGo(Runnable then) {
        if (session.isEmpty()) {
            then.run();
            return;
        }
        PlanSession open = session.get();
        if (!open.shell().closeOverlays(() -> letGo(then))) {
            return;
        }
        session = Optional.empty();
        care.run();
        open.shell().end();
        open.shell().root().setDisable(true);
        Runnable shown = waiting();
        composition.pools().afterGeneral(() -> {
            try {
                open.plan().close();
            } catch (PlanException problem) {
                LOG.log(Level.WARNING, "The plan was not closed as it should", problem);
            }
            composition.delivery().execute(() -> {
                shown.run();
                then.run();
            });
        });
    }

    /// What takes longer than a second is mentioned.
    ///
    /// @return ends it
    private Runnable waiting() {
        PauseTransition second = new PauseTransition(Duration.seconds(1));
        second.setOnFinished(_ -> Optional.ofNullable(stage.getScene())
                .ifPresent(scene -> scene.setRoot(scenes.waiting())));
        second.play();
        return second::stop;
    }

    /// Waits for second starts of the program: this window comes to the front, and opens their file.
    public void awaitOthers() {
        try {
            bell = Optional.of(Doorbell.hang(composition.doorbell(), Pools.single("vitrine-door"),
                    file -> composition.delivery().execute(() -> called(file))));
        } catch (IOException problem) {
            LOG.log(Level.INFO, "Second starts cannot be told of this window", problem);
        }
    }

    private void called(Optional<Path> file) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        file.map(Path::normalize).filter(one -> plan().filter(now -> now.path().equals(one)).isEmpty())
                .ifPresent(this::reopen);
    }

    private static List<Image> icons() throws IOException {
        List<Image> icons = new ArrayList<>();
        for (int size : ICONS) {
            try (InputStream icon = MainWindow.class
                    .getResourceAsStream("/app/vitrine/assets/app-icon/vitrine-" + size + ".png")) {
                icons.add(new Image(Objects.requireNonNull(icon)));
            }
        }
        return icons;
    }
}
