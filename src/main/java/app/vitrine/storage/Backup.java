package app.vitrine.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import app.vitrine.domain.plan.PlanException;

/// A copy of the plan's database from one moment. Media files are not in it.
///
/// @param at     when it was made
/// @param reason why
public record Backup(Path file, Instant at, Reason reason) {

    /// Why a backup was made. All but those made by themselves outlive their hour and day.
    public enum Reason {
        BY_ITSELF, ASKED, IMPORT, RESTORE, UPGRADE
    }

    /// What is in it, for the person to know before restoring it.
    ///
    /// @param posts those in the trash left out
    public record Counts(long clients, long posts, long media) {}

    /// Looks through the copy.
    ///
    /// @throws PlanException where it is not a sound plan
    public Counts counts() {
        Header.of(file);
        try (Session session = Connections.frozen(file)) {
            return new Counts(session.number("SELECT count(*) FROM client"),
                    session.number("SELECT count(*) FROM post WHERE deleted_at IS NULL"),
                    session.number("SELECT count(*) FROM media WHERE deleted_at IS NULL"));
        }
    }

    public boolean sound() {
        return sound(file);
    }

    static boolean sound(Path file) {
        try (Session session = Connections.frozen(file)) {
            return session.number("PRAGMA application_id") == Schema.APPLICATION_ID
                    && session.list("PRAGMA quick_check(1)", row -> row.getString(1)).equals(List.of("ok"));
        } catch (PlanException problem) {
            return false;
        }
    }
}
