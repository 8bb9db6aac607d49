package app.vitrine.domain.network;

/// One way of counting text.
interface TextMeasure {

    /// Counts `text` and finds how much of it stays within `limit`.
    Tally tally(String text, int limit);
}
