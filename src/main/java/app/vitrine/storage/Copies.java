package app.vitrine.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Copies of databases as files.
final class Copies {

    private static final Logger LOG = Logger.getLogger(Copies.class.getName());

    private Copies() {}

    /// Removes a copy with the files SQLite may have left beside it.
    static void removeWithCompanions(Path file) {
        for (String ending : new String[]{"", "-journal", "-wal", "-shm"}) {
            try {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
            } catch (IOException problem) {
                LOG.log(Level.WARNING, "A copy could not be removed: " + problem.getClass().getSimpleName());
            }
        }
    }
}
