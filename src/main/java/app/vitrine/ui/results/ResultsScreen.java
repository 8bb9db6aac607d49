package app.vitrine.ui.results;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.network.Network;
import app.vitrine.ui.control.EmptyState;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.SegmentedControl;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Screen;

/// Results as a place of the window.
public final class ResultsScreen implements Screen {

    private final Desk desk;
    private final Overlays overlays;
    private final ResultFiles files;
    private final ResultsViewModel model;
    private final Words words;
    private final Command bring;
    private @Nullable StackPane content;
    private @Nullable OverviewPane overview;

    public ResultsScreen(Desk desk, Overlays overlays, ResultFiles files) {
        this.desk = desk;
        this.overlays = overlays;
        this.files = files;
        words = new Words(desk.wording());
        model = new ResultsViewModel(desk);
        bring = Command.of("results-bring", () -> bring(files::choose));
    }

    static String styleSheet() {
        return Objects.requireNonNull(ResultsScreen.class.getResource("/app/vitrine/ui/results/results.css"))
                .toExternalForm();
    }

    /// What can be done from every screen.
    public List<Command> everywhere() {
        return List.of(bring);
    }

    // What cannot be kept is not asked for.
    private void bring(Supplier<List<Path>> choice) {
        if (desk.plan().readOnlyReason().isPresent()) {
            desk.tell(desk.plan().readOnlyReason().get());
            return;
        }
        List<Path> chosen = choice.get();
        if (!chosen.isEmpty()) {
            overlays.open(new BringSheet(new BringModel(desk), words, overlays, files, chosen));
        }
    }

    @Override
    public String id() {
        return "results";
    }

    @Override
    public ObservableValue<String> title() {
        return words.of("screen.results");
    }

    @Override
    public Optional<Node> controls() {
        SegmentedControl<Integer> lengths = new SegmentedControl<>();
        ResultsViewModel.LENGTHS.forEach(weeks -> lengths.add(weeks, words.of("results.weeks." + weeks)));
        lengths.accessibleTextProperty().bind(words.of("results.length"));
        lengths.setMinWidth(HBox.USE_PREF_SIZE);
        lengths.setValue(model.weeks().get());
        lengths.valueProperty().subscribe(weeks -> {
            if (weeks != null) {
                model.weeks().set(weeks);
            }
        });
        HBox controls = Words.row(4, words.icon(Glyph.CHEVRON_LEFT, "results.before", () -> model.turn(-1)),
                lengths,
                words.icon(Glyph.CHEVRON_RIGHT, "results.after", () -> model.turn(1)), Words.gap(),
                words.button(Glyph.UPLOAD, "results.bring", bring::execute, "results-bring"));
        HBox.setHgrow(controls, javafx.scene.layout.Priority.ALWAYS);
        return Optional.of(controls);
    }

    @Override
    public Node content() {
        StackPane known = content;
        if (known == null) {
            known = new StackPane();
            known.getStyleClass().add("results");
            known.getStylesheets().add(styleSheet());
            StackPane pane = known;
            model.page().subscribe(_ -> show(pane));
            desk.wording().subscribe(_ -> show(pane));
            known.addEventHandler(DragEvent.DRAG_OVER, event -> {
                if (event.getDragboard().hasFiles()) {
                    event.acceptTransferModes(TransferMode.COPY);
                    event.consume();
                }
            });
            known.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
                List<Path> dropped = event.getDragboard().getFiles().stream().map(File::toPath).toList();
                bring(() -> dropped);
                event.setDropCompleted(true);
                event.consume();
            });
            content = known;
        }
        return known;
    }

    private void show(StackPane pane) {
        ResultsViewModel.Page page = model.page().get();
        if (!page.read()) {
            pane.getChildren().clear();
        } else if (page.overview().isEmpty()) {
            EmptyState empty = new EmptyState(List.of(), words.now().text("results.empty"),
                    words.button(Glyph.UPLOAD, "results.bring", bring::execute, "primary"));
            empty.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
            pane.getChildren().setAll(empty);
        } else {
            OverviewPane shown = overview == null ? new OverviewPane(model, words) : overview;
            overview = shown;
            shown.show(page);
            if (!pane.getChildren().equals(List.of(shown))) {
                pane.getChildren().setAll(shown);
            }
        }
    }

    /// The network that has this id, where Vitrine knows it.
    static Optional<Network> network(String id) {
        return java.util.Arrays.stream(Network.values()).filter(network -> network.id().equals(id))
                .findFirst();
    }

    @Override
    public void shown() {
        model.activate();
    }

    @Override
    public void hidden() {
        model.deactivate();
    }

    @Override
    public void focus() {
        if (overview != null && model.page().get().overview().isPresent()) {
            overview.focus();
        } else {
            content().lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    @Override
    public List<Node> regions() {
        return List.of(content());
    }

    ResultsViewModel model() {
        return model;
    }
}
