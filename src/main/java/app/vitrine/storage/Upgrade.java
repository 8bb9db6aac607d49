package app.vitrine.storage;

import java.nio.file.Path;

/// Brings an older plan up to date: backed up first, then migrated.
final class Upgrade {

    private Upgrade() {}

    static void run(Path file, OpenOptions options, Schema schema) {
        try (Session session = Connections.writing(file)) {
            if (session.number("PRAGMA user_version") < schema.version()) {
                new Backups(file, options).makeToKeep(Backup.Reason.UPGRADE);
                schema.migrate(session);
            }
        }
    }
}
