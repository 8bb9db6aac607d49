package app.vitrine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;

import app.vitrine.domain.text.Message;
import app.vitrine.exchange.paper.PaperSize;
import app.vitrine.exchange.rules.RuleFile;
import app.vitrine.mediafiles.Pixels;
import app.vitrine.mediafiles.Thumbnails;
import app.vitrine.storage.Backup;
import app.vitrine.storage.OpenPlan;
import app.vitrine.ui.advice.AdvicePane;
import app.vitrine.ui.audience.AudienceScreen;
import app.vitrine.ui.calendar.CalendarScreen;
import app.vitrine.ui.clients.ClientRoom;
import app.vitrine.ui.composer.Composer;
import app.vitrine.ui.ideas.IdeasDrawer;
import app.vitrine.ui.ideas.IdeasScreen;
import app.vitrine.ui.keydates.CalendarFiles;
import app.vitrine.ui.keydates.KeyDatesRoom;
import app.vitrine.ui.paper.PaperRoom;
import app.vitrine.ui.paper.PaperTargets;
import app.vitrine.ui.paper.Shown;
import app.vitrine.ui.quickadd.QuickAddSheet;
import app.vitrine.ui.results.ResultFiles;
import app.vitrine.ui.results.ResultsScreen;
import app.vitrine.ui.series.RepeatSheet;
import app.vitrine.ui.series.SeriesCare;
import app.vitrine.ui.settings.PlanDoors;
import app.vitrine.ui.settings.SettingsScreen;
import app.vitrine.ui.sharing.FileChoice;
import app.vitrine.ui.sharing.Sharing;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.shell.Places;
import app.vitrine.ui.shell.Preferences;
import app.vitrine.ui.shell.ShellWindow;
import app.vitrine.ui.shell.Workspace;
import app.vitrine.ui.start.FirstStartSheet;
import app.vitrine.ui.task.PictureLoader;
import app.vitrine.ui.task.PictureSource;

/// Puts together all that shows one plan.
final class SessionMaker {

    /// Pages that are turned quickly are not looked through.
    private static final Duration ADVICE_AFTER = Duration.ofMillis(200);

    private final Composition composition;
    private final Preferences preferences;
    private final Clock clock;
    private final OpenPlan plan;
    private final Places places = new Places();
    private final Workspace desk;
    private final ShellWindow shell;
    private final Thumbnails thumbnails;
    private final PictureSource pictures;

    /// @param home whose media are shown: the plan itself, or for a backup of it the plan
    SessionMaker(Composition composition, OpenPlan plan, OpenPlan home) {
        this.composition = composition;
        this.plan = plan;
        preferences = composition.preferences();
        clock = composition.surroundings().clock();
        desk = new Workspace(new Workspace.Tools(plan, home.media(), composition.work(),
                composition.delivery(), clock, preferences.wording(), memory()), places);
        Path cache = home.path().resolveSibling(home.path().getFileName() + ".cache");
        thumbnails = new Thumbnails(home.media(), cache);
        pictures = new PictureLoader(thumbnails, composition.pools().pictures(),
                composition.delivery());
        shell = new ShellWindow(desk, preferences, pictures);
    }

