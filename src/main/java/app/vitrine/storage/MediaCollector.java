package app.vitrine.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import app.vitrine.domain.plan.PlanException;

/// Removes media files that nothing refers to any more: no row, no trash, no image of the journal, no kept backup. Where
/// a backup cannot be read nothing is removed.
final class MediaCollector {

    private MediaCollector() {}

    /// @param settled younger files stay: their row may not be written yet
    /// @return the number of files removed
    static int collect(Path plan, List<Backup> backups, FolderMediaStore store, Instant now,
            Duration settled) {
        if (!Files.isDirectory(store.folder())) {
            return 0;
        }
        try {
            Set<String> wanted = new HashSet<>();
            try (Session session = Header.lookAt(plan)) {
                addHashes(session, wanted);
            }
            for (Backup backup : backups) {
                try (Session session = Connections.frozen(backup.file())) {
                    addHashes(session, wanted);
                }
            }
            return remove(store.folder(), wanted, now.minus(settled));
        } catch (PlanException unreadable) {
            return 0;
        } catch (IOException problem) {
            throw Problems.of(problem);
        }
    }

    private static void addHashes(Session session, Set<String> wanted) {
        session.each(
                """
                SELECT hash FROM media
                UNION SELECT json_extract(before, '$.hash') FROM journal WHERE tbl = 'media' AND before IS NOT NULL""",
                row -> wanted.add(row.getString(1)));
    }

    private static int remove(Path folder, Set<String> wanted, Instant before) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, 2)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        int removed = 0;
        for (Path file : files) {
            boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(before);
            if (old && !wanted.contains(file.getFileName().toString())) {
                Files.deleteIfExists(file);
                removed++;
            }
        }
        return removed;
    }
}
