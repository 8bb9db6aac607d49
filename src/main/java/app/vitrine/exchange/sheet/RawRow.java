package app.vitrine.exchange.sheet;

import java.util.List;

/// One row of the file.
///
/// @param number the row's number as a spreadsheet program shows it, from 1
public record RawRow(int number, List<RawCell> cells) {

    public RawRow {
        cells = List.copyOf(cells);
    }

    /// The cell of a column, blank beyond the row's end.
    public RawCell cell(int column) {
        return column < cells.size() ? cells.get(column) : RawCell.Text.BLANK;
    }

    boolean blank() {
        return cells.stream().allMatch(RawCell::blank);
    }

    int filled() {
        int filled = 0;
        for (RawCell cell : cells) {
            if (!cell.blank()) {
                filled++;
            }
        }
        return filled;
    }
}
