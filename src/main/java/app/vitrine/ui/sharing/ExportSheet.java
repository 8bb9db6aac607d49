package app.vitrine.ui.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.text.Wording;
import app.vitrine.exchange.csv.ExportKind;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.SegmentedControl;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Sheet;

/// Handing the plan out as CSV: what, how, a look at its first rows, and Save.
final class ExportSheet implements Sheet {

    private final ExportViewModel model;
    private final Words words;
    private final Overlays overlays;
    private final FileChoice dialogs;
    private final BorderPane content = new BorderPane();
    private final Button save;
    private final Button copy;
    private final Label size = new Label();
    private final RowsPreview rows;
    private final VBox clients = new VBox(6);
    private final HBox separators;

    ExportSheet(ExportViewModel model, ObservableValue<Wording> wording, Overlays overlays,
            FileChoice dialogs) {
        this.model = model;
        this.words = new Words(wording);
        this.overlays = overlays;
        this.dialogs = dialogs;
        this.rows = new RowsPreview(words);
        this.save = words.button(Glyph.DOWNLOAD, "sharing.export.save", this::save, "primary");
        this.copy = words.button(Glyph.COPY, "sharing.export.copy", this::copy);
        this.separators = separators();
        content.getStyleClass().add("sharing");
        content.getStylesheets().add(ExportSheet.class.getResource("sharing.css").toExternalForm());
        content.setTop(head());
        content.setCenter(scrolling(center()));
        content.setBottom(foot());
        Parts.onDo(content, this::save);
        model.outlook().subscribe(this::show);
        model.clients().subscribe(this::showClients);
        model.kind().subscribe(kind -> separators.setDisable(kind == ExportKind.PLAIN));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String name() {
        return words.now().text("sharing.export.title");
    }

    @Override
    public double width() {
        return 880;
    }

    @Override
    public double height() {
        return 720;
    }

    @Override
    public void opened() {
        model.activate();
        save.requestFocus();
    }

    @Override
    public boolean closing() {
        model.deactivate();
        return true;
    }

    private void save() {
        if (!save.isDisabled()) {
            dialogs.save(model.fileName()).ifPresent(target -> {
                model.save(target);
                overlays.close();
            });
        }
    }

    private void copy() {
        model.copy(text -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        overlays.close();
    }

    /// In a low or enlarged window the choices scroll, and saving stays in reach.
    private static ScrollPane scrolling(Node choices) {
        ScrollPane scroll = new ScrollPane(choices);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private Node head() {
        VBox title = new VBox(2, words.label("sharing.export.title", "title-2"),
                words.label("sharing.export.sentence", "caption", "text-2"));
        HBox head = Words.row(12, title, Words.gap(),
                words.icon(Glyph.CLOSE, "sharing.close", overlays::close));
        head.getStyleClass().add("sharing-head");
        return head;
    }

    private Node center() {
        CheckBox media = new CheckBox();
        media.textProperty().bind(words.of("sharing.export.media"));
        media.selectedProperty().bindBidirectional(model.media());
        HBox how = Words.row(24, Parts.field(words.label("sharing.separator", "text-2"), separators), media);
        VBox center = new VBox(18, Words.row(32, span(), clients),
                Parts.field(words.label("sharing.kind", "text-2"), kind()), how,
                Parts.field(words.label("sharing.preview", "text-2"), rows));
        center.getStyleClass().add("sharing-body");
        return center;
    }

    private Node span() {
        SegmentedControl<ExportSpan> span = new SegmentedControl<>();
        for (ExportSpan choice : ExportSpan.values()) {
            span.add(choice, words.now().text(choice.key()));
        }
        span.valueProperty().bindBidirectional(model.span());
        DatePicker first = new DatePicker();
        first.setAccessibleText(words.now().text("sharing.span.first"));
        first.valueProperty().bindBidirectional(model.first());
        DatePicker last = new DatePicker();
        last.setAccessibleText(words.now().text("sharing.span.last"));
        last.valueProperty().bindBidirectional(model.last());
        first.setEditable(false);
        last.setEditable(false);
        HBox days = Words.row(8, first, words.label("sharing.span.to", "text-2"), last);
        days.visibleProperty().bind(model.span().isEqualTo(ExportSpan.DAYS));
        days.managedProperty().bind(days.visibleProperty());
        return Parts.field(words.label("sharing.span", "text-2"), span, days);
    }

    private void showClients() {
        List<Scope> scopes = new ArrayList<>(List.of(Scope.all()));
        model.clients().forEach(client -> scopes.add(Scope.of(client.id())));
        ComboBox<Scope> box = Parts.choice(words.now().text("sharing.clients"), scopes, model.scope().get(),
                this::nameOf, model.scope()::set);
        clients.getChildren().setAll(words.label("sharing.clients", "text-2"), box);
    }

    private String nameOf(Scope scope) {
        return model.clients().stream().filter(client -> scope.equals(Scope.of(client.id())))
                .map(Client::name).findFirst().orElseGet(() -> words.now().text("sharing.clients.all"));
    }

    private Node kind() {
        KindChoice kind = new KindChoice(words, model.kind());
        return kind;
    }

    private HBox separators() {
        SegmentedControl<Character> choice = new SegmentedControl<>();
        model.separators().forEach(one -> choice.add(one, words.now().text(Separators.key(one))));
        choice.valueProperty().bindBidirectional(model.separator());
        return choice;
    }

    private Node foot() {
        size.getStyleClass().addAll("caption", "text-2");
        HBox foot = Words.row(8, size, Words.gap(),
                words.button("sharing.cancel", overlays::close), copy, save);
        foot.getStyleClass().add("sharing-foot");
        return foot;
    }

    private void show(Optional<ExportViewModel.Outlook> outlook) {
        boolean nothing = outlook.filter(seen -> seen.size().rows() > 0).isEmpty();
        save.setDisable(nothing);
        copy.setDisable(nothing);
        rows.show(outlook.map(ExportViewModel.Outlook::preview));
        size.setText(outlook
                .map(seen -> model.daysInWords() + " · "
                        + words.now().count("sharing.export.posts", seen.size().posts()) + " · "
                        + words.now().count("sharing.export.rows", seen.size().rows()))
                .orElseGet(() -> model.daysTurned() ? words.now().text("sharing.span.turned") : ""));
    }
}