    PlanSession make(PlanCommands commands, PlanDoors doors) {
        CalendarScreen calendar = new CalendarScreen(desk, shell.overlays(), pictures,
                composition.keyDates());
        calendar.attach(new AdvicePane(desk, shell.overlays(), pictures, calendar.days(), calendar::choose,
                action -> later(ADVICE_AFTER, action)));
        calendar.beside(landing -> new IdeasDrawer(desk, shell.overlays(), pictures, landing));
        IdeasScreen ideas = new IdeasScreen(desk, shell.overlays(), pictures);
        ResultsScreen results = new ResultsScreen(desk, shell.overlays(), exports());
        AudienceScreen audience = new AudienceScreen(desk, shell.overlays(), pictures);
        SettingsScreen settings = new SettingsScreen(desk, shell.overlays(), new SettingsScreen.Tools(
                preferences, plan, doors, pictures, this::later, Composition.VERSION));
        Composer composer = new Composer(desk, shell.overlays(), pictures, this::later, RuleFile::shipped);
        Sharing sharing = new Sharing(desk, shell.overlays(), files(), composition.intake(plan),
                () -> plan.backups().makeToKeep(Backup.Reason.IMPORT), pictures, doors::show);
        ClientRoom clients = new ClientRoom(desk, shell.overlays(), plan, pictures,
                composition.keyDates()::regions,
                () -> commands.open(plan.path()));
        KeyDatesRoom dates = new KeyDatesRoom(desk, shell.overlays(), composition.keyDates(), calendars());
        places.on(Place.Post.class, composer::open);
        places.on(Place.Export.class, _ -> shell.overlays().open(sharing.exportSheet(calendar.month())));
        PaperRoom paper = new PaperRoom(desk, shell.overlays(), papers(), composition.keyDates(),
                (picture, side) -> thumbnails.load(picture, Thumbnails.sideFor(side, side))
                        .map(Pixels::image),
                doors::show);
        places.on(Place.Paper.class, _ -> shell.overlays().open(paper
                .sheet(new Shown(calendar.page(), calendar.showsWeek(), calendar.day(), calendar.filter()))));
        places.on(Place.PlanFile.class, place -> commands.open(place.file()));
        places.on(Place.ClientEditor.class,
                place -> shell.overlays().open(clients.sheet(place.clientId())));
        places.on(Place.HandOver.class, place -> clients.handOver(place.clientId()));
        if (plan.readOnlyReason().isPresent()) {
            Message reason = plan.readOnlyReason().get();
            shell.banner(Message.of("shell.looking"), List.of());
            places.on(Place.KeyDates.class, _ -> desk.tell(reason));
            places.on(Place.CalendarFile.class, _ -> desk.tell(reason));
        } else {
            places.on(Place.NewPost.class, place -> composer.open(place.day().isPresent()
                    ? place
                    : new Place.NewPost(coming(calendar.day()), place.time())));
            places.on(Place.CalendarFile.class,
                    place -> shell.overlays().open(dates.sheet(place.file())));
            places.on(Place.KeyDates.class, place -> shell.overlays().open(dates.sheet(place)));
            places.on(Place.Repeat.class, place -> shell.overlays()
                    .open(new RepeatSheet(desk, shell.overlays(), place.postId())));
            places.on(Place.QuickAdd.class,
                    _ -> shell.overlays().open(new QuickAddSheet(desk, shell.overlays())));
            places.on(Place.Import.class, place -> shell.overlays().open(sharing.importSheet(place)));
            places.on(Place.EraseClient.class, place -> clients.erase(place.clientId()));
            new SeriesCare(desk).topUp();
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
        return new PlanSession(plan, desk, shell, List.of(calendar, ideas, results, audience),
                List.of(settings));
    }

    private FileChoice files() {
        return composition.surroundings().files().orElseGet(
                () -> FileChoice.dialogs(() -> shell.root().getScene().getWindow(), desk.wording()));
    }

    private PaperTargets papers() {
        PaperTargets dialogs = PaperTargets.dialogs(() -> shell.root().getScene().getWindow(),
                desk.wording());
        return composition.surroundings().files().<PaperTargets>map(choice -> new PaperTargets() {

            @Override
            public Optional<Path> save(String name) {
                return choice.save(name);
            }

            @Override
            public Printing print(List<Image> pages, PaperSize size) {
                return dialogs.print(pages, size);
            }
        }).orElse(dialogs);
    }

    private CalendarFiles calendars() {
        return composition.surroundings().files().<CalendarFiles>map(choice -> choice::open).orElseGet(
                () -> CalendarFiles.dialogs(() -> shell.root().getScene().getWindow(), desk.wording()));
    }

    private ResultFiles exports() {
        return composition.surroundings().files()
                .<ResultFiles>map(choice -> () -> choice.open().stream().toList())
                .orElseGet(
                        () -> ResultFiles.dialogs(() -> shell.root().getScene().getWindow(), desk.wording()));
    }

    /// A post that is begun without a day goes to the day in view; nobody plans for yesterday.
    private Optional<LocalDate> coming(LocalDate day) {
        return Optional.of(day).filter(one -> !one.isBefore(LocalDate.now(clock)));
    }

    private Runnable later(Duration delay, Runnable action) {
        return composition.pools().after(delay, () -> composition.delivery().execute(action));
    }

    private Workspace.Memory memory() {
        Path file = plan.path();
        return new Workspace.Memory() {
            @Override
            public Optional<String> get(String name) {
                return preferences.settings().get().remembered(file, name);
            }

            @Override
            public void put(String name, String value) {
                preferences.change(settings -> settings.withRemembered(file, name, value));
            }
        };
    }
}
