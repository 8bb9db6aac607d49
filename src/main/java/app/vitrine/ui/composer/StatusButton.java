package app.vitrine.ui.composer;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.vitrine.domain.post.Status;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Mark;
import app.vitrine.ui.control.StatusMark;
import app.vitrine.ui.shell.Overlays;

/// Shows and changes the status; says why where a network would refuse what is to be approved.
final class StatusButton extends MenuButton {

    private final ComposerViewModel model;
    private final Bench bench;
    private final Overlays overlays;

    StatusButton(ComposerViewModel model, Overlays overlays) {
        this.model = model;
        this.bench = model.bench();
        this.overlays = overlays;
        getStyleClass().add("status-button");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(bench.say("composer.status"));
        bench.follow(this::look);
    }

    private void look() {
        Status status = bench.post().status();
        String words = word(status);
        if (words.equals(getText()) && getItems().size() == model.status().choices().size()) {
            return;
        }
        setText(words);
        setGraphic(mark(status));
        getItems().setAll(model.status().choices().stream().map(this::item).toList());
    }

    private MenuItem item(Status status) {
        MenuItem item = new MenuItem(word(status), mark(status));
        item.setOnAction(_ -> choose(status));
        return item;
    }

    private void choose(Status status) {
        if (!model.status().choose(status)) {
            Nodes.popover(overlays, this, reasons());
        }
    }

    private VBox reasons() {
        VBox box = new VBox(10, Nodes.label(bench.say("composer.approve.held"), "title-3"));
        box.getStyleClass().add("approve-card");
        model.status().held().forEach(check -> {
            var words = Nodes.label(bench.say(check.finding().message()), "body");
            words.setWrapText(true);
            HBox row = new HBox(8, new Icon(Glyph.WARNING, 16, "bad"), words);
            box.getChildren().add(row);
        });
        var anyway = Nodes.button(bench.say("composer.approve.anyway"), () -> {
            overlays.closePopover();
            model.status().approveAnyway();
        });
        var back = Nodes.button(bench.say("composer.approve.back"), overlays::closePopover, "primary");
        HBox buttons = new HBox(8, Nodes.gap(), anyway, back);
        box.getChildren().add(buttons);
        return box;
    }

    private String word(Status status) {
        return bench.say("composer.status." + status.id());
    }

    private static StatusMark mark(Status status) {
        return new StatusMark(Mark.valueOf(status.name()));
    }
}
