package app.vitrine.ui.composer;

import java.time.LocalDateTime;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.vitrine.domain.plan.History;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.text.EmojiLabel;
import app.vitrine.ui.text.EmojiText;

/// The versions of the post: when and by what it came to look so; each can be looked at and brought back.
final class HistoryView extends VBox {

    private static final int MOST = 60;

    private final ComposerViewModel model;
    private final Bench bench;
    private final Overlays overlays;
    private final VBox rows = new VBox(2);
    private final Label none;

    HistoryView(ComposerViewModel model, Overlays overlays) {
        super(8);
        this.model = model;
        this.bench = model.bench();
        this.overlays = overlays;
        none = Nodes.label(bench.say("composer.history.none"), "text-2");
        getStyleClass().add("history-card");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("history-scroll");
        getChildren().addAll(Nodes.label(bench.say("composer.history.title"), "title-3"), none, scroll);
        model.versions().versions().subscribe(this::look);
        look();
    }

    private void look() {
        var versions = model.versions().versions();
        Nodes.shown(none, versions.isEmpty());
        rows.getChildren().setAll(versions.stream().limit(MOST).map(this::row).toList());
    }

    private Node row(History.Version version) {
        boolean present = version.equals(model.versions().versions().getFirst());
        EmojiLabel what = new EmojiLabel(present
                ? bench.say("composer.history.present")
                : bench.say(version.by().label().message()));
        VBox words = new VBox(1, what, Nodes.label(when(version), "small", "text-3"));
        Button button = new Button();
        button.setGraphic(words);
        button.getStyleClass().setAll("button", "row-button", "history-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(what.getText() + ", " + when(version));
        VBox detail = Nodes.shown(new VBox(8), false);
        detail.getStyleClass().add("history-detail");
        button.setOnAction(_ -> {
            if (detail.getChildren().isEmpty()) {
                fill(detail, version, present);
            }
            Nodes.shown(detail, !detail.isVisible());
        });
        return new VBox(button, detail);
    }

    private void fill(VBox detail, History.Version version, boolean present) {
        EmojiText text = new EmojiText(version.post().text().isBlank()
                ? bench.say("composer.history.empty")
                : version.post().text());
        text.setMaxLines(8);
        detail.getChildren().add(text);
        if (!present) {
            Button restore = Nodes.button(bench.say("composer.history.restore"), () -> {
                overlays.closePopover();
                model.versions().restore(version);
            }, "small");
            restore.setDisable(bench.fixed());
            restore.setGraphic(new Icon(Glyph.UNDO, 14));
            detail.getChildren().add(new HBox(restore));
        }
    }

    private String when(History.Version version) {
        LocalDateTime at = LocalDateTime.ofInstant(version.at(), ZoneId.systemDefault());
        Wording wording = bench.wording();
        return wording.day(at.toLocalDate()) + " · " + wording.time(at.toLocalTime());
    }
}
