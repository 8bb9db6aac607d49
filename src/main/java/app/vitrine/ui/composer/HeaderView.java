package app.vitrine.ui.composer;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.post.Post;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.task.PictureSource;
import app.vitrine.ui.text.EmojiField;

/// Head of the sheet: picture, working title, how far it is kept, status, history, menu, close.
final class HeaderView extends HBox {

    private static final int PICTURE = 40;

    private final ComposerViewModel model;
    private final Bench bench;
    private final Thumb thumb;
    private final EmojiField title;
    private final Icon kept = new Icon(Glyph.CHECK, 13, "ok");
    private final Label saved = Nodes.label("", "caption", "text-3");

    HeaderView(ComposerViewModel model, Overlays overlays, PictureSource pictures) {
        this.model = model;
        this.bench = model.bench();
        thumb = new Thumb(pictures, PICTURE, PICTURE, 10);
        title = new EmojiField(true, model.details()::title).named(bench.say("composer.title"))
                .onLeave(model.draft()::leaveField);
        getStyleClass().add("composer-header");
        setAlignment(Pos.CENTER_LEFT);
        thumb.setMinSize(PICTURE, PICTURE);
        thumb.setMaxSize(PICTURE, PICTURE);
        title.getStyleClass().add("composer-title");
        HBox state = new HBox(5, kept, saved);
        state.getStyleClass().add("saved-line");
        state.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(title, state);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        StatusButton status = new StatusButton(model, overlays);
        title.setDisable(bench.fixed());
        status.setDisable(bench.fixed());
        IconButton close = new IconButton(Glyph.CLOSE, bench.say("composer.close"));
        close.setOnAction(_ -> overlays.close());
        getChildren().addAll(thumb, words, status, history(overlays, pictures), more(), close);
        bench.follow(this::look);
        model.draft().saving().addListener((_, _, _) -> saved());
        saved();
    }

    private javafx.scene.control.Button history(Overlays overlays, PictureSource pictures) {
        var button = Nodes.button(bench.say("composer.history"), () -> {}, "ghost");
        button.setGraphic(new Icon(Glyph.HISTORY));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            model.versions().read();
            Nodes.popover(overlays, button, new HistoryView(model, overlays, pictures));
        });
        return button;
    }

    private IconButton more() {
        MenuItem copy = new MenuItem(bench.say("composer.duplicate"), new Icon(Glyph.COPY));
        copy.setOnAction(_ -> model.duplicate());
        MenuItem delete = new MenuItem(bench.say("composer.delete"), new Icon(Glyph.TRASH));
        delete.getStyleClass().add("danger");
        delete.setOnAction(_ -> model.delete());
        List.of(copy, delete).forEach(item -> item.setDisable(bench.fixed()));
        ContextMenu menu = new ContextMenu(copy, delete);
        IconButton button = new IconButton(Glyph.MORE, bench.say("composer.menu"));
        button.setOnAction(_ -> menu.show(button, javafx.geometry.Side.BOTTOM, 0, 4));
        return button;
    }

    private void look() {
        Post post = bench.post();
        title.show(post.title());
        title.promptTextProperty()
                .set(post.title().isEmpty() && !post.heading().isEmpty()
                        ? post.heading()
                        : bench.say("composer.title"));
        thumb.show(post.media().stream().findFirst().flatMap(
                use -> bench.context().get().flatMap(known -> known.media(use.mediaId()))));
    }

    private void saved() {
        Saving saving = model.draft().saving().get();
        String words = switch (saving.state()) {
            case NOTHING -> bench.say("composer.saving.nothing");
            case PENDING -> bench.say("composer.saving.pending");
            case SAVED -> bench.say("composer.saving.saved", time(saving));
            case FAILED -> bench.say("composer.saving.failed",
                    saving.reason().map(bench::say).orElse(""));
        };
        boolean all = bench.desk().scope().get() instanceof Scope.All;
        String client = bench.context().get().filter(_ -> all).map(known -> known.client().name() + " · ")
                .orElse("");
        saved.setText(client + words);
        saved.getStyleClass().setAll("label", "caption",
                saving.state() == Saving.State.FAILED ? "bad-text" : "text-3");
        saved.setWrapText(saving.state() == Saving.State.FAILED);
        Nodes.shown(kept, saving.state() == Saving.State.SAVED);
    }

    private String time(Saving saving) {
        return saving.at().map(at -> bench.wording().time(LocalTime.ofInstant(at, ZoneId.systemDefault())))
                .orElse("");
    }
}
