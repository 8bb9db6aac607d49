package app.vitrine.ui.calendar;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.exchange.keydates.KeyDateSource;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Drawer;
import app.vitrine.ui.shell.Landing;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.shell.Screen;
import app.vitrine.ui.shell.SidePane;
import app.vitrine.ui.task.PictureSource;

/// The calendar as a place of the window.
public final class CalendarScreen implements Screen {

    private static final PseudoClass POURING = PseudoClass.getPseudoClass("pouring");

    private final Desk desk;
    private final CalendarViewModel model;
    private final CalendarContext context;
    private final ObservableValue<String> title;
    private final SideDrawer ideas;
    private @Nullable Parts parts;
    private @Nullable PostList list;
    private @Nullable TimeGrid times;
    private @Nullable StatusBoard board;
    private @Nullable DayPanel dayPanel;
    private @Nullable CalendarHeader header;
    private @Nullable MiniMonth miniMonth;
    private @Nullable SidePane side;
    private @Nullable PourBar pourBar;
    private Runnable withdraw = () -> {};

    private record Parts(VBox content, FilterRow filters, StackPane main, MonthGrid grid) {}

    /// @param keyDates of a country and year
    public CalendarScreen(Desk desk, Overlays overlays, PictureSource pictures, KeyDateSource keyDates) {
        this.desk = desk;
        model = new CalendarViewModel(desk, keyDates);
        PostActions actions = new PostActions(model, new SystemPostClipboard());
        actions.series().askBy(overlays::ask);
        CalendarCommands commands = new CalendarCommands(model, actions, new Panels());
        context = new CalendarContext(model, actions, commands, pictures, desk.wording(), overlays,
                new Beside());
        ideas = new SideDrawer(context, this::stage, this::focus);
        title = Bindings.createStringBinding(() -> Heading.of(model, desk.wording().get()), model.days(),
                model.today(), desk.wording());
    }

    /// Gives the calendar what stands at its side while ideas are asked for.
    ///
    /// @param maker called when it is first shown
    public void beside(Function<Landing, Drawer> maker) {
        ideas.fill(maker);
    }

    private Optional<TileStage> stage() {
        return switch (model.view().get()) {
            case MONTH -> parts().grid().stage();
            case WEEK, DAY -> times().stage();
            case LIST -> Optional.empty();
            case BOARD -> board().stage();
        };
    }

    private final class Panels implements CalendarCommands.Panels {

        @Override
        public void shiftDays() {
            new BulkPopovers(context).shift(owner());
        }

        @Override
        public void giveDay() {
            new BulkPopovers(context).day(owner());
        }

        @Override
        public void ideas() {
            model.ideas().set(true);
            ideas.drawer().ifPresent(Drawer::focus);
        }

        @Override
        public void undated() {
            model.view().set(CalendarView.LIST);
            list().focusUndated();
        }

        @Override
        public void keyDates() {
            LocalDate day = model.choice().day().get();
            new KeyDatePopover(context).open(anchor(day), day);
        }

        @Override
        public void note() {
            LocalDate day = model.choice().day().get();
            new BarPopover(context).begin(anchor(day), day);
        }

        @Override
        public void bars() {
            LocalDate day = model.choice().day().get();
            new BarPopover(context).choose(anchor(day), day);
        }

        @Override
        public void pour() {
            List<Path> files = choosePictures();
            if (!files.isEmpty()) {
                context.actions().bring(files, Spot.on(model.choice().day().get()));
            }
        }

        private List<Path> choosePictures() {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(desk.wording().get().messages().text("calendar.pour.choose"));
            List<File> chosen = chooser.showOpenMultipleDialog(parts().content().getScene().getWindow());
            return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
        }

        private Node anchor(LocalDate day) {
            if (model.view().get() == CalendarView.LIST || model.view().get() == CalendarView.BOARD) {
                model.view().set(CalendarView.MONTH);
            }
            return model.view().get().timed() ? times().anchor(day) : parts().grid().anchor(day);
        }

