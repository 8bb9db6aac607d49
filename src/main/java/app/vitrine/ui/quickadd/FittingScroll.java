package app.vitrine.ui.quickadd;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Wants the height that its content needs at this width, and scrolls only where there is less.
final class FittingScroll extends ScrollPane {

    private final Region body;

    FittingScroll(Region body) {
        super(body);
        this.body = body;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("quick-scroll");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        // Asked without a width, the lines would be counted for a narrower one than they have.
        return body.prefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }
}
