package app.vitrine.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

/// A picture that fills its room, cropped around the middle, with rounded corners. Without an image it shows the ground
/// that its style classes give it.
public final class Picture extends Region {

    private final ImageView view = new ImageView();
    private final Rectangle clip = new Rectangle();
    private final ObjectProperty<@Nullable Image> image = new SimpleObjectProperty<>(this, "image");

    /// @param radius of the corners, 0 for none
    public Picture(double radius) {
        getStyleClass().add("picture");
        view.setSmooth(true);
        getChildren().add(view);
        clip.setArcWidth(2 * radius);
        clip.setArcHeight(2 * radius);
        if (radius > 0) {
            setClip(clip);
        }
        image.addListener((_, _, now) -> {
            view.setImage(now);
            requestLayout();
        });
        setMinSize(0, 0);
    }

    /// A picture of fixed size.
    public Picture(@Nullable Image image, double width, double height, double radius) {
        this(radius);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        setImage(image);
    }

    public ObjectProperty<@Nullable Image> imageProperty() {
        return image;
    }

    public void setImage(@Nullable Image value) {
        image.set(value);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        clip.setWidth(width);
        clip.setHeight(height);
        Image shown = image.get();
        if (shown == null || shown.getWidth() <= 0 || width <= 0 || height <= 0) {
            return;
        }
        double scale = Math.max(width / shown.getWidth(), height / shown.getHeight());
        double cropWidth = width / scale;
        double cropHeight = height / scale;
        view.setViewport(
                new Rectangle2D((shown.getWidth() - cropWidth) / 2, (shown.getHeight() - cropHeight) / 2,
                        cropWidth, cropHeight));
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate(0, 0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }
}
