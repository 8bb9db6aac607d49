package app.vitrine.ui.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.text.Message;
import app.vitrine.storage.OpenPlan;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.shell.Preferences;
import app.vitrine.ui.shell.Question;
import app.vitrine.ui.shell.Question.Answer;
import app.vitrine.ui.shell.Screen;
import app.vitrine.ui.task.PictureSource;

/// The settings as a place of the window.
public final class SettingsScreen implements Screen {

    /// What the screen needs beside desk and overlays.
    ///
    /// @param version of the program, such as `0.1.0`
    public record Tools(Preferences preferences, OpenPlan plan, PlanDoors doors, PictureSource pictures,
            Later later,
            String version) {}

    private static final double TWO_COLUMNS = 1000;
    private static final int BACKUPS_PLACE = 3;

    private final Desk desk;
    private final Overlays overlays;
    private final Tools tools;
    private final Words words;
    private final SettingsViewModel settings;
    private final BackupsViewModel backups;
    private final TrashViewModel trash;
    private final LookCard look;
    private final PlanCard plan;
    private @Nullable GridPane content;
    private boolean asking;
    private Runnable withdraw = () -> {};

    public SettingsScreen(Desk desk, Overlays overlays, Tools tools) {
        this.desk = desk;
        this.overlays = overlays;
        this.tools = tools;
        words = new Words(desk.wording());
        settings = new SettingsViewModel(desk, tools.preferences(), tools.plan(), tools.later());
        backups = new BackupsViewModel(desk, tools.plan(), tools.doors());
        trash = new TrashViewModel(desk);
        look = new LookCard(settings, words);
        plan = new PlanCard(settings, desk, tools.doors(), words);
        settings.scaleBefore().subscribe(this::askForScale);
    }

    static String styleSheet() {
        return Objects
                .requireNonNull(SettingsScreen.class.getResource("/app/vitrine/ui/settings/settings.css"))
                .toExternalForm();
    }

    @Override
    public String id() {
        return "settings";
    }

    @Override
    public ObservableValue<String> title() {
        return words.of("screen.settings");
    }

    @Override
    public Optional<Node> controls() {
        return Optional.of(words.label("settings.hint", "text-2"));
    }

    @Override
    public Node content() {
        GridPane known = content;
        if (known == null) {
            known = build();
            content = known;
        }
        return known;
    }

    /// What can be done with the plan from every screen.
    public List<Command> ofPlan() {
        return List.of(Command.of("save-copy", plan::saveCopy), backups.make);
    }

    @Override
    public void shown() {
        settings.activate();
        backups.activate();
        trash.activate();
        withdraw = desk.offer("settings.group", List.of(backups.goBack, backups.lookInside));
    }

    @Override
    public void hidden() {
        settings.deactivate();
        backups.deactivate();
        trash.deactivate();
        withdraw.run();
    }

    @Override
    public void focus() {
        look.focus();
    }

    @Override
    public boolean go(Place place) {
        return place instanceof Place.Settings;
    }

    @Override
    public List<Node> regions() {
        return List.copyOf(((GridPane) content()).getChildren());
    }

    private GridPane build() {
        Node saved = new BackupsCard(backups, words, tools.pictures()).node();
        VBox left = new VBox(14, look.node(), new HabitsCard(settings, words).node(),
                plan.node(), new TrashCard(trash, words).node(),
                new AboutCard(overlays, words, tools.version()).node());
        ScrollPane scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("settings-scroll");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("settings");
        // Never wider than the room, which alone decides about the columns.
        grid.setMinWidth(0);
        grid.getStylesheets().add(styleSheet());
        grid.getColumnConstraints().addAll(column(48), column(52));
        RowConstraints row = new RowConstraints();
        row.setPercentHeight(100);
        grid.getRowConstraints().add(row);
        grid.addRow(0, scroll, saved);
        grid.widthProperty().map(width -> width.doubleValue() < TWO_COLUMNS)
                .subscribe(narrow -> arrange(grid, left, saved, narrow));
        return grid;
    }

    // Two columns where there is room; else one, in which everything scrolls.
    private static void arrange(GridPane grid, VBox left, Node saved, boolean narrow) {
        if (narrow == left.getChildren().contains(saved)) {
            return;
        }
        grid.getColumnConstraints().setAll(narrow ? List.of(column(100)) : List.of(column(48), column(52)));
        if (narrow) {
            grid.getChildren().remove(saved);
            left.getChildren().add(BACKUPS_PLACE, saved);
        } else {
            left.getChildren().remove(saved);
            grid.add(saved, 1, 0);
        }
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    // Nobody may be left with a window in which the answer cannot be read: no answer means back.
    private void askForScale(Optional<Integer> before) {
        if (before.isPresent() && !asking) {
            asking = true;
            overlays.ask(new Question(Message.of("settings.scale.keep"),
                    Optional.of(Message.of("settings.scale.keep.sentence",
                            SettingsViewModel.PATIENCE.toSeconds())),
                    Optional.empty(),
                    List.of(new Answer(Message.of("settings.scale.back"), Question.Kind.NOTHING,
                            () -> answered(settings::scaleBack)),
                            new Answer(Message.of("settings.scale.stay"), Question.Kind.PRIMARY,
                                    () -> answered(settings::keepScale)))));
        } else if (before.isEmpty() && asking) {
            overlays.close();
        }
    }

    private void answered(Runnable then) {
        asking = false;
        then.run();
    }
}
