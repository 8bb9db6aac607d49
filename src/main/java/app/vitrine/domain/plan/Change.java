package app.vitrine.domain.plan;

import java.time.Instant;

/// A change that was made.
///
/// @param id increases with time
public record Change(long id, ChangeLabel label, Instant at, Direction direction) {

    /// Whether it did something, or took back or repeated what was done.
    public enum Direction {
        DO, UNDO, REDO
    }
}
