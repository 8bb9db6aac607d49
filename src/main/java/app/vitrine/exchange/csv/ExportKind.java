package app.vitrine.exchange.csv;

/// For whom a CSV is written.
public enum ExportKind {
    /// UTF-8, commas, ISO dates, the fixed header of [PlainRow]; nothing is altered.
    PLAIN,
    /// UTF-8 with byte order mark, the separator, words and dates of the person's country, formulas guarded.
    SHEET
}
