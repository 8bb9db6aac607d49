package app.vitrine.storage;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.ChangeNotice.Kind;
import app.vitrine.domain.plan.PlanException;

/// Watches the rows of a writing connection with TEMP triggers made from the tables' present columns. In a change, the
/// first before-image of each row is kept, and what was touched is told by kind; a write outside a change fails.
///
/// An image is the row as a JSON object by column name, NULL where the row did not exist.
final class Journal {

    private final Session session;

    Journal(Session session) {
        this.session = session;
    }

    void install() {
        session.execute("CREATE TEMP TABLE open_change (id INTEGER NOT NULL)");
        session.execute("""
                CREATE TEMP TABLE touched (kind TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (kind, id))
                WITHOUT ROWID""");
        for (String table : Schema.JOURNALLED) {
            String before = image(columns(session, table), "OLD.");
            trigger(table, "INSERT", "NEW", "NULL");
            trigger(table, "UPDATE", "OLD", before);
            trigger(table, "DELETE", "OLD", before);
        }
    }

    private void trigger(String table, String event, String row, String before) {
        boolean ofPost = Set.of("variant", "post_tag", "media_use", "occurrence", "post_persona")
                .contains(table);
        boolean ofPersona = table.equals("persona_line");
        String thing = row + (ofPost ? ".post_id" : ofPersona ? ".persona_id" : ".id");
        String owner = ofPost || table.equals("post") ? thing : "NULL";
        String kind = ofPost ? "POST" : ofPersona ? "PERSONA" : table.toUpperCase(java.util.Locale.ROOT);
        session.execute("""
                CREATE TEMP TRIGGER journal_%1$s_%2$s AFTER %2$s ON main.%1$s BEGIN
                    SELECT RAISE(ABORT, 'written outside a change')
                    WHERE NOT EXISTS (SELECT 1 FROM open_change);
                    INSERT INTO journal (change_id, tbl, row_id, owner, before)
                    SELECT id, '%1$s', %3$s.id, %4$s, %5$s FROM open_change
                    WHERE true ON CONFLICT DO NOTHING;
                    INSERT INTO touched (kind, id) VALUES ('%6$s', %7$s) ON CONFLICT DO NOTHING;
                END""".formatted(table, event, row, owner, before, kind, thing));
    }

    static List<String> columns(Session session, String table) {
        return session.list("SELECT name FROM pragma_table_info(?)", row -> row.getString(1), table);
    }

    /// A row as an image; `prefix` says whose row.
    static String image(List<String> columns, String prefix) {
        return columns.stream().map(name -> "'" + name + "', " + prefix + name)
                .collect(Collectors.joining(", ", "json_object(", ")"));
    }

    /// The columns out of an image, as a list of results.
    static String fields(List<String> columns, String image) {
        return columns.stream().map(name -> "json_extract(" + image + ", '$." + name + "') AS " + name)
                .collect(Collectors.joining(", "));
    }

    /// Opens a change of its own; undone changes can only be redone until the next thing that is done.
    long begin(ChangeLabel label, String kind, long at) {
        if (kind.equals("do")) {
            session.run("""
                    UPDATE change SET state = 'dead'
                    WHERE state = 'undone' OR (state = 'done' AND kind = 'undo')""");
        }
        long id = session.number("""
                INSERT INTO change (at, label_key, label_count, label_args, client_id, schema, kind, state, run_key)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'done', ?) RETURNING id""", at, label.message().key(),
                label.message().count(), Labels.arguments(label.message()),
                label.clientId().isPresent() ? label.clientId().getAsLong() : null, Schema.current(), kind,
                label.runKey());
        return resume(id);
    }

    /// Goes on with a change: what is written now belongs to it too.
    long resume(long changeId) {
        session.run("INSERT INTO open_change (id) VALUES (?)", changeId);
        return changeId;
    }

    /// What was written since [#begin] or [#resume].
    Map<Kind, Set<Long>> touched() {
        Map<Kind, Set<Long>> touched = new EnumMap<>(Kind.class);
        session.each("SELECT kind, id FROM touched", row -> touched
                .computeIfAbsent(Kind.valueOf(row.getString(1)), _ -> new HashSet<>()).add(row.getLong(2)));
        return touched;
    }

    /// Ends the change before the transaction is kept.
    void end() {
        session.run("DELETE FROM open_change");
        session.run("DELETE FROM touched");
    }

    /// Puts every row back that `changeId` touched. Foreign keys are checked when the transaction is kept, so the
    /// order of tables does not matter.
    void takeBack(long changeId) {
        for (String table : Schema.JOURNALLED) {
            session.run("DELETE FROM " + table
                    + " WHERE id IN (SELECT row_id FROM journal WHERE change_id = ? AND tbl = ?)", changeId,
                    table);
        }
        for (String table : Schema.JOURNALLED) {
            List<String> columns = columns(session, table);
            session.run("INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT "
                    + fields(columns, "before")
                    + " FROM journal WHERE change_id = ? AND tbl = ? AND before IS NOT NULL", changeId,
                    table);
        }
    }

    /// Marks what was taken back, or repeated.
    void settle(long changeId, long by) {
        if (session.run("UPDATE change SET state = 'undone', undone_by = ? WHERE id = ? AND state = 'done'",
                by,
                changeId) != 1) {
            throw Problems.of(PlanException.Kind.OTHER);
        }
    }
}
