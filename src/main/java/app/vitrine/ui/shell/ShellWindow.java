package app.vitrine.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;

import app.vitrine.domain.text.Message;
import app.vitrine.exchange.settings.MachineSettings.Theme;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.task.PictureSource;

/// The window's content for one open plan: rail, header, the screen in view, and what lies over them.
public final class ShellWindow {

    private static final int SEARCH_RESULTS = 50;

    private final Workspace desk;
    private final Preferences preferences;
    private final Words words;
    private final ClientsViewModel clients;
    private final SearchViewModel searching;
    private final OverlayHost overlays;
    private final ShellFrame frame;
    private final Panels panels;
    private final List<Runnable> releases = new ArrayList<>();
    private List<Screen> screens = List.of();
    private Optional<Screen> shown = Optional.empty();

    public ShellWindow(Workspace desk, Preferences preferences, PictureSource pictures) {
        this.desk = desk;
        this.preferences = preferences;
        Motion motion = new Motion(() -> preferences.settings().get().calm()
                .orElseGet(() -> Platform.getPreferences().isReducedMotion()));
        this.words = new Words(desk.wording());
        this.clients = new ClientsViewModel(desk);
        this.searching = new SearchViewModel(desk, SEARCH_RESULTS);
        this.overlays = new OverlayHost(desk.commands(), motion, words, this::focusScreen);
        this.panels = new Panels(desk, overlays, clients, words, preferences, pictures);
        this.frame = new ShellFrame(overlays, new ToastView(desk.toasts(), words, motion), words, desk,
                searching);
    }

    public Overlays overlays() {
        return overlays;
    }

    public Parent root() {
        return frame;
    }

    /// Commands of the program rather than of a screen, such as those that open another plan; before [#begin].
    public void offer(String heading, List<Command> commands) {
        desk.commands().offerAlways(heading, commands);
    }

    /// Says above every screen what kind of plan this is, with what can be done about it; before [#begin].
    public void banner(Message sentence, List<Command> commands) {
        frame.banner(sentence, commands);
    }

    /// Shows the first screen and begins to hear keys.
    ///
    /// @param inRail in the order of the rail and of Alt+1…7
    /// @param atFoot likewise, at the rail's foot
    public void begin(Scene scene, List<Screen> inRail, List<Screen> atFoot) {
        screens = new ArrayList<>(inRail);
        screens.addAll(atFoot);
        desk.screensOpen(this::open);
        Regions regions = new Regions(frame, overlays, () -> shown, scene);
        ShellCommands own = new ShellCommands(desk, new Doing(regions), clients);
        desk.commands().offerAlways("shell.group.everywhere", own.always());
        desk.commands().offer("shell.group.window", own.window());
        desk.commands().offer("shell.group.places", own.switching(inRail));
        desk.commands().offer("shell.group.window", themes());
        desk.commands().offerQuietly(own.quiet());
        Optional<Command> newPost = desk.places().opens(Place.NewPost.class)
                ? Optional.of(own.newPost())
                : Optional.empty();
        SwitcherButton switcher = new SwitcherButton(clients, desk, words, panels);
        frame.fill(new RailView(switcher, inRail, atFoot, words, this::show), own.quickAdd(), newPost,
                switcher);
        new Arrivals(desk, overlays).listen(scene);
        new KeyDispatch(desk.commands(), () -> preferences.settings().get().singleLetters()).listen(scene);
        releases.add(desk.follow());
        clients.activate();
        inRail.stream().findFirst().ifPresent(this::show);
    }

    /// A sheet was asked for that needs something read first; letters typed until it shows give no commands.
    ///
    /// @return called once it shows, or does not come
    public Runnable expectSheet() {
        return desk.commands().expectSheet();
    }

    /// Whether no sheet is on its way.
    public boolean settled() {
        return desk.commands().settled();
    }

    /// Closes what lies over the screens, so that nothing typed there is lost.
    ///
    /// @param later done where something is kept first and closes by itself soon
    /// @return false where something stays open for now, or asks the person first
    public boolean closeOverlays(Runnable later) {
        return overlays.closeAll(later);
    }

    /// Lets the plan go: hides the screen and stops listening.
    public void end() {
        desk.longWork().running().forEach(LongWork.Running::cancel);
        shown.ifPresent(Screen::hidden);
        shown = Optional.empty();
        clients.deactivate();
        searching.deactivate();
        releases.forEach(Runnable::run);
        releases.clear();
    }

    /// Brings a screen into view.
    public void show(Screen screen) {
        if (shown.filter(now -> now.equals(screen)).isEmpty()) {
            shown.ifPresent(Screen::hidden);
            shown = Optional.of(screen);
            frame.show(screen);
            screen.shown();
        }
        if (overlays.showsNothing()) {
            screen.focus();
        }
    }

    private List<Command> themes() {
        return List.of(Command.of("theme-light", () -> show(Theme.LIGHT)),
                Command.of("theme-dark", () -> show(Theme.DARK)),
                Command.of("theme-system", () -> show(Theme.SYSTEM)));
    }

    private void show(Theme theme) {
        preferences.change(now -> now.withTheme(theme));
    }

    private void open(Place place) {
        List<Screen> order = new ArrayList<>(shown.stream().toList());
        order.addAll(screens);
        for (Screen screen : order) {
            if (screen.go(place)) {
                show(screen);
                return;
            }
        }
    }

    private void focusScreen() {
        shown.ifPresent(Screen::focus);
    }

    /// What the window's commands do with its nodes.
    private final class Doing implements ShellCommands.Window {

        private final Regions regions;

        Doing(Regions regions) {
            this.regions = regions;
        }

        @Override
        public void commandList() {
            panels.commandList();
        }

        @Override
        public void shortcuts() {
            panels.shortcuts();
        }

        @Override
        public void search() {
            frame.search().begin();
        }

        @Override
        public void clients() {
            panels.clients(frame.switcher());
        }

        @Override
        public void nextRegion(boolean forward) {
            regions.go(forward);
        }

        @Override
        public void show(Screen screen) {
            ShellWindow.this.show(screen);
        }
    }
}
