package app.vitrine.exchange.analytics;

/// What a spreadsheet program does to an export that it opens in the wrong way and saves again: each line becomes one
/// quoted cell, with its own quotes doubled.
final class Nested {

    private static final int COMMAS = 5;

    private Nested() {}

    /// Whether the only cell of a first line is a line of its own.
    static boolean is(String cell) {
        return cell.chars().filter(letter -> letter == ',').count() >= COMMAS && !cell.contains("\n");
    }
}
