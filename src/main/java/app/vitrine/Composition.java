package app.vitrine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.stage.Stage;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.text.Message;
import app.vitrine.exchange.instance.Doorbell;
import app.vitrine.exchange.intake.MediaIntake;
import app.vitrine.exchange.keydates.KeyDateCache;
import app.vitrine.exchange.keydates.KeyDateSource;
import app.vitrine.exchange.keydates.KeyDates;
import app.vitrine.exchange.rules.RuleFile;
import app.vitrine.exchange.sample.SamplePlan;
import app.vitrine.exchange.settings.PlatformFolders;
import app.vitrine.exchange.settings.SettingsFile;
import app.vitrine.mediafiles.MediaImport;
import app.vitrine.mediafiles.MediaRefused;
import app.vitrine.mediafiles.Thumbnails;
import app.vitrine.storage.Backup;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.Pack;
import app.vitrine.storage.PlanFile;
import app.vitrine.ui.calendar.CalendarScreen;
import app.vitrine.ui.clients.ClientRoom;
import app.vitrine.ui.composer.Composer;
import app.vitrine.ui.quickadd.QuickAddSheet;
import app.vitrine.ui.results.ResultFiles;
import app.vitrine.ui.results.ResultsScreen;
import app.vitrine.ui.settings.PlanDoors;
import app.vitrine.ui.settings.SettingsScreen;
import app.vitrine.ui.sharing.FileChoice;
import app.vitrine.ui.sharing.Sharing;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.shell.Places;
import app.vitrine.ui.shell.Preferences;
import app.vitrine.ui.shell.Screen;
import app.vitrine.ui.shell.ShellWindow;
import app.vitrine.ui.shell.StartScenes;
import app.vitrine.ui.shell.Workspace;
import app.vitrine.ui.start.FirstStartSheet;
import app.vitrine.ui.start.TroubleScenes;
import app.vitrine.ui.task.FxDelivery;
import app.vitrine.ui.task.PictureLoader;
import app.vitrine.ui.task.PictureSource;
import app.vitrine.ui.text.EmojiImages;
import app.vitrine.ui.theme.Themes;
import app.vitrine.work.Pools;
import app.vitrine.work.Progress;
import app.vitrine.work.Work;

/// The one place where objects are wired, by constructors.
public final class Composition implements AutoCloseable {

    /// What differs between a person's start and a test's.
    ///
    /// @param files how the person is asked for spreadsheets; else by the system's dialogs
    public record Surroundings(PlatformFolders folders, Clock clock, Optional<FileChoice> files) {

        public Surroundings(PlatformFolders folders, Clock clock) {
            this(folders, clock, Optional.empty());
        }

        public static Surroundings ofThisSystem() {
            return new Surroundings(PlatformFolders.ofThisSystem(), Clock.system(ZoneId.systemDefault()));
        }
    }

    private static final String PACK = ".vitrinepack";
    private static final String VERSION = "0.1.0";

    private final Surroundings surroundings;
    private final Pools pools = new Pools();
    private final Executor delivery = new FxDelivery();
    private final Work work = new Work(pools.general(), delivery);
    private final Preferences preferences;

    /// Reads the machine's settings; not on the JavaFX thread.
    public Composition(Surroundings surroundings) {
        this.surroundings = surroundings;
        pools.general().execute(Themes::warmUp);
        pools.general().execute(EmojiImages::warmUp);
        this.preferences = new Preferences(new SettingsFile(surroundings.folders().configuration()), pools);
    }

    /// The window, which shows nothing yet.
    public MainWindow window(Stage stage) {
        StartScenes scenes = new TroubleScenes(preferences.wording(), work, options());
        return new MainWindow(stage, this, scenes, preferences);
    }

    public Preferences preferences() {
        return preferences;
    }

    Work work() {
        return work;
    }

    Pools pools() {
        return pools;
    }

