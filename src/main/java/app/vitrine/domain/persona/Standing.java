package app.vitrine.domain.persona;

/// How far something may be relied on today.
public enum Standing {
    /// Nobody has looked yet.
    GUESS,
    /// Somebody has, not long ago.
    KNOWN,
    /// So long ago that it should be checked.
    OLD
}
