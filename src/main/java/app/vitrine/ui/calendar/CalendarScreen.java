package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.exchange.keydates.KeyDateSource;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Drawer;
import app.vitrine.ui.shell.Landing;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.shell.Screen;
import app.vitrine.ui.task.PictureSource;

/// The calendar as a place of the window.
public final class CalendarScreen implements Screen {

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
    private Runnable withdraw = () -> {};

    private record Parts(VBox content, FilterRow filters, StackPane main, MonthGrid grid) {}

    /// @param keyDates of a country and year
    public CalendarScreen(Desk desk, Overlays overlays, PictureSource pictures, KeyDateSource keyDates) {
        this.desk = desk;
        model = new CalendarViewModel(desk, keyDates);
        PostActions actions = new PostActions(model, new SystemPostClipboard());
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
            if (model.view().get() == CalendarView.LIST || model.view().get() == CalendarView.BOARD) {
                model.view().set(CalendarView.MONTH);
            }
            new KeyDatePopover(context)
                    .open(model.view().get().timed() ? times().anchor(day) : parts().grid().anchor(day), day);
        }

        private Node owner() {
            return shownView();
        }
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
        model.view().subscribe(_ -> views.getChildren().setAll(columns(main)));
        model.ideas().subscribe((_, open) -> {
            views.getChildren().setAll(columns(main));
            showIdeas(open && model.active());
        });
        StackPane below = new StackPane(views, ideas);
        VBox.setVgrow(below, Priority.ALWAYS);
        VBox content = new VBox(filters, below);
        content.getStyleClass().add("calendar");
        content.getStylesheets().add(styleSheet());
        return new Parts(content, filters, main, grid);
    }

    private List<Node> columns(Node main) {
        Optional<Node> side = ideas.shown().or(
                () -> model.view().get() == CalendarView.DAY ? Optional.of(dayPanel()) : Optional.empty());
        return Stream.concat(Stream.of(main), side.stream()).toList();
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
        withdraw = desk.offer("calendar.keys", context.commands().all());
        if (model.ideas().get()) {
            showIdeas(true);
        }
    }

    @Override
    public void hidden() {
        withdraw.run();
        withdraw = () -> {};
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
        MiniMonth known = miniMonth == null ? new MiniMonth(context) : miniMonth;
        miniMonth = known;
        return Optional.of(known);
    }

    @Override
    public ObservableValue<Boolean> sidePanel() {
        return model.ideas();
    }

    @Override
    public List<Node> regions() {
        List<Node> regions = new ArrayList<>(List.of(parts().filters()));
        regions.addAll(columns(parts().main()));
        return regions;
    }
}
