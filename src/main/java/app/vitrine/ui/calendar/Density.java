package app.vitrine.ui.calendar;

/// How much of a post a tile shows, from roomy to terse. [#SQUARE] is [#PICTURE] for low cells and never pinned.
enum Density {
    PICTURE, SQUARE, ROW, LINE;

    /// The next one a person meets when asking for more, or less, on each tile.
    Density roomier() {
        return this == LINE ? ROW : PICTURE;
    }

    Density terser() {
        return this == PICTURE || this == SQUARE ? ROW : LINE;
    }
}
