package app.vitrine.storage;

import java.util.List;
import java.util.Optional;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.note.Note;
import app.vitrine.domain.plan.Notes;

final class SqliteNotes implements Notes.Editor {

    private final Session session;

    SqliteNotes(Session session) {
        this.session = session;
    }

    @Override
    public List<Note> notes(Scope scope) {
        return session.list("SELECT * FROM note WHERE client_id" + Scoped.CLIENTS
                + "ORDER BY first_day, last_day, id", Rows::note, Scoped.argument(scope));
    }

    @Override
    public Optional<Note> find(long id) {
        return session.first("SELECT * FROM note WHERE id = ?", Rows::note, id);
    }

    @Override
    public Note save(Note note) {
        if (note.id() == 0) {
            return note.withId(session.number("""
                    INSERT INTO note (uid, client_id, kind, first_day, last_day, words, colour)
                    VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id""", note.uid(), note.clientId(),
                    note.kind().id(), note.span().first(), note.span().last(), note.words(),
                    note.colour().id()));
        }
        Stored.one(session.run("""
                UPDATE note SET uid = ?, client_id = ?, kind = ?, first_day = ?, last_day = ?, words = ?, colour = ?
                WHERE id = ?""", note.uid(), note.clientId(), note.kind().id(), note.span().first(),
                note.span().last(), note.words(), note.colour().id(), note.id()));
        return note;
    }

    @Override
    public void remove(Note note) {
        session.run("DELETE FROM note WHERE id = ?", note.id());
    }
}
