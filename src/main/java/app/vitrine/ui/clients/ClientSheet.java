package app.vitrine.ui.clients;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Sheet;

/// A client's own page: at the left what it is, at the right where it publishes. Everything is kept as it is entered.
final class ClientSheet implements Sheet {

    private final ClientViewModel model;
    private final Words words;
    private final DetailsView details;
    private final BorderPane content = new BorderPane();

    ClientSheet(ClientViewModel model, Overlays overlays, ObservableValue<Wording> wording) {
        this.model = model;
        this.words = new Words(wording);
        this.details = new DetailsView(model, words);
        ChannelsView channels = new ChannelsView(model, words, overlays);
        HBox.setHgrow(details, Priority.ALWAYS);
        HBox.setHgrow(channels, Priority.ALWAYS);
        HBox columns = new HBox(28, details, channels);
        columns.getStyleClass().add("client-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        content.getStyleClass().add("client-sheet");
        content.getStylesheets().add(Objects
                .requireNonNull(ClientSheet.class.getResource("/app/vitrine/ui/clients/clients.css"))
                .toExternalForm());
        content.setTop(head(overlays));
        content.setCenter(scroll);
        content.setBottom(foot(overlays));
    }

    private Node head(Overlays overlays) {
        HBox head = Words.row(10, words.label("clients.name", "title-1"), Words.gap(),
                words.icon(Glyph.CLOSE, "clients.close", overlays::close));
        head.getStyleClass().add("client-head");
        return head;
    }

    private Node foot(Overlays overlays) {
        Button away = words.button(Glyph.ARCHIVE, "clients.archive", () -> model.archive(true), "ghost");
        Button back = words.button(Glyph.ARCHIVE, "clients.unarchive", () -> model.archive(false), "ghost");
        model.client().subscribe(client -> {
            shown(away, client.id() != 0 && !client.archived());
            shown(back, client.archived());
        });
        HBox foot = Words.row(12, away, back, Words.gap(), words.label("clients.kept", "caption", "text-3"),
                words.button("clients.done", overlays::close, "primary"));
        foot.getStyleClass().add("client-foot");
        return foot;
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String name() {
        return words.now().text("clients.name");
    }

    @Override
    public double width() {
        return 1040;
    }

    @Override
    public double height() {
        return 760;
    }

    @Override
    public void opened() {
        model.activate();
        details.focus();
    }

    @Override
    public boolean closing() {
        model.deactivate();
        return true;
    }
}
