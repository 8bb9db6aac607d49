package app.vitrine.domain.plan;

import java.util.List;
import java.util.Optional;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.note.Note;

/// What is said of days.
public interface Notes {

    /// By first day.
    List<Note> notes(Scope scope);

    Optional<Note> find(long id);

    /// Changes to them.
    interface Editor extends Notes {

        /// Adds (id 0) or replaces.
        Note save(Note note);

        void remove(Note note);
    }
}
