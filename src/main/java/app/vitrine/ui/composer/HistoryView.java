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
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.task.PictureSource;
import app.vitrine.ui.text.EmojiLabel;
import app.vitrine.ui.text.EmojiText;

/// The versions of the post: when and by what it came to look so; each can be looked at and brought back.
final class HistoryView extends VBox {

    private static final int MOST = 60;
    private static final int MOST_PICTURES = 6;
    private static final int PICTURE = 44;

    private final ComposerViewModel model;
    private final Bench bench;
    private final Overlays overlays;
    private final PictureSource pictures;
    private final VBox rows = new VBox(2);
    private final Label none;

    HistoryView(ComposerViewModel model, Overlays overlays, PictureSource pictures) {
        super(8);
        this.model = model;
        this.bench = model.bench();
        this.overlays = overlays;
        this.pictures = pictures;
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
        VBox words = new VBox(1, what, Nodes.label(beside(version), "small", "text-3"));
        Button button = new Button();
        button.setGraphic(words);
        button.getStyleClass().setAll("button", "row-button", "history-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(what.getText() + ", " + beside(version));
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
        if (!version.post().media().isEmpty()) {
            HBox row = new HBox(6);
            version.post().media().stream().limit(MOST_PICTURES)
                    .forEach(use -> row.getChildren().add(thumb(use)));
            detail.getChildren().add(row);
        }
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

    private Thumb thumb(MediaUse use) {
        Thumb thumb = new Thumb(pictures, PICTURE, PICTURE, 8);
        thumb.setMinSize(PICTURE, PICTURE);
        thumb.setMaxSize(PICTURE, PICTURE);
        thumb.show(bench.context().get().flatMap(known -> known.media(use.mediaId())));
        return thumb;
    }

    private String beside(History.Version version) {
        int count = version.post().media().size();
        return count == 0
                ? when(version)
                : when(version) + " · "
                        + bench.wording().messages().count("composer.history.pictures", count);
    }

    private String when(History.Version version) {
        LocalDateTime at = LocalDateTime.ofInstant(version.at(), ZoneId.systemDefault());
        Wording wording = bench.wording();
        return wording.day(at.toLocalDate()) + " · " + wording.time(at.toLocalTime());
    }
}