    Executor delivery() {
        return delivery;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    OpenOptions options() {
        return OpenOptions.USUAL.at(surroundings.clock());
    }

    /// The plan to open: the one asked for, else the last, else that in the platform's data folder.
    Path planFor(Optional<Path> asked) {
        return asked.or(() -> preferences.settings().get().lastPlan())
                .orElseGet(this::ownPlan).toAbsolutePath().normalize();
    }

    /// The plan in the platform's data folder.
    Path ownPlan() {
        return inData("plan.vitrine");
    }

    Path sampleFile() {
        return inData("sample.vitrine");
    }

    /// Where second starts of the program ring.
    Path doorbell() {
        return Doorbell.in(surroundings.folders().configuration());
    }

    private Path inData(String name) {
        return surroundings.folders().data().resolve(name).toAbsolutePath().normalize();
    }

    /// Opens a plan; that of the data folder is made where it is missing, and a pack is unpacked into the data folder.
    /// Not on the JavaFX thread.
    ///
    /// @throws PlanException if it cannot be opened
    public OpenPlan open(Path plan, boolean onlyLook) {
        OpenOptions options = options().readOnly(onlyLook);
        if (String.valueOf(plan.getFileName()).endsWith(PACK)) {
            return PlanFile.open(unpack(plan), options);
        }
        boolean ours = plan.startsWith(surroundings.folders().data().toAbsolutePath().normalize());
        return ours && !plan.toFile().exists()
                ? PlanFile.create(plan, options)
                : PlanFile.open(plan, options);
    }

    private KeyDateSource keyDates() {
        return new KeyDateCache(inData("keydates"), VERSION, (country, year, locale) -> KeyDates.shipped()
                .in(country, Optional.empty(), year, locale));
    }

    private Path unpack(Path pack) {
        String name = String.valueOf(pack.getFileName());
        Path plan = free(name.substring(0, name.length() - PACK.length()));
        Pack.open(pack, plan, Progress.NONE);
        return plan;
    }

    /// A file of this name in the data folder that does not exist yet.
    private Path free(String name) {
        Path file = inData(name + ".vitrine");
        for (int number = 2; Files.exists(file); number++) {
            file = inData(name + " " + number + ".vitrine");
        }
        return file;
    }

    /// The sample plan's file in the data folder, written anew around today where it is missing. Not on the JavaFX
    /// thread.
    ///
    /// @throws IOException if it cannot be written
    Path sample() throws IOException {
        Path file = sampleFile();
        if (!Files.exists(file)) {
            try (OpenPlan plan = open(file, false)) {
                SamplePlan.write(plan, intake(plan), preferences.wording().get().locale(),
                        surroundings.clock(),
                        Progress.NONE);
            }
        }
        return file;
    }

    private MediaIntake intake(OpenPlan plan) {
        MediaImport media = new MediaImport(plan.media(), surroundings.clock());
        return (file, clientId) -> {
            try {
                return media.fresh(clientId, media.keep(file));
            } catch (MediaRefused refused) {
                throw new IOException(refused);
            }
        };
    }

    /// Puts together all that shows one plan.
    ///
    /// @param home whose media are shown: the plan itself, or for a backup of it the plan
    PlanSession session(OpenPlan plan, OpenPlan home, PlanCommands commands, PlanDoors doors) {
        Places places = new Places();
        Workspace desk = new Workspace(
                new Workspace.Tools(plan, home.media(), work, delivery, surroundings.clock(),
                        preferences.wording(), memory(plan.path())),
                places);
        Path cache = home.path().resolveSibling(home.path().getFileName() + ".cache");
        PictureSource pictures = new PictureLoader(new Thumbnails(home.media(), cache), pools.pictures(),
                delivery);
        ShellWindow shell = new ShellWindow(desk, preferences, pictures);
        CalendarScreen calendar = new CalendarScreen(desk, shell.overlays(), pictures, keyDates());
        ResultsScreen results = new ResultsScreen(desk, shell.overlays(), exports(shell, desk));
        List<Screen> inRail = List.of(calendar, results);
        SettingsScreen settings = new SettingsScreen(desk, shell.overlays(),
                new SettingsScreen.Tools(preferences, plan, doors, pictures, this::later, VERSION));
        Composer composer = new Composer(desk, shell.overlays(), pictures,
                this::later, RuleFile::shipped);
        places.on(Place.Post.class, composer::open);
        Sharing sharing = new Sharing(desk, shell.overlays(), files(shell, desk),
                intake(plan),
                () -> plan.backups().makeToKeep(Backup.Reason.IMPORT), pictures, doors::show);
        places.on(Place.Export.class, _ -> shell.overlays().open(sharing.exportSheet(calendar.month())));
        places.on(Place.PlanFile.class, place -> commands.open(place.file()));
        ClientRoom clients = new ClientRoom(desk, shell.overlays(), plan, pictures,
                () -> commands.open(plan.path()));
        places.on(Place.ClientEditor.class,
                place -> shell.overlays().open(clients.sheet(place.clientId())));
        places.on(Place.HandOver.class, place -> clients.handOver(place.clientId()));
        if (plan.readOnlyReason().isPresent()) {
            shell.banner(Message.of("shell.looking"), List.of());
        } else {
            places.on(Place.NewPost.class, place -> composer.open(place.day().isPresent()
                    ? place
                    : new Place.NewPost(coming(calendar.day()), place.time())));
            places.on(Place.QuickAdd.class,
                    _ -> shell.overlays().open(new QuickAddSheet(desk, shell.overlays())));
            places.on(Place.Import.class, place -> shell.overlays().open(sharing.importSheet(place)));
            places.on(Place.EraseClient.class, place -> clients.erase(place.clientId()));
            places.on(Place.FirstSteps.class, _ -> shell.overlays()
                    .open(new FirstStartSheet(desk, shell.overlays(), preferences, commands::openSample)));
        }
        shell.offer("shell.group.plans", commands.commands(plan.path()));
        shell.offer("shell.group.plans", settings.ofPlan());
        shell.offer("screen.results", results.everywhere());
        if (commands.sampleOpen(plan.path())) {
            shell.banner(Message.of("shell.sample"), commands.ofSample());
        }
        places.list(commands::recent);
        return new PlanSession(plan, desk, shell, inRail, List.of(settings));
    }

    private FileChoice files(ShellWindow shell, Workspace desk) {
        return surroundings.files().orElseGet(
                () -> FileChoice.dialogs(() -> shell.root().getScene().getWindow(), desk.wording()));
    }

    private ResultFiles exports(ShellWindow shell, Workspace desk) {
        return surroundings.files().<ResultFiles>map(choice -> () -> choice.open().stream().toList())
                .orElseGet(
                        () -> ResultFiles.dialogs(() -> shell.root().getScene().getWindow(), desk.wording()));
    }

    @Override
    public void close() {
        preferences.flush();
        pools.close();
    }

    /// A post that is begun without a day goes to the day in view; nobody plans for yesterday.
    private Optional<LocalDate> coming(LocalDate day) {
        return Optional.of(day).filter(one -> !one.isBefore(LocalDate.now(surroundings.clock())));
    }

    private Runnable later(Duration delay, Runnable action) {
        return pools.after(delay, () -> delivery.execute(action));
    }

    private Workspace.Memory memory(Path plan) {
        return new Workspace.Memory() {
            @Override
            public Optional<String> get(String name) {
                return preferences.settings().get().remembered(plan, name);
            }

            @Override
            public void put(String name, String value) {
                preferences.change(settings -> settings.withRemembered(plan, name, value));
            }
        };
    }
}
