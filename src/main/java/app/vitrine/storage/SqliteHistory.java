package app.vitrine.storage;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.plan.Change;
import app.vitrine.domain.plan.ChangeNotice;
import app.vitrine.domain.plan.History;
import app.vitrine.domain.plan.PlanException.Kind;

/// Undo takes back the last thing done or redone; redo takes back the last undo. Both are changes of their own.
final class SqliteHistory implements History {

    private final @Nullable Writer writer;
    private final Readers readers;

    /// @param writer absent where the plan can only be looked at
    SqliteHistory(@Nullable Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    public Optional<Change> nextUndo() {
        return writer == null ? Optional.empty() : readers.query(SqliteHistory::lastDone);
    }

    @Override
    public Optional<Change> nextRedo() {
        return writer == null ? Optional.empty() : readers.query(SqliteHistory::lastUndone);
    }

    @Override
    public Optional<ChangeNotice> undo() {
        return writing().takeBack("undo", SqliteHistory::lastDone);
    }

    @Override
    public Optional<ChangeNotice> undoIfLast(long changeId) {
        return writing().takeBack("undo",
                session -> lastDone(session).filter(change -> change.id() == changeId));
    }

    @Override
    public Optional<ChangeNotice> redo() {
        return writing().takeBack("redo", SqliteHistory::lastUndone);
    }

    @Override
    public void closeRun() {
        if (writer != null) {
            writer.closeRun();
        }
    }

    @Override
    public List<Version> versions(long postId) {
        return readers.query(session -> Versions.of(session, postId));
    }

    private Writer writing() {
        if (writer == null) {
            throw Problems.of(Kind.READ_ONLY);
        }
        return writer;
    }

    private static Optional<Change> lastDone(Session session) {
        return session.first("""
                SELECT * FROM change WHERE schema = ? AND id = (SELECT max(id) FROM (
                    SELECT max(id) AS id FROM change WHERE state = 'done' AND kind = 'do'
                    UNION ALL
                    SELECT max(id) FROM change WHERE state = 'done' AND kind = 'redo'))""", Labels::change,
                Schema.current());
    }

    private static Optional<Change> lastUndone(Session session) {
        return session.first("""
                SELECT * FROM change WHERE schema = ? AND id = (
                    SELECT max(id) FROM change WHERE state = 'done' AND kind = 'undo')""", Labels::change,
                Schema.current());
    }
}
