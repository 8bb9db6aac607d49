package app.vitrine.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import app.vitrine.ui.control.Picture;

/// A wall of pictures, a little askew, that fills its room and is cut at its edges. It says nothing to screen readers.
final class PictureWall extends Region {

    private static final List<String> ART = List.of("tulips", "oven", "galette", "market", "jam", "baguettes",
            "shop",
            "coffee", "wreath", "florist", "boule", "croissant", "pear", "cookies", "bouquet", "marketnight",
            "cake",
            "tarte", "ribbon", "slices", "dried", "plant", "macarons", "hands", "bike", "eclair", "buche",
            "shopnight");
    private static final int COLUMNS = 14;
    private static final int ROWS = 12;
    private static final double SIDE = 145;
    private static final double PITCH = 158;
    private static final double TURN = -5.5;

    private final Group tiles = new Group();
    private final Rectangle clip = new Rectangle();

    PictureWall() {
        getStyleClass().add("picture-wall");
        setMouseTransparent(true);
        setClip(clip);
        List<Image> images = new ArrayList<>();
        ART.forEach(name -> images.add(art(name, SIDE)));
        for (int column = 0; column < COLUMNS; column++) {
            for (int row = 0; row < ROWS; row++) {
                Picture picture = new Picture(images.get((column * 7 + row) % images.size()), SIDE, SIDE, 15);
                picture.resizeRelocate(column * PITCH, row * PITCH - (column % 2) * PITCH / 2, SIDE, SIDE);
                tiles.getChildren().add(picture);
            }
        }
        tiles.setRotate(TURN);
        tiles.setManaged(false);
        getChildren().add(tiles);
    }

    /// A picture of the program's own, loaded in the background.
    static Image art(String name, double width) {
        return new Image(Objects.requireNonNull(
                PictureWall.class.getResource("/app/vitrine/assets/art/" + name + "-1080x1350.png"), name)
                .toExternalForm(), 2 * width, 0, true, true, true);
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        tiles.relocate(-PITCH * 0.7, -PITCH * 1.8);
    }
}
