package app.vitrine.domain.series;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/// A rule that lays out posts. Its occurrences are posts like any other; see [Occurrence].
///
/// @param id         key in the plan file; 0 while not stored
/// @param laidUntil  up to which day its posts are laid out
/// @param leftOut    days of the rule that have no post on purpose
public record Series(long id, UUID uid, long clientId, Manner manner, LocalDate laidUntil,
        Set<LocalDate> leftOut) {

    /// How far ahead posts are laid out.
    public static final int MONTHS_AHEAD = 12;

    public Series {
        requireNonNull(uid, "uid");
        leftOut = Set.copyOf(leftOut);
    }

    public Repetition rule() {
        return manner.rule();
    }

    public Series withId(long newId) {
        return new Series(newId, uid, clientId, manner, laidUntil, leftOut);
    }

    public Series withManner(Manner newManner) {
        return new Series(id, uid, clientId, newManner, laidUntil, leftOut);
    }

    public Series withRule(Repetition newRule) {
        return withManner(manner.withRule(newRule));
    }

    public Series withLaidUntil(LocalDate day) {
        return new Series(id, uid, clientId, manner, day, leftOut);
    }

    public Series leavingOut(LocalDate day) {
        Set<LocalDate> days = new TreeSet<>(leftOut);
        days.add(day);
        return new Series(id, uid, clientId, manner, laidUntil, days);
    }
}
