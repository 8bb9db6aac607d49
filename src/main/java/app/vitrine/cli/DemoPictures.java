package app.vitrine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Draws a plan's screens without a display.
@FunctionalInterface
public interface DemoPictures {

    /// @param plan   a plan that nobody has open
    /// @param folder where the pictures go
    /// @return the pictures, in the order in which they are to be looked at
    List<Path> draw(Path plan, Path folder) throws IOException;
}
