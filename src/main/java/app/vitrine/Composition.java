package app.vitrine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.stage.Stage;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.exchange.instance.Doorbell;
import app.vitrine.exchange.intake.MediaIntake;
import app.vitrine.exchange.keydates.KeyDateCache;
import app.vitrine.exchange.keydates.KeyDateSource;
import app.vitrine.exchange.keydates.KeyDates;
import app.vitrine.exchange.sample.SamplePlan;
import app.vitrine.exchange.settings.PlatformFolders;
import app.vitrine.exchange.settings.SettingsFile;
import app.vitrine.mediafiles.MediaImport;
import app.vitrine.mediafiles.MediaRefused;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.Pack;
import app.vitrine.storage.PlanFile;
import app.vitrine.ui.settings.PlanDoors;
import app.vitrine.ui.sharing.FileChoice;
import app.vitrine.ui.shell.Preferences;
import app.vitrine.ui.shell.StartScenes;
import app.vitrine.ui.start.TroubleScenes;
import app.vitrine.ui.task.FxDelivery;
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

    static final String VERSION = "0.1.0";
    private static final String PACK = ".vitrinepack";

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

    KeyDateSource keyDates() {
        return new KeyDateCache(inData("keydates"), VERSION, KeyDates.lazily());
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

    MediaIntake intake(OpenPlan plan) {
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
        return new SessionMaker(this, plan, home).make(commands, doors);
    }

    @Override
    public void close() {
        preferences.flush();
        pools.close();
    }
}
