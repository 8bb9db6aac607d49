package app.vitrine.domain.advice;

import java.util.Locale;

/// What is watched. Each kind can be switched off.
public enum Kind {
    /// Two posts on one channel within an hour.
    CLOSE,
    /// The same or nearly the same text on one channel within thirty days.
    ALIKE,
    /// A channel without a post for longer than its rhythm.
    SILENT,
    /// A day with many more posts than the others.
    FULL,
    /// A pillar with less of the mix than it should have.
    SHARE,
    /// A post that is due soon and not approved, where the client wants to see posts first.
    WAITING,
    /// A post that is due soon with something still to do.
    TASKS,
    /// A post in the past that was neither published nor skipped.
    UNSETTLED;

    private final String id = name().toLowerCase(Locale.ROOT);

    public String id() {
        return id;
    }

    /// Whether its posts lie on days that differ.
    public boolean manyDays() {
        return this == ALIKE || this == UNSETTLED;
    }
}
