package app.vitrine.ui.composer;

import java.time.Instant;
import java.util.Optional;

import app.vitrine.domain.text.Message;

/// How far what is on screen is kept.
///
/// @param at     when it was last kept
/// @param reason what to tell the person where it could not be
record Saving(State state, Optional<Instant> at, Optional<Message> reason) {

    static final Saving NOTHING = new Saving(State.NOTHING, Optional.empty(), Optional.empty());

    /// Nothing entered yet, all kept, something waits to be kept, or it could not be kept and will be tried again.
    enum State {
        NOTHING, SAVED, PENDING, FAILED
    }

    static Saving saved(Instant at) {
        return new Saving(State.SAVED, Optional.of(at), Optional.empty());
    }

    Saving pending() {
        return state == State.FAILED ? this : new Saving(State.PENDING, at, Optional.empty());
    }

    Saving failed(Message why) {
        return new Saving(State.FAILED, at, Optional.of(why));
    }
}
