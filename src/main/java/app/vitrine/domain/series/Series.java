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
/// @param openOnly   whether closed days of the shop are passed over
/// @param leftOut    days of the rule that have no post on purpose
public record Series(long id, UUID uid, long clientId, Repetition rule, LocalDate laidUntil, boolean openOnly,
        Set<LocalDate> leftOut) {

    /// How far ahead posts are laid out.
    public static final int MONTHS_AHEAD = 12;

    public Series {
        requireNonNull(uid, "uid");
        leftOut = Set.copyOf(leftOut);
    }

    public Series withId(long newId) {
        return new Series(newId, uid, clientId, rule, laidUntil, openOnly, leftOut);
    }

    public Series withRule(Repetition newRule) {
        return new Series(id, uid, clientId, newRule, laidUntil, openOnly, leftOut);
    }

    public Series withLaidUntil(LocalDate day) {
        return new Series(id, uid, clientId, rule, day, openOnly, leftOut);
    }

    public Series withOpenOnly(boolean now) {
        return new Series(id, uid, clientId, rule, laidUntil, now, leftOut);
    }

    public Series leavingOut(LocalDate day) {
        Set<LocalDate> days = new TreeSet<>(leftOut);
        days.add(day);
        return new Series(id, uid, clientId, rule, laidUntil, openOnly, days);
    }
}
