package app.vitrine.ui.composer;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.media.MediaItem;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.task.PictureSource;
import app.vitrine.ui.text.EmojiField;

/// One picture of the strip. It is dragged to another place, or moved there by Alt and an arrow.
final class PictureTile extends StackPane {

    private static final double SIDE = 126;
    private static final double SLACK = 4;
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final ComposerViewModel model;
    private final Bench bench;
    private final Overlays overlays;
    private final FlowPane strip;
    private final Thumb thumb;
    private final Label described;
    private final Label bare;
    private PicturesModel.Shown shown = new PicturesModel.Shown(new app.vitrine.domain.post.MediaUse(0, ""),
            java.util.Optional.empty());
    private int index;
    private Point2D pressed = Point2D.ZERO;
    private boolean dragging;

    PictureTile(ComposerViewModel model, Overlays overlays, PictureSource source, FlowPane strip) {
        this.model = model;
        this.bench = model.bench();
        this.overlays = overlays;
        this.strip = strip;
        thumb = new Thumb(source, (int) SIDE, (int) SIDE, 10).withLengthAbove();
        described = Nodes.label(bench.say("composer.alt.there"), "over-picture", "small");
        described.setGraphic(new Icon(Glyph.CHECK, 12, "on-picture"));
        bare = Nodes.label(bench.say("composer.alt.missing"), "alt-missing", "small");
        IconButton remove = new IconButton(Glyph.CLOSE, bench.say("composer.pictures.remove"), 12);
        remove.getStyleClass().add("picture-remove");
        remove.setFocusTraversable(false);
        remove.setOnAction(_ -> model.pictures().remove(index));
        getStyleClass().addAll("picture-tile", "focus-ring");
        setMinSize(SIDE, SIDE);
        setMaxSize(SIDE, SIDE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAlignment(described, Pos.BOTTOM_LEFT);
        setAlignment(bare, Pos.BOTTOM_LEFT);
        setAlignment(remove, Pos.TOP_RIGHT);
        getChildren().addAll(thumb, described, bare, remove);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    void show(PicturesModel.Shown now, int place) {
        shown = now;
        index = place;
        thumb.show(now.item());
        described.setVisible(!now.alt().isBlank());
        bare.setVisible(now.alt().isBlank());
        setAccessibleText(bench.say("composer.pictures.name", place + 1,
                now.alt().isBlank() ? now.item().map(MediaItem::fileName).orElse("") : now.alt()));
    }

    /// Opens the editor of the alt text.
    void describe() {
        EmojiField field = new EmojiField(false,
                text -> model.pictures().describe(shown.use().mediaId(), text))
                .named(bench.say("composer.alt.prompt")).onLeave(model.draft()::leaveField);
        field.getStyleClass().add("alt-field");
        field.show(shown.alt());
        var done = Nodes.button(bench.say("composer.alt.done"), overlays::closePopover, "primary", "small");
        Label hint = Nodes.label(bench.say("composer.alt.hint"), "caption", "text-3");
        hint.setWrapText(true);
        VBox card = new VBox(8, Nodes.label(bench.say("composer.alt.title"), "title-3"), hint, field,
                new HBox(Nodes.gap(), done));
        card.getStyleClass().add("alt-card");
        requestFocus();
        Nodes.popover(overlays, this, card);
        field.focus();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case A, ENTER -> {
                if (event.isShortcutDown() || event.isAltDown()) {
                    return;
                }
                describe();
            }
            case DELETE, BACK_SPACE -> model.pictures().remove(index);
            case LEFT, RIGHT -> {
                int by = event.getCode() == KeyCode.LEFT ? -1 : 1;
                step(by, event.isAltDown());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by, boolean carrying) {
        int to = index + by;
        if (to < 0 || to >= strip.getChildren().size() - 1) {
            return;
        }
        if (carrying) {
            model.pictures().move(index, to);
        }
        strip.getChildren().get(to).requestFocus();
    }

    private void press(MouseEvent event) {
        requestFocus();
        pressed = new Point2D(event.getSceneX(), event.getSceneY());
        dragging = false;
    }

    private void drag(MouseEvent event) {
        Point2D now = new Point2D(event.getSceneX(), event.getSceneY());
        if (event.getButton() != MouseButton.PRIMARY || (!dragging && now.distance(pressed) < SLACK)) {
            return;
        }
        dragging = true;
        pseudoClassStateChanged(DRAGGED, true);
        setViewOrder(-1);
        setTranslateX(now.getX() - pressed.getX());
        setTranslateY(now.getY() - pressed.getY());
    }

    private void release(MouseEvent event) {
        if (dragging) {
            dragging = false;
            setTranslateX(0);
            setTranslateY(0);
            setViewOrder(0);
            pseudoClassStateChanged(DRAGGED, false);
            model.pictures().move(index, placeAt(event));
        } else if (event.getClickCount() == 2 || bare.equals(event.getTarget())) {
            describe();
        }
    }

    private int placeAt(MouseEvent event) {
        int places = strip.getChildren().size() - 1;
        for (int place = 0; place < places; place++) {
            Node tile = strip.getChildren().get(place);
            if (place != index && tile.contains(tile.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
                return place;
            }
        }
        return index;
    }
}
