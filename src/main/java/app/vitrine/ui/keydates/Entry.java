package app.vitrine.ui.keydates;

import java.util.Optional;

import app.vitrine.domain.keydate.ClientDate;
import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.note.Note;

/// A key date of a year in the list.
///
/// @param hidden by itself
/// @param kindHidden whether its whole kind is
/// @param own    what the client keeps of it in a way of its own
/// @param note   the day of the calendar on which it is noted
record Entry(KeyDate date, boolean hidden, boolean kindHidden, Optional<ClientDate> own,
        Optional<Note> note) {

    /// Where a date comes from.
    enum Origin {
        COUNTRY, CHANGED, ADDED
    }

    Origin origin() {
        if (note.isPresent()) {
            return Origin.ADDED;
        }
        return own.map(one -> one.replaces().isEmpty() ? Origin.ADDED : Origin.CHANGED)
                .orElse(Origin.COUNTRY);
    }

    boolean seen() {
        return !hidden && !kindHidden;
    }
}
