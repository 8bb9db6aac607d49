package app.vitrine.ui.results;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.vitrine.domain.text.Messages;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Sheet;

/// Bringing in exports: each with what it was taken for, what would come of it, and what not and why.
final class BringSheet implements Sheet {

    private final BringModel model;
    private final Words words;
    private final Overlays overlays;
    private final List<Path> first;
    private final BorderPane content = new BorderPane();
    private final VBox rows = new VBox();
    private final ProgressBar progress = new ProgressBar();
    private final Label reason = new Label();
    private final Button bring = new Button();

    BringSheet(BringModel model, Words words, Overlays overlays, ResultFiles files, List<Path> first) {
        this.model = model;
        this.words = words;
        this.overlays = overlays;
        this.first = first;
        content.getStyleClass().addAll("results", "bring-sheet");
        content.getStylesheets().add(ResultsScreen.styleSheet());
        HBox head = Words.row(12, words.label("results.bring.title", "title-2"), Words.gap(),
                words.button(Glyph.PLUS, "results.bring.more", () -> model.read(files.choose())));
        Label hint = words.text(words.of("results.bring.hint"), "caption", "text-2");
        VBox top = new VBox(6, head, hint, progress);
        top.getStyleClass().add("bring-head");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.accessibleTextProperty().bind(words.of("results.bring.reading"));
        content.setTop(top);
        rows.getStyleClass().add("bring-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        content.setCenter(scroll);
        reason.getStyleClass().addAll("caption", "text-2");
        reason.setWrapText(true);
        bring.getStyleClass().add("primary");
        bring.setOnAction(_ -> bring());
        HBox foot = Words.row(8, reason, Words.gap(), words.button("results.bring.cancel", overlays::close),
                bring);
        foot.getStyleClass().add("bring-foot");
        content.setBottom(foot);
        content.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                bring();
            }
        });
        takeDrops();
        model.reading().subscribe(this::show);
    }

    private void takeDrops() {
        content.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        content.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            model.read(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private void bring() {
        if (!bring.isDisabled()) {
            model.bring();
            overlays.close();
        }
    }

    private void show(BringModel.Reading reading) {
        Messages messages = words.now();
        progress.setVisible(reading.going());
        progress.setManaged(reading.going());
        progress.setProgress(reading.progress());
        rows.getChildren().setAll(reading.rows().stream().map(row -> row(row, messages)).toList());
        long counting = reading.counting();
        bring.setText(messages.count("results.bring.do", counting));
        bring.setDisable(reading.going() || counting == 0 || reading.client().isEmpty());
        reason.setText(reading.going()
                ? messages.text("results.bring.reading")
                : reading.client().isEmpty()
                        ? messages.text("results.bring.client")
                        : counting == 0
                                ? messages.text("results.bring.nothing")
                                : messages.text("results.bring.undo"));
    }

    private Node row(BringModel.Row row, Messages messages) {
        Label name = new Label(row.table().part().isEmpty()
                ? row.table().file()
                : row.table().file() + " · " + row.table().part());
        name.getStyleClass().addAll("semibold");
        Label taken = new Label(taken(row, messages));
        taken.getStyleClass().addAll("caption", row.table().refusal().isPresent() ? "warn-text" : "text-2");
        taken.setWrapText(true);
        Label count = new Label(row.counts() ? count(row, messages) : messages.text("results.bring.none"));
        count.getStyleClass().addAll("semibold", "tabular", row.counts() ? "bring-new" : "text-3");
        count.setMinWidth(Label.USE_PREF_SIZE);
        VBox told = new VBox(3, name, taken);
        told.setMinWidth(0);
        HBox.setHgrow(told, javafx.scene.layout.Priority.ALWAYS);
        notes(row, messages).forEach(note -> {
            Label label = new Label(note);
            label.getStyleClass().addAll("small", "text-2");
            label.setWrapText(true);
            told.getChildren().add(label);
        });
        HBox line = Words.row(12, told, count);
        line.getStyleClass().add("bring-row");
        return line;
    }

    private static String taken(BringModel.Row row, Messages messages) {
        if (row.table().refusal().isPresent()) {
            return messages.text(row.table().refusal().get());
        }
        String network = row.table().network().flatMap(ResultsScreen::network)
                .map(known -> messages.text("network." + known.id()))
                .orElse(messages.text("results.kind.unknown"));
        String kind = messages.text(!row.table().posts().isEmpty()
                ? "results.kind.posts"
                : row.table().days().isEmpty() ? "results.kind.parts" : "results.kind.days");
        return messages.text("results.kind", network, kind, row.table().recognised());
    }

    private static String count(BringModel.Row row, Messages messages) {
        return row.table().posts().isEmpty()
                ? messages.count("results.days", row.table().days().size())
                : messages.count("results.count", row.table().posts().size());
    }

    private static List<String> notes(BringModel.Row row, Messages messages) {
        Map<String, Long> skipped = row.table().skipped().stream().collect(Collectors
                .groupingBy(one -> messages.text(one.reason()), TreeMap::new, Collectors.counting()));
        List<String> notes = new java.util.ArrayList<>();
        if (row.aside() && row.holds()) {
            notes.add(messages.text("results.bring.present"));
        }
        skipped.forEach((why, count) -> notes.add(messages.count("results.left-out", count, why)));
        row.table().remarks().forEach(remark -> notes.add(messages.text(remark)));
        return notes;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String name() {
        return words.now().text("results.bring.title");
    }

    @Override
    public double width() {
        return 860;
    }

    @Override
    public double height() {
        return 680;
    }

    @Override
    public void opened() {
        model.read(first);
        bring.requestFocus();
    }

    @Override
    public boolean closing() {
        model.cancel();
        return true;
    }
}
