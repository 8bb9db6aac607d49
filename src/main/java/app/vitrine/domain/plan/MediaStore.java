package app.vitrine.domain.plan;

import java.io.IOException;
import java.nio.file.Path;

/// The folder of media files beside the plan: `<plan>.media/ab/<sha256>`.
public interface MediaStore {

    /// Copies a file in, if its content is not there yet. The copy is whole or not there at all.
    ///
    /// @return SHA-256 of the content, 64 hex digits
    /// @throws PlanException where the disk is full or the folder cannot be written
    String keep(Path file) throws IOException;

    /// Where the content lies; the file may be missing, see [#has].
    Path pathOf(String hash);

    boolean has(String hash);
}
