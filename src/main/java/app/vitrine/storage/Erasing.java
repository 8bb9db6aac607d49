package app.vitrine.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/// Erases on files: what was erased is in no free page of them afterwards.
final class Erasing {

    private Erasing() {}

    /// In the plan itself, which stays where it is.
    static void here(Path plan, long clientId) {
        try (Session session = Connections.writing(plan)) {
            transaction(session, all -> Erasure.client(all, clientId));
        }
        try (Session session = Connections.writing(plan)) {
            session.execute("VACUUM");
            session.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /// Each backup is replaced by one without the client; one that cannot be read is removed.
    static void inBackups(List<Backup> backups, long clientId) throws IOException {
        for (Backup backup : backups) {
            if (backup.sound()) {
                Path part = backup.file().resolveSibling(backup.file().getFileName() + ".part");
                rewrite(backup.file(), part, session -> Erasure.client(session, clientId));
                Files.move(part, backup.file(), StandardCopyOption.ATOMIC_MOVE);
            } else {
                Copies.removeWithCompanions(backup.file());
            }
        }
    }

    /// Makes a copy of a database from which something is erased.
    static void rewrite(Path source, Path target, Consumer<Session> erase) throws IOException {
        Path work = target.resolveSibling(target.getFileName() + ".work");
        Copies.removeWithCompanions(work);
        Copies.removeWithCompanions(target);
        try {
            Backups.copy(source, work);
            try (Session session = Connections.writing(work)) {
                transaction(session, erase);
            }
            Backups.copy(work, target);
        } finally {
            Copies.removeWithCompanions(work);
        }
    }

    private static void transaction(Session session, Consumer<Session> erase) {
        session.run("BEGIN IMMEDIATE");
        try {
            erase.accept(session);
            WordIndex.rebuild(session);
            session.run("COMMIT");
        } catch (RuntimeException problem) {
            session.rollback();
            throw problem;
        }
    }
}
