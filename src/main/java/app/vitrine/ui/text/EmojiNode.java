package app.vitrine.ui.text;

import java.util.Optional;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// One emoji in a line of text. The style sheet gives its size in em, so that it grows with the letters around it.
final class EmojiNode extends Region {

    private static final double BASELINE = 0.82;

    private String cluster;
    private final ImageView picture = new ImageView();
    private double loadedFor = -1;

    EmojiNode(String cluster) {
        this.cluster = cluster;
        getStyleClass().add("emoji");
        picture.setSmooth(true);
        getChildren().add(picture);
        setMouseTransparent(true);
    }

    /// Draws another emoji from now on.
    void setCluster(String value) {
        if (!value.equals(cluster)) {
            cluster = value;
            loadedFor = -1;
            requestLayout();
        }
    }

    @Override
    public double getBaselineOffset() {
        return BASELINE * prefHeight(-1);
    }

    @Override
    public boolean isResizable() {
        return true;
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(getWidth() - snappedLeftInset() - snappedRightInset(), getHeight());
        if (size <= 0) {
            return;
        }
        if (size != loadedFor) {
            loadedFor = size;
            Optional<Image> image = EmojiImages.image(cluster, size);
            picture.setImage(image.orElse(null));
            if (image.isPresent()) {
                getStyleClass().remove("emoji-missing");
            } else if (!getStyleClass().contains("emoji-missing")) {
                getStyleClass().add("emoji-missing");
            }
        }
        picture.setFitWidth(size);
        picture.setFitHeight(size);
        picture.relocate(snappedLeftInset(), (getHeight() - size) / 2);
    }
}
