package app.vitrine.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.ChangeNotice.Kind;
import app.vitrine.domain.plan.PlanException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The traps of a journal kept by triggers, each held by a test.
final class JournalTest {

    private static final String INSERT = "INSERT INTO fact (name, value) VALUES ('a', '1')";

    private Session session;
    private Journal journal;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        Path file = folder.resolve("plan.vitrine");
        try (Session making = Connections.creating(file)) {
            Schema.load().migrate(making);
        }
        session = Connections.writing(file);
        journal = new Journal(session);
        journal.install();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aWriteOutsideAChangeFails() {
        assertThatThrownBy(() -> session.run(INSERT)).isInstanceOf(PlanException.class)
                .hasStackTraceContaining("written outside a change");
        assertThat(session.number("SELECT count(*) FROM fact")).isZero();
    }

    @Test
    void anInsertThatReplacesTellsWhatItReplaced() {
        change(INSERT);
        long old = session.number("SELECT id FROM fact");

        long second = change("INSERT OR REPLACE INTO fact (name, value) VALUES ('a', '2')");

        long fresh = session.number("SELECT id FROM fact");
        assertThat(images(second)).containsExactly(
                "fact " + old + " {\"id\":" + old + ",\"name\":\"a\",\"value\":\"1\"}",
                "fact " + fresh + " null");
    }

    @Test
    void replacingTheSameRowKeepsItsFirstImage() {
        change(INSERT);
        long id = session.number("SELECT id FROM fact");

        long second = change("UPDATE fact SET value = '2'",
                "INSERT OR REPLACE INTO fact (id, name, value) VALUES (" + id + ", 'a', '3')",
                "INSERT OR IGNORE INTO fact (id, name, value) VALUES (" + id + ", 'a', '4')",
                "UPDATE OR REPLACE fact SET value = '5'");

        assertThat(images(second))
                .containsExactly("fact " + id + " {\"id\":" + id + ",\"name\":\"a\",\"value\":\"1\"}");
        assertThat(session.first("SELECT value FROM fact", row -> row.getString(1))).contains("5");
    }

    @Test
    void aRowMadeAndRemovedInOneChangeLeavesOnlyThatItWasNotThere() {
        long change = change(INSERT, "DELETE FROM fact");

        assertThat(images(change)).singleElement().asString().endsWith("null");
    }

    @Test
    void theNoticeNamesOnlyWhatWasTouched() {
        session.run("BEGIN");
        journal.begin(ChangeLabel.of("test"), "do", 0);
        session.run(INSERT);
        long id = session.number("SELECT id FROM fact");

        assertThat(journal.touched()).isEqualTo(java.util.Map.of(Kind.FACT, Set.of(id)));
        session.rollback();
    }

    @Test
    void everyForeignKeyIsDeferredAndWithoutActions() {
        for (String table : Schema.JOURNALLED) {
            String sql = session
                    .first("SELECT sql FROM sqlite_schema WHERE name = ?", row -> row.getString(1), table)
                    .orElseThrow();
            assertThat(count(sql, "REFERENCES")).as(table)
                    .isEqualTo(count(sql, "DEFERRABLE INITIALLY DEFERRED"));
            assertThat(session.list("SELECT on_delete || on_update FROM pragma_foreign_key_list(?)",
                    row -> row.getString(1), table)).as(table).allMatch("NO ACTIONNO ACTION"::equals);
        }
    }

    @Test
    void everyChildKeyIsIndexed() {
        for (String table : Schema.JOURNALLED) {
            List<String> indexed = session.list("""
                    SELECT info.name FROM pragma_index_list(?) AS list, pragma_index_info(list.name) AS info
                    WHERE info.seqno = 0 AND list.partial = 0""", row -> row.getString(1), table);
            assertThat(indexed).as(table).containsAll(session.list(
                    "SELECT \"from\" FROM pragma_foreign_key_list(?)", row -> row.getString(1), table));
        }
    }

    @Test
    void everyTableIsStrictHasIdsThatNeverReturnAndNoBlob() {
        for (String table : Schema.JOURNALLED) {
            assertThat(session.number("SELECT strict FROM pragma_table_list(?)", table)).as(table)
                    .isEqualTo(1);
            assertThat(session.list("SELECT type FROM pragma_table_info(?)", row -> row.getString(1), table))
                    .as(table).isSubsetOf("INTEGER", "TEXT");
            assertThat(session
                    .first("SELECT sql FROM sqlite_schema WHERE name = ?", row -> row.getString(1), table)
                    .orElseThrow()).contains("id INTEGER PRIMARY KEY AUTOINCREMENT");
        }
    }

    @Test
    void everyTableWithAClientOrPostIsJournalled() {
        List<String> others = session.list(
                """
                SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
                    AND name NOT LIKE 'post_words%' AND name NOT IN ('meta', 'change', 'journal', 'result_post', 'result_day')""",
                row -> row.getString(1));
        assertThat(others).containsExactlyInAnyOrderElementsOf(Schema.JOURNALLED);
    }

    @Test
    void theWritingConnectionKeepsWhatItCommits() {
        assertThat(session.first("PRAGMA journal_mode", row -> row.getString(1))).contains("wal");
        assertThat(session.number("PRAGMA synchronous")).isEqualTo(2);
        assertThat(session.number("PRAGMA foreign_keys")).isEqualTo(1);
        assertThat(session.number("PRAGMA recursive_triggers")).isEqualTo(1);
        assertThat(session.number("PRAGMA busy_timeout")).isGreaterThanOrEqualTo(5000);
    }

    private long change(String... statements) {
        session.run("BEGIN");
        long id = journal.begin(ChangeLabel.of("test"), "do", 0);
        for (String statement : statements) {
            session.run(statement);
        }
        journal.end();
        session.run("COMMIT");
        return id;
    }

    private List<String> images(long change) {
        return session.list("SELECT tbl, row_id, before FROM journal WHERE change_id = ? ORDER BY row_id",
                row -> row.getString(1) + " " + row.getLong(2) + " " + row.getString(3), change);
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
