package app.vitrine.domain.note;

import java.util.Locale;
import java.util.UUID;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Palette;

import static java.util.Objects.requireNonNull;

/// Something that holds for days of a client.
///
/// @param id    key in the plan file; 0 while not stored
/// @param words may be empty where the kind says enough
public record Note(long id, UUID uid, long clientId, Kind kind, Span span, String words, Palette colour) {

    /// What a note means.
    public enum Kind {
        /// Free words.
        NOTE,
        /// The shop is closed.
        CLOSED,
        /// Hard days, in which nothing counts as due.
        PAUSE,
        /// A key date of the shop's own, once.
        DATE,
        /// The same in every year, whatever its own.
        YEARLY;

        /// Whether it says nothing without words.
        public boolean needsWords() {
            return this == NOTE || this == DATE || this == YEARLY;
        }

        private final String id = name().toLowerCase(Locale.ROOT);

        public String id() {
            return id;
        }

        /// @throws IllegalArgumentException if no kind has this id
        public static Kind ofId(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    public Note {
        requireNonNull(uid, "uid");
        requireNonNull(kind, "kind");
        requireNonNull(span, "span");
        if (kind.needsWords() && words.isBlank()) {
            throw new IllegalArgumentException("A note needs words");
        }
    }

    public Note withId(long newId) {
        return new Note(newId, uid, clientId, kind, span, words, colour);
    }

    public Note withSpan(Span newSpan) {
        return new Note(id, uid, clientId, kind, newSpan, words, colour);
    }
}