        private Node owner() {
            return shownView();
        }
    }

    /// Takes a pane of another part of the program at its side; before it first shows.
    public void attach(SidePane pane) {
        side = pane;
        model.marks().bind(pane.marks());
        model.openMark().set(pane::open);
    }

    /// The days that the view is about.
    public ReadOnlyObjectProperty<Span> days() {
        return model.days();
    }

    /// Shows posts of a day in view as chosen; the focus stays where it is.
    public void choose(LocalDate day, List<Long> posts) {
        model.goTo(new Place.Calendar(Optional.of(day), posts));
    }

    /// The day with the focus.
    public LocalDate day() {
        return model.choice().day().get();
    }

    /// The month in view.
    public YearMonth month() {
        return model.month().get();
    }

    /// The month in view, or the weeks that stand in its place.
    public MonthPage page() {
        return model.page().get().layout();
    }

    /// Whether a week or a day of it is in view.
    public boolean showsWeek() {
        return model.view().get().timed();
    }

    /// What is asked for.
    public PostFilter filter() {
        return model.filter().filter().get();
    }

    @Override
    public String id() {
        return "calendar";
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public Optional<Node> controls() {
        CalendarHeader known = header == null ? new CalendarHeader(context, this::focus) : header;
        header = known;
        return Optional.of(known);
    }

    @Override
    public Node content() {
        return parts().content();
    }

    static String styleSheet() {
        return Objects
                .requireNonNull(CalendarScreen.class.getResource("/app/vitrine/ui/calendar/calendar.css"))
                .toExternalForm();
    }

    private Parts parts() {
        Parts known = parts;
        if (known == null) {
            known = build();
            parts = known;
        }
        return known;
    }

    private Parts build() {
        FilterRow filters = new FilterRow(context);
        MonthGrid grid = new MonthGrid(context);
        grid.visibleProperty().bind(model.view().isEqualTo(CalendarView.MONTH));
        StackPane main = new StackPane(grid, new EmptyMonth(context));
        model.view().subscribe(view -> {
            if (view == CalendarView.LIST && list == null) {
                main.getChildren().add(1, list());
            } else if (view == CalendarView.BOARD && board == null) {
                main.getChildren().add(1, board());
            } else if (view.timed() && times == null) {
                main.getChildren().add(1, times());
            }
        });
        HBox views = new HBox(main);
        HBox.setHgrow(main, Priority.ALWAYS);
        model.view().subscribe(() -> putBeside(views, main));
        model.ideas().subscribe((_, open) -> {
            putBeside(views, main);
            showIdeas(open && model.active());
        });
        if (side != null) {
            filters.add(side.sign());
            side.open().subscribe(() -> putBeside(views, main));
            oneAtATime(side);
        }
        putBeside(views, main);
        StackPane below = new StackPane(views, ideas);
        VBox.setVgrow(below, Priority.ALWAYS);
        model.view().addListener((_, _, _) -> takeFocusAlong(main));
        VBox content = new VBox(filters, below);
        content.getStyleClass().add("calendar");
        followPour(content, filters);
        content.getStylesheets().add(styleSheet());
        return new Parts(content, filters, main, grid);
    }

    // While pictures are poured their bar stands in the place of the filters.
    private void followPour(VBox content, FilterRow filters) {
        Pour pour = context.actions().pour();
        pour.state().subscribe(now -> {
            boolean pouring = now.isPresent();
            if (pouring && pourBar == null) {
                pourBar = new PourBar(context, pour);
            }
            Node bar = pouring && pourBar != null ? pourBar : filters;
            boolean swapped = !bar.equals(content.getChildren().getFirst());
            content.getChildren().set(0, bar);
            content.pseudoClassStateChanged(POURING, pouring);
            if (swapped) {
                shownView().requestFocus();
            }
        });
    }

    // The view itself is never taken out: it may have the focus.
    private void putBeside(HBox views, Node main) {
        List<Node> parts = beside(main);
        views.getChildren().retainAll(parts);
        for (int i = 0; i < parts.size(); i++) {
            if (!views.getChildren().contains(parts.get(i))) {
                views.getChildren().add(i, parts.get(i));
            }
        }
    }

    private List<Node> beside(Node main) {
        List<Node> parts = new ArrayList<>(List.of(main));
        Optional<Node> drawer = ideas.shown();
        if (drawer.isEmpty() && model.view().get() == CalendarView.DAY) {
            parts.add(dayPanel());
        }
        parts.addAll(drawer.stream().toList());
        if (side != null && side.open().get()) {
            parts.add(side.content());
        }
        return parts;
    }

    // A view that goes would leave the focus to whatever stands beside it.
    private void takeFocusAlong(Node main) {
        Node owner = main.getScene() == null ? null : main.getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(main)) {
                focus();
                return;
            }
        }
    }

    // Two panes would leave too little of the calendar.
    private void oneAtATime(SidePane pane) {
        pane.open().subscribe(now -> {
            if (now) {
                model.ideas().set(false);
            }
        });
        model.ideas().subscribe(now -> {
            if (now) {
                pane.open().set(false);
            }
        });
    }

    private void showIdeas(boolean now) {
        ideas.drawer().ifPresent(now ? Drawer::shown : Drawer::hidden);
    }

    private PostList list() {
        PostList known = list;
        if (known == null) {
            known = new PostList(context);
            known.visibleProperty().bind(model.view().isEqualTo(CalendarView.LIST));
            list = known;
        }
        return known;
    }

    private DayPanel dayPanel() {
        DayPanel known = dayPanel;
        if (known == null) {
            known = new DayPanel(context);
            dayPanel = known;
        }
        return known;
    }

    private TimeGrid times() {
        TimeGrid known = times;
        if (known == null) {
            known = new TimeGrid(context);
            known.visibleProperty().bind(model.view().isEqualTo(CalendarView.WEEK)
                    .or(model.view().isEqualTo(CalendarView.DAY)));
            times = known;
        }
        return known;
    }

    private StatusBoard board() {
        StatusBoard known = board;
        if (known == null) {
            known = new StatusBoard(context);
            known.visibleProperty().bind(model.view().isEqualTo(CalendarView.BOARD));
            board = known;
        }
        return known;
    }

    private Node shownView() {
        return switch (model.view().get()) {
            case MONTH -> parts().grid();
            case WEEK, DAY -> times();
            case LIST -> list();
            case BOARD -> board();
        };
    }

    @Override
    public void shown() {
        model.activate();
        List<Command> commands = new ArrayList<>(context.commands().all());
        if (side != null) {
            side.shown();
            commands.addAll(side.commands());
        }
        withdraw = desk.offer("calendar.keys", commands);
        if (model.ideas().get()) {
            showIdeas(true);
        }
    }

    @Override
    public void hidden() {
        withdraw.run();
        withdraw = () -> {};
        context.actions().pour().dropAll();
        if (side != null) {
            side.hidden();
        }
        if (model.ideas().get()) {
            showIdeas(false);
        }
        model.deactivate();
    }

    @Override
    public void focus() {
        if (model.view().get() == CalendarView.LIST) {
            list().focusRows();
        } else {
            shownView().requestFocus();
        }
    }

    CalendarViewModel model() {
        return model;
    }

    @Override
    public boolean go(Place place) {
        if (place instanceof Place.Calendar calendar) {
            model.goTo(calendar);
            return true;
        }
        return false;
    }

    @Override
    public Optional<Node> rail() {
        MiniMonth known = miniMonth == null ? new MiniMonth(context, ideas) : miniMonth;
        miniMonth = known;
        return Optional.of(known);
    }

    @Override
    public ObservableValue<Boolean> sidePanel() {
        return side == null ? model.ideas() : model.ideas().or(side.open());
    }

    @Override
    public List<Node> regions() {
        List<Node> regions = new ArrayList<>(List.of(parts().content().getChildren().getFirst()));
        regions.addAll(beside(parts().main()));
        return regions;
    }
}
