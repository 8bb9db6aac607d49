package app.vitrine.domain.series;

/// How far a change of one occurrence goes.
public enum Reach {
    /// This one alone.
    ONE,
    /// This one and those after it.
    LATER,
    /// All that are not out yet.
    ALL
}
