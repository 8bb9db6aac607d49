package app.vitrine.ui.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        this(COLUMNS, ROWS);
    }

    /// For a room that so many tiles fill.
    PictureWall(int columns, int rows) {
        getStyleClass().add("picture-wall");
        setMouseTransparent(true);
        setClip(clip);
        Map<String, Image> images = new HashMap<>();
        // Row by row from the top left, so that what is seen first is loaded first.
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Image image = images.computeIfAbsent(ART.get((column * 7 + row) % ART.size()),
                        name -> art(name, SIDE));
                Picture picture = new Picture(image, SIDE, SIDE, 15);
                picture.getStyleClass().add("wall-tile");
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
        tiles.relocate(-PITCH * 0.82, -PITCH * 2.1);
    }
}
