package app.vitrine.storage;

import java.util.List;

/// Takes everything of one client out of a database: rows, trash, and what the journal remembers. Undo ends here, since
/// steps may reach into what is gone. What remains in free pages is gone once the file is vacuumed.
final class Erasure {

    // Facts of a client are named `what/client` or `what/client/which`.
    private static final String ITS_CLIENT = "substr(name, instr(name, '/') + 1) || '/'";
    private static final String THEIRS = " IN (SELECT id FROM theirs) ";

    private Erasure() {}

    /// In a transaction of the caller, foreign keys deferred.
    static void client(Session session, long clientId) {
        session.run("CREATE TEMP TABLE IF NOT EXISTS theirs (id INTEGER PRIMARY KEY)");
        session.run("DELETE FROM theirs");
        session.run("INSERT INTO theirs SELECT id FROM post WHERE client_id = ?", clientId);
        session.run("""
                INSERT OR IGNORE INTO theirs SELECT row_id FROM journal
                WHERE tbl = 'post' AND json_extract(before, '$.client_id') = ?""", clientId);
        journal(session, clientId);
        rows(session, clientId);
        session.run("DELETE FROM theirs");
    }

    private static void journal(Session session, long clientId) {
        session.run("""
                UPDATE change SET label_key = 'storage.history.earlier', label_count = -1, label_args = '',
                    run_key = NULL
                WHERE client_id = ?1 OR id IN (SELECT change_id FROM journal WHERE owner IN (SELECT id FROM theirs)
                    OR json_extract(before, '$.client_id') = ?1 OR (tbl = 'client' AND row_id = ?1))""",
                clientId);
        session.run("DELETE FROM journal WHERE owner" + THEIRS);
        session.run("DELETE FROM journal WHERE tbl = 'fact' AND (row_id IN (SELECT id FROM fact WHERE "
                + ITS_CLIENT + " LIKE ?1 || '/%') OR "
                + ITS_CLIENT.replace("name", "json_extract(before, '$.name')")
                + " LIKE ?1 || '/%')", clientId);
        for (String table : List.of("channel", "pillar", "campaign", "media", "result_import", "note",
                "series", "key_date", "persona", "persona_line")) {
            session.run(
                    "DELETE FROM journal WHERE tbl = '" + table + "' AND row_id IN (SELECT id FROM " + table
                            + " WHERE client_id = ?)",
                    clientId);
        }
        session.run("""
                DELETE FROM journal
                WHERE json_extract(before, '$.client_id') = ?1 OR (tbl = 'client' AND row_id = ?1)""",
                clientId);
        session.run("UPDATE change SET state = 'dead'");
        session.run("DELETE FROM change WHERE id NOT IN (SELECT change_id FROM journal)");
    }

    private static void rows(Session session, long clientId) {
        session.run("DELETE FROM fact WHERE " + ITS_CLIENT + " LIKE ?1 || '/%'", clientId);
        for (String table : List.of("media_use", "post_tag", "variant", "occurrence", "post_persona")) {
            session.run("DELETE FROM " + table + " WHERE post_id" + THEIRS);
        }
        session.run("DELETE FROM post_words WHERE rowid" + THEIRS);
        for (String table : List.of("post", "media", "campaign", "pillar", "channel", "result_import",
                "note", "series", "key_date", "persona_line", "persona")) {
            session.run("DELETE FROM " + table + " WHERE client_id = ?", clientId);
        }
        session.run("DELETE FROM client WHERE id = ?", clientId);
        // Rows of imports that were taken back are theirs too, and nothing can bring those back any more.
        Schema.HANGING.forEach(table -> session.run("DELETE FROM " + table
                + " WHERE import_id NOT IN (SELECT id FROM result_import)"));
    }

    /// Leaves only one client, without journal, trash, facts of others and deleted text: what may be handed to that client.
    static void allBut(Session session, long clientId) {
        session.run("DELETE FROM journal");
        session.run("DELETE FROM change");
        for (long other : session.list("SELECT id FROM client WHERE id <> ?", row -> row.getLong(1),
                clientId)) {
            client(session, other);
        }
        for (String table : List.of("media_use", "post_tag", "variant", "occurrence", "post_persona")) {
            session.run("DELETE FROM " + table
                    + " WHERE post_id IN (SELECT id FROM post WHERE deleted_at IS NOT NULL)");
        }
        session.run("DELETE FROM post WHERE deleted_at IS NOT NULL");
        session.run("""
                DELETE FROM media WHERE deleted_at IS NOT NULL AND id NOT IN (SELECT media_id FROM media_use)
                    AND id NOT IN (SELECT logo FROM client WHERE logo IS NOT NULL)
                    AND id NOT IN (SELECT picture FROM persona WHERE picture IS NOT NULL)""");
        session.run("DELETE FROM fact WHERE " + ITS_CLIENT + " NOT LIKE ?1 || '/%'", clientId);
        WordIndex.rebuild(session);
    }
}
