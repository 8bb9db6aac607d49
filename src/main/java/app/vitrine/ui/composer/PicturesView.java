package app.vitrine.ui.composer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.text.Message;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.task.PictureSource;

/// The strip of pictures: in order, described, and where new ones are dropped.
final class PicturesView extends VBox {

    private final ComposerViewModel model;
    private final Bench bench;
    private final PictureSource source;
    private final Overlays overlays;
    private final FlowPane strip = new FlowPane();
    private final Label hint = Nodes.label("", "caption", "text-3");
    private final VBox refusals = new VBox(4);

    PicturesView(ComposerViewModel model, Overlays overlays, PictureSource source, Intake intake) {
        super(8);
        this.model = model;
        this.bench = model.bench();
        this.source = source;
        this.overlays = overlays;
        getStyleClass().add("composer-pictures");
        strip.getStyleClass().add("picture-strip");
        var back = Nodes.button(bench.say("composer.pictures.back"), model.pictures()::backToPost, "ghost",
                "small");
        back.setGraphic(new Icon(Glyph.UNDO, 14));
        back.visibleProperty().bind(model.pictures().own());
        back.managedProperty().bind(back.visibleProperty());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.pictures().progress());
        bar.visibleProperty().bind(model.pictures().progress().lessThan(1));
        HBox head = new HBox(8, Nodes.label(bench.say("composer.pictures"), "title-3"), hint, bar,
                Nodes.gap(), back);
        head.getStyleClass().add("section-head");
        var add = Nodes.button(bench.say("composer.pictures.add"), intake::choose, "picture-add");
        add.setGraphic(new Icon(Glyph.PLUS, 18));
        add.setContentDisplay(javafx.scene.control.ContentDisplay.TOP);
        strip.getChildren().add(add);
        getChildren().addAll(head, strip, Nodes.shown(refusals, false));
        model.pictures().items().subscribe(this::build);
        model.pictures().refusals().subscribe(this::refused);
        build();
    }

    private void build() {
        var items = model.pictures().items();
        boolean held = getScene() != null && getScene().getFocusOwner() instanceof PictureTile;
        int index = held ? strip.getChildren().indexOf(getScene().getFocusOwner()) : -1;
        while (strip.getChildren().size() - 1 > items.size()) {
            strip.getChildren().remove(items.size());
        }
        while (strip.getChildren().size() - 1 < items.size()) {
            strip.getChildren().add(strip.getChildren().size() - 1,
                    new PictureTile(model, overlays, source, strip));
        }
        for (int place = 0; place < items.size(); place++) {
            tile(place).show(items.get(place), place);
        }
        hint.setText(items.isEmpty()
                ? bench.say("composer.pictures.hint")
                : items.size() == 1 ? "" : bench.say("composer.pictures.count", items.size()));
        if (index >= items.size()) {
            strip.getChildren().getLast().requestFocus();
        }
    }

    /// Opens the editor of a picture's alt text.
    void describe(int index) {
        if (index >= 0 && index < strip.getChildren().size() - 1) {
            tile(index).describe();
        }
    }

    private PictureTile tile(int index) {
        return (PictureTile) strip.getChildren().get(index);
    }

    private void refused() {
        var sentences = model.pictures().refusals();
        refusals.getChildren().setAll(sentences.stream().map(this::refusal).toList());
        Nodes.shown(refusals, !sentences.isEmpty());
    }

    private Node refusal(Message sentence) {
        Label words = Nodes.label(bench.say(sentence), "caption", "warn-text");
        words.setWrapText(true);
        StackPane sign = new StackPane(new Icon(Glyph.INFO, 14, "warn"));
        sign.setMinWidth(USE_PREF_SIZE);
        sign.setAlignment(Pos.TOP_LEFT);
        return new HBox(6, sign, words);
    }
}
