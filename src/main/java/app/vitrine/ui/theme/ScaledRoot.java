package app.vitrine.ui.theme;

import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

import org.jspecify.annotations.Nullable;

/// Lays its one child out in the room that is left when every length is `scale` times as long, and enlarges it.
final class ScaledRoot extends Region {

    private final Scale transform = new Scale(1, 1, 0, 0);
    private @Nullable Parent content;

    void setContent(Parent node) {
        content = node;
        node.getStyleClass().remove("root");
        node.getTransforms().add(transform);
        getChildren().setAll(node);
    }

    Parent content() {
        return content == null ? this : content;
    }

    double getScale() {
        return transform.getX();
    }

    void setScale(double scale) {
        if (scale <= 0) {
            throw new IllegalArgumentException("scale must be positive: " + scale);
        }
        transform.setX(scale);
        transform.setY(scale);
        requestLayout();
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return content == null ? null : content.getContentBias();
    }

    @Override
    protected void layoutChildren() {
        if (content != null) {
            content.resizeRelocate(0, 0, getWidth() / getScale(), getHeight() / getScale());
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return content == null ? 0 : content.minWidth(scaled(height)) * getScale();
    }

    @Override
    protected double computeMinHeight(double width) {
        return content == null ? 0 : content.minHeight(scaled(width)) * getScale();
    }

    @Override
    protected double computePrefWidth(double height) {
        return content == null ? 0 : content.prefWidth(scaled(height)) * getScale();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content == null ? 0 : content.prefHeight(scaled(width)) * getScale();
    }

    private double scaled(double length) {
        return length < 0 ? length : length / getScale();
    }
}
