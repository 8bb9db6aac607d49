package app.vitrine.exchange.intake;

import java.io.IOException;
import java.nio.file.Path;

import app.vitrine.domain.media.MediaItem;

/// Copies a picture, video or document into the plan's media folder and says what it is.
@FunctionalInterface
public interface MediaIntake {

    /// @return the item, not stored in the plan yet (id 0)
    /// @throws IOException if the file cannot be read or is no medium that Vitrine takes
    MediaItem take(Path file, long clientId) throws IOException;
}
