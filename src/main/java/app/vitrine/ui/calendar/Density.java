package app.vitrine.ui.calendar;

/// How much of a post a tile shows, from roomy to terse. [#CARD] is for a day of its own, and [#SQUARE] is [#PICTURE]
/// for low cells; they are never pinned.
enum Density {
    CARD, PICTURE, SQUARE, ROW, LINE;

    /// The next one a person meets when asking for more, or less, on each tile.
    Density roomier() {
        return this == LINE ? ROW : PICTURE;
    }

    Density terser() {
        return this == ROW || this == LINE ? LINE : ROW;
    }
}
