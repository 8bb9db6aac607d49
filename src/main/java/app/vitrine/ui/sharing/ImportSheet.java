package app.vitrine.ui.sharing;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Sheet;
import app.vitrine.ui.text.EmojiLabel;

/// Bringing in a sheet: what was found in it, its columns, the posts it becomes, and the one button that does it.
final class ImportSheet implements Sheet {

    private final ImportViewModel model;
    private final Words words;
    private final Overlays overlays;
    private final FileDialogs dialogs;
    private final Optional<Path> file;
    private final BorderPane content = new BorderPane();
    private final EmojiLabel title = new EmojiLabel();
    private final Button bringIn;
    private final Button another;
    private final FactsView facts;
    private final ColumnsView columns;
    private final OutcomeView outcome;

    ImportSheet(ImportViewModel model, ObservableValue<Wording> wording, Overlays overlays,
            FileDialogs dialogs, Optional<Path> file) {
        this.model = model;
        this.words = new Words(wording);
        this.overlays = overlays;
        this.dialogs = dialogs;
        this.file = file;
        this.facts = new FactsView(model, words);
        this.columns = new ColumnsView(model, words);
        this.outcome = new OutcomeView(model, words);
        this.bringIn = new Button();
        this.another = words.button(Glyph.FOLDER, "sharing.import.another", this::choose, "ghost");
        bringIn.getStyleClass().add("primary");
        bringIn.setOnAction(_ -> bringIn());
        content.getStyleClass().add("sharing");
        content.getStylesheets().add(ImportSheet.class.getResource("sharing.css").toExternalForm());
        content.setTop(head());
        content.setBottom(foot());
        Parts.onDo(content, this::bringIn);
        model.understood().subscribe(_ -> show());
        model.refusal().subscribe(_ -> show());
        model.busy().subscribe(_ -> show());
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
        another.requestFocus();
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
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = Words.row(12, title, another,
                words.icon(Glyph.CLOSE, "sharing.close", overlays::close));
        head.getStyleClass().add("sharing-head");
        return new VBox(head, facts);
    }

    private Node foot() {
        HBox foot = Words.row(8, words.label("sharing.import.undo", "caption", "text-2"), Words.gap(),
                words.button("sharing.cancel", overlays::close), bringIn);
        foot.getStyleClass().add("sharing-foot");
        return foot;
    }

    private void show() {
        Optional<Understood> now = model.understood().get();
        int coming = now.map(Understood::coming).orElse(0);
        bringIn.setText(words.now().count("sharing.import.do", coming));
        bringIn.setDisable(coming == 0 || model.busy().get());
        title.setText(model.file().get().map(path -> String.valueOf(path.getFileName()))
                .map(name -> words.now().text("sharing.import.title", name))
                .orElseGet(() -> words.now().text("sharing.import.name")));
        facts.show(now);
        now.ifPresentOrElse(this::showSheet, this::showNone);
    }

    private void showSheet(Understood now) {
        columns.show(now);
        outcome.show(now);
        HBox both = new HBox(scroll(columns, 760), scroll(outcome, 560));
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
            none.getChildren().add(words.button(Glyph.FOLDER,
                    model.refusal().get().isPresent() ? "sharing.import.another" : "sharing.import.pick",
                    this::choose));
        }
        none.getStyleClass().add("refused");
        content.setCenter(none);
    }
}
