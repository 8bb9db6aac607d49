package app.vitrine.ui.shell;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import app.vitrine.ui.control.Shadow;

/// Places a card below a node, or above it where there is more room, and within the window.
final class PopoverPane extends Pane {

    private static final double GAP = 6;
    private static final double EDGE = 8;

    private final Node owner;
    private final Region card;

    PopoverPane(Node owner, Region card) {
        this.owner = owner;
        this.card = card;
        getChildren().addAll(new Shadow(card, "card-shadow"), card);
    }

    @Override
    protected void layoutChildren() {
        Bounds at = sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double below = getHeight() - at.getMaxY() - GAP - EDGE;
        double above = at.getMinY() - GAP - EDGE;
        double width = Math.min(card.prefWidth(-1), getWidth() - 2 * EDGE);
        double wanted = card.prefHeight(width);
        boolean under = wanted <= below || below >= above;
        double height = Math.min(wanted, under ? below : above);
        double x = Math.clamp(at.getMinX(), EDGE, Math.max(EDGE, getWidth() - width - EDGE));
        double y = under ? at.getMaxY() + GAP : at.getMinY() - GAP - height;
        card.resizeRelocate(x, y, width, height);
    }
}
