package app.vitrine.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// What is let go of when nobody works: trash after 30 days, undo after 90 days or 1,000 changes, the images of large
/// imports after 30 days, history after a year. None of it can be undone. It runs on a connection without the
/// journal's triggers.
final class Housekeeping {

    private static final Duration TRASH = Duration.ofDays(30);
    private static final Duration UNDO = Duration.ofDays(90);
    private static final Duration HISTORY = Duration.ofDays(365);
    private static final Duration LARGE_IMAGES = Duration.ofDays(30);
    private static final int UNDO_STEPS = 1_000;
    private static final int LARGE = 2_000;

    private final Session session;
    private final Instant now;

    private Housekeeping(Session session, Instant now) {
        this.session = session;
        this.now = now;
    }

    static void run(Session session, Clock clock) {
        Housekeeping keeping = new Housekeeping(session, clock.instant());
        session.run("BEGIN IMMEDIATE");
        try {
            keeping.emptyTrash();
            keeping.forgetMedia();
            keeping.pruneUndo();
            keeping.pruneLargeImages();
            keeping.pruneHistory();
            keeping.forgetResults();
            session.run("COMMIT");
        } catch (RuntimeException problem) {
            session.rollback();
            throw problem;
        }
    }

    private void emptyTrash() {
        String gone = Session
                .ids(session.list("SELECT id FROM post WHERE deleted_at < ?", row -> row.getLong(1),
                        now.minus(TRASH)));
        String these = " IN (SELECT value FROM json_each(?)) ";
        endUndo(session.number("SELECT coalesce(max(change_id), 0) FROM journal WHERE owner" + these, gone));
        session.run("DELETE FROM journal WHERE owner" + these, gone);
        for (String table : new String[]{"media_use", "post_tag", "variant", "occurrence",
                "post_persona"}) {
            session.run("DELETE FROM " + table + " WHERE post_id" + these, gone);
        }
        session.run("DELETE FROM post_words WHERE rowid" + these, gone);
        session.run("DELETE FROM post WHERE id" + these, gone);
    }

    // The row of a media item outlives its 30 days while anything, an image of the journal included, names it.
    private void forgetMedia() {
        session.run("""
                DELETE FROM media WHERE deleted_at < ?
                    AND id NOT IN (SELECT media_id FROM media_use)
                    AND id NOT IN (SELECT logo FROM client WHERE logo IS NOT NULL)
                    AND id NOT IN (SELECT picture FROM persona WHERE picture IS NOT NULL)
                    AND id NOT IN (SELECT row_id FROM journal WHERE tbl = 'media')
                    AND id NOT IN (SELECT json_extract(before, '$.media_id') FROM journal
                        WHERE tbl = 'media_use' AND before IS NOT NULL)
                    AND id NOT IN (SELECT json_extract(before, '$.logo') FROM journal
                        WHERE tbl = 'client' AND json_extract(before, '$.logo') IS NOT NULL)
                    AND id NOT IN (SELECT json_extract(before, '$.picture') FROM journal
                        WHERE tbl = 'persona' AND json_extract(before, '$.picture') IS NOT NULL)""",
                now.minus(TRASH));
    }

    // Rows of an import that was taken back, once nothing can bring it back.
    private void forgetResults() {
        Schema.HANGING.forEach(table -> session.run("DELETE FROM " + table
                + " WHERE import_id NOT IN (SELECT id FROM result_import)"
                + " AND import_id NOT IN (SELECT row_id FROM journal WHERE tbl = 'result_import')"));
    }

    private void pruneUndo() {
        endUndo(session.number("SELECT coalesce(max(id), 0) FROM change WHERE at < ?", now.minus(UNDO)));
        endUndo(session.number("SELECT id FROM change ORDER BY id DESC LIMIT 1 OFFSET ?", UNDO_STEPS));
    }

    private void pruneLargeImages() {
        for (long id : session.list("""
                SELECT id FROM change WHERE at < ? AND pruned = 0
                    AND (SELECT count(*) FROM journal WHERE change_id = id) > ?""", row -> row.getLong(1),
                now.minus(LARGE_IMAGES), LARGE)) {
            endUndo(id);
            session.run("DELETE FROM journal WHERE change_id = ?", id);
            session.run("UPDATE change SET pruned = 1 WHERE id = ?", id);
        }
    }

    private void pruneHistory() {
        session.run(
                "DELETE FROM journal WHERE change_id IN (SELECT id FROM change WHERE at < ? AND state = 'dead')",
                now.minus(HISTORY));
        session.run("DELETE FROM change WHERE at < ? AND state = 'dead'", now.minus(HISTORY));
    }

    // Undo is strictly last in, first out: what lies below a step that is gone is gone too.
    private void endUndo(long upTo) {
        session.run("UPDATE change SET state = 'dead' WHERE id <= ? AND state <> 'dead'", upTo);
    }
}
