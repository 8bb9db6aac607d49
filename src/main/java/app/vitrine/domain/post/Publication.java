package app.vitrine.domain.post;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import static java.util.Objects.requireNonNull;

/// How far one variant is out.
///
/// @param at      the instant of publication, only for [State#PUBLISHED]
/// @param address where it can be seen; may be empty
public record Publication(State state, Optional<Instant> at, String address) {

    public static final Publication PLANNED = new Publication(State.PLANNED, Optional.empty(), "");

    /// What can be said of a variant.
    public enum State {
        PLANNED, HANDED_OVER, PUBLISHED, SKIPPED;

        private final String id = name().toLowerCase(Locale.ROOT);

        public String id() {
            return id;
        }

        /// @throws IllegalArgumentException if no state has this id
        public static State ofId(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    public Publication {
        requireNonNull(state, "state");
        if (at.isPresent() && state != State.PUBLISHED) {
            throw new IllegalArgumentException("Only a published variant has an instant of publication");
        }
    }

    public static Publication published(Instant at, String address) {
        return new Publication(State.PUBLISHED, Optional.of(at), address);
    }

    /// Whether nothing more is to be done for this variant.
    public boolean settled() {
        return state == State.PUBLISHED || state == State.SKIPPED;
    }
}
