package app.vitrine.ui.task;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.image.Image;

import app.vitrine.domain.media.Picture;

/// Gives views the pictures they draw, decoded in the background to about the size they are drawn at.
public interface PictureSource {

    /// Asks for a picture that covers `width` × `height` (pixels of the screen). `ready` is called on the JavaFX
    /// thread, at once if the picture is at hand, else later; never where it cannot be read.
    ///
    /// @return gives the request up
    Runnable request(Picture picture, int width, int height, Consumer<Image> ready);

    /// Asks for a small picture of a file that is not among the plan's media; likewise. Nothing is kept of it.
    ///
    /// @return gives the request up
    default Runnable request(Path file, int side, Consumer<Image> ready) {
        return () -> {};
    }
}
