package app.vitrine.ui.sharing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Wording;
import app.vitrine.exchange.intake.ImportPreview.Outcome;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Sheet;
import app.vitrine.ui.task.PictureSource;
import app.vitrine.ui.text.EmojiLabel;

/// Bringing in a sheet: what was found in it, its columns, the posts it becomes, and the one button that does it.
final class ImportSheet implements Sheet {

    private final ImportViewModel model;
    private final Words words;
    private final Overlays overlays;
    private final FileChoice dialogs;
    private final Optional<Path> file;
    private final BorderPane content = new BorderPane();
    private final EmojiLabel title = new EmojiLabel();
    private final Button bringIn;
    private final Button another;
    private final Button pick;
    private final FactsView facts;
    private final ColumnsView columns;
    private final OutcomeView outcome;
    private final HBox both;
    private final EmojiLabel said = new EmojiLabel();

    ImportSheet(ImportViewModel model, ObservableValue<Wording> wording, Overlays overlays,
            FileChoice dialogs, PictureSource pictures, Optional<Path> file) {
        this.model = model;
        this.words = new Words(wording);
        this.overlays = overlays;
        this.dialogs = dialogs;
        this.file = file;
        this.facts = new FactsView(model, words);
        this.columns = new ColumnsView(model, words);
        this.outcome = new OutcomeView(model, words, pictures);
        this.both = new HBox(scroll(columns, 700), scroll(outcome, 620));
        this.bringIn = new Button();
        this.pick = words.button(Glyph.FOLDER, "sharing.import.pick", this::choose);
        this.another = words.button(Glyph.FOLDER, "sharing.import.another", this::choose, "ghost");
        bringIn.getStyleClass().add("primary");
        bringIn.setOnAction(_ -> bringIn());
        content.getStyleClass().add("sharing");
        content.getStylesheets().add(ImportSheet.class.getResource("sharing.css").toExternalForm());
        content.setTop(head());
        content.setBottom(foot());
        Parts.onDo(content, this::bringIn);
        content.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F8) {
                event.consume();
                outcome.nextProblem();
            }
        });
        content.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        content.setOnDragDropped(event -> {
            event.setDropCompleted(true);
            event.consume();
            model.open(event.getDragboard().getFiles().getFirst().toPath());
        });
        model.understood().subscribe(_ -> show());
        model.refusal().subscribe(_ -> show());
        model.busy().subscribe(_ -> busy());
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String name() {
        return words.now().text("sharing.import.name");
    }

    @Override
    public double width() {
        return 1320;
    }

    @Override
    public double height() {
        return 850;
    }

    @Override
    public void opened() {
        model.activate();
        file.ifPresent(model::open);
        (another.isVisible() ? another : pick).requestFocus();
    }

    @Override
    public boolean closing() {
        model.deactivate();
        return true;
    }

    private void choose() {
        dialogs.open().ifPresent(model::open);
    }

    private void bringIn() {
        if (model.bringIn()) {
            overlays.close();
        }
    }

    private Node head() {
        title.getStyleClass().add("title-2");
        said.getStyleClass().addAll("caption", "text-2");
        VBox names = new VBox(2, title, said);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox head = Words.row(12, names, another,
                words.icon(Glyph.CLOSE, "sharing.close", overlays::close));
        head.getStyleClass().add("sharing-head");
        return new VBox(head, facts);
    }

    private Node foot() {
        CheckBox remember = new CheckBox();
        remember.textProperty().bind(words.of("sharing.import.remember"));
        remember.visibleProperty().bind(model.understood().map(Optional::isPresent));
        remember.selectedProperty().bindBidirectional(model.remembered());
        HBox foot = Words.row(8, remember, Words.gap(), new Icon(Glyph.UNDO, 14),
                words.label("sharing.import.undo", "caption", "text-2"),
                words.button("sharing.cancel", overlays::close), bringIn);
        foot.getStyleClass().add("sharing-foot");
        return foot;
    }

    // While the sheet is read anew the last preview stays as it is.
    private void busy() {
        int coming = model.understood().get().map(Understood::coming).orElse(0);
        bringIn.setText(model.understood().get().isEmpty()
                ? words.now().text("sharing.import.do-any")
                : words.now().count("sharing.import.do", coming));
        another.setVisible(model.file().get().isPresent());
        bringIn.setDisable(coming == 0 || model.busy().get());
        title.setText(model.file().get().map(path -> String.valueOf(path.getFileName()))
                .map(name -> words.now().text("sharing.import.title", name))
                .orElseGet(() -> words.now().text("sharing.import.name")));
        if (model.understood().get().isEmpty()) {
            showNone();
        }
    }

    private void show() {
        Optional<Understood> now = model.understood().get();
        busy();
        said.setText(now.map(this::summary).orElse(""));
        Optional<String> focused = focused();
        facts.show(now);
        now.ifPresent(this::showSheet);
        focused.ifPresent(this::focusAgain);
    }

    /// How many rows there are for whom, and how many of them are known already.
    private String summary(Understood now) {
        String rows = words.now().count("sharing.import.rows", now.source().rows());
        String whose = model.client().filter(_ -> !now.namesClients())
                .map(name -> words.now().text("sharing.import.for", rows, name)).orElse(rows);
        List<String> parts = new ArrayList<>(List.of(whose));
        long known = now.preview().count(Outcome.THERE_ALREADY);
        if (known > 0) {
            parts.add(words.now().count("sharing.import.known", known));
        }
        if (now.reading().sheet().repairs() > 0) {
            parts.add(words.now().count("sharing.import.mended", now.reading().sheet().repairs()));
        }
        return String.join(" · ", parts);
    }

    // What is built anew keeps its name: the focus goes back to where it was.
    private Optional<String> focused() {
        return Optional.ofNullable(content.getScene()).map(Scene::getFocusOwner)
                .filter(ComboBox.class::isInstance).map(Node::getAccessibleText);
    }

    private void focusAgain(String name) {
        content.lookupAll(".combo-box").stream().filter(node -> name.equals(node.getAccessibleText()))
                .findFirst().ifPresent(Node::requestFocus);
    }

    private void showSheet(Understood now) {
        columns.show(now);
        outcome.show(now);
        content.setCenter(both);
    }

    private static ScrollPane scroll(Region node, double width) {
        node.setMinHeight(Region.USE_PREF_SIZE);
        ScrollPane pane = new ScrollPane(node);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setPrefWidth(width);
        pane.setMinWidth(0);
        HBox.setHgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private void showNone() {
        Message sentence = model.refusal().get().orElseGet(() -> Message.of(
                model.busy().get() ? "sharing.import.reading" : "sharing.import.none"));
        VBox none = new VBox(14, words.text(words.of(sentence), "title-3"));
        if (!model.busy().get()) {
            none.getChildren().add(pick);
        }
        none.getStyleClass().add("refused");
        content.setCenter(none);
    }
}
