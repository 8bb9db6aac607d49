package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.IconButton;

/// The month small, for the rail: a dot on days with posts; a click goes to the day.
final class MiniMonth extends VBox implements Beside.Target {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OTHER_MONTH = PseudoClass.getPseudoClass("other-month");
    private static final PseudoClass HAS_POSTS = PseudoClass.getPseudoClass("has-posts");
    private static final PseudoClass IN_VIEW = PseudoClass.getPseudoClass("in-view");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final int DAYS = 42;

    private final CalendarContext context;
    private final Label title = new Label();
    private final IconButton previous;
    private final IconButton next;
    private final List<Label> weekdays = new ArrayList<>();
    private final List<Button> days = new ArrayList<>();
    private final EdgeTurn turning;
    private List<LocalDate> dates = List.of();

    /// @param hands carry what is dragged out of it
    MiniMonth(CalendarContext context, SideDrawer hands) {
        super(4);
        this.context = context;
        getStyleClass().add("mini-month");
        getStylesheets().add(CalendarScreen.styleSheet());
        title.getStyleClass().addAll("caption", "semibold");
        previous = turn(Glyph.CHEVRON_LEFT, -1);
        next = turn(Glyph.CHEVRON_RIGHT, 1);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, previous, next);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, grid(hands));
        turning = new EdgeTurn(this::turn);
        context.beside().add(this);
        context.model().wholeMonth().subscribe(_ -> refresh());
        context.model().days().subscribe(_ -> refresh());
        context.model().today().subscribe(_ -> refresh());
        context.wording().subscribe(_ -> refresh());
    }

    private IconButton turn(Glyph glyph, int months) {
        IconButton button = new IconButton(glyph, context.commands().next.id(), 14);
        button.getStyleClass().add("mini-arrow");
        button.setOnAction(_ -> turn(months));
        button.setFocusTraversable(false);
        return button;
    }

    private void turn(int months) {
        context.model().travel().turn(context.model().month().get().plusMonths(months));
    }

    @Override
    public boolean holds(double sceneX, double sceneY) {
        return getScene() != null && isVisible() && holds(this, sceneX, sceneY);
    }

    @Override
    public Optional<LocalDate> aim(double sceneX, double sceneY) {
        turning.toward(holds(previous, sceneX, sceneY) ? -1 : holds(next, sceneX, sceneY) ? 1 : 0);
        Optional<LocalDate> aimed = Optional.empty();
        for (int i = 0; i < dates.size(); i++) {
            boolean target = holds(days.get(i).getParent(), sceneX, sceneY);
            days.get(i).pseudoClassStateChanged(TARGET, target);
            aimed = target ? Optional.of(dates.get(i)) : aimed;
        }
        return aimed;
    }

    private static boolean holds(Node node, double sceneX, double sceneY) {
        return node.contains(node.sceneToLocal(sceneX, sceneY));
    }

    @Override
    public void leave() {
        turning.stop();
        days.forEach(day -> day.pseudoClassStateChanged(TARGET, false));
    }

    private GridPane grid(SideDrawer hands) {
        GridPane grid = new GridPane();
        for (int column = 0; column < 7; column++) {
            Label name = new Label();
            name.getStyleClass().addAll("mini-weekday");
            weekdays.add(name);
            StackPane cell = new StackPane(name);
            GridPane.setHgrow(cell, Priority.ALWAYS);
            grid.add(cell, column, 0);
        }
        for (int i = 0; i < DAYS; i++) {
            Region dot = new Region();
            dot.getStyleClass().add("mini-dot");
            Button day = new Button();
            day.setGraphic(dot);
            day.getStyleClass().setAll("mini-day", "tabular");
            day.setFocusTraversable(false);
            days.add(day);
            int place = i;
            new DayDrag(day, () -> postsOf(place), hands).install();
            grid.add(new StackPane(day), i % 7, 1 + i / 7);
        }
        return grid;
    }

    private List<PostCard> postsOf(int place) {
        return place < dates.size() ? context.model().wholeMonth().get().on(dates.get(place)) : List.of();
    }

    private void refresh() {
        Wording wording = context.wording().get();
        CalendarPage page = context.model().wholeMonth().get();
        title.setText(wording.month(page.month()));
        previous.setWords(wording.messages().text("calendar.previous"));
        next.setWords(wording.messages().text("calendar.next"));
        dates = page.layout().days();
        for (int i = 0; i < 7; i++) {
            weekdays.get(i).setText(wording.weekday(dates.get(i).getDayOfWeek()).substring(0, 1)
                    .toUpperCase(wording.locale()));
        }
        for (int i = 0; i < DAYS; i++) {
            boolean used = i < dates.size();
            days.get(i).getParent().setVisible(used);
            days.get(i).getParent().setManaged(used);
            if (used) {
                show(days.get(i), dates.get(i), page, wording);
            }
        }
    }

    private void show(Button button, LocalDate day, CalendarPage page, Wording wording) {
        button.setText(String.valueOf(day.getDayOfMonth()));
        button.setAccessibleText(
                wording.messages().count("calendar.day.name", page.on(day).size(), wording.longDay(day)));
        button.setOnAction(_ -> context.model().travel().goTo(day));
        Span inView = context.model().days().get();
        boolean narrow = !inView.equals(page.layout().own());
        button.pseudoClassStateChanged(TODAY, day.equals(context.model().today().get()));
        button.pseudoClassStateChanged(IN_VIEW,
                narrow && inView.contains(day));
        button.pseudoClassStateChanged(OTHER_MONTH, !page.layout().belongs(day));
        button.pseudoClassStateChanged(HAS_POSTS, !page.on(day).isEmpty());
    }
}
