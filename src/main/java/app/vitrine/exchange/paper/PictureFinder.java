package app.vitrine.exchange.paper;

import java.awt.image.BufferedImage;
import java.util.Optional;

import app.vitrine.domain.media.Picture;

/// Decodes pictures of posts; called in the background.
@FunctionalInterface
public interface PictureFinder {

    /// Finds none: the paper has words alone.
    PictureFinder NONE = (_, _) -> Optional.empty();

    /// @param side the longer side that is wanted, in pixels
    Optional<BufferedImage> find(Picture picture, int side);
}
