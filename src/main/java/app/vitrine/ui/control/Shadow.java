package app.vitrine.ui.control;

import javafx.scene.layout.Region;

/// The shadow of a card, as a node to be put below it. As an effect of the card itself it would be worked out anew, with
/// all that the card shows, for every letter that changes there.
public final class Shadow extends Region {

    private final Region card;

    /// @param styleClass `sheet-shadow` or `card-shadow`
    public Shadow(Region card, String styleClass) {
        this.card = card;
        getStyleClass().add(styleClass);
        setManaged(false);
        setMouseTransparent(true);
        setCache(true);
        layoutXProperty().bind(card.layoutXProperty());
        layoutYProperty().bind(card.layoutYProperty());
        translateYProperty().bind(card.translateYProperty());
        opacityProperty().bind(card.opacityProperty());
        visibleProperty().bind(card.visibleProperty());
        card.widthProperty().subscribe(this::follow);
        card.heightProperty().subscribe(this::follow);
    }

    private void follow() {
        resize(card.getWidth(), card.getHeight());
    }
}
