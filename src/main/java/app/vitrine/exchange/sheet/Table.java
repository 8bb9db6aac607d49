package app.vitrine.exchange.sheet;

import java.util.List;
import java.util.Map;

/// A sheet brought into the shape of a list: every layout ends here.
///
/// @param headerRow the number of the first header row, 0 for none
/// @param headerLines how many rows the header takes
/// @param given targets that the layout itself decides, by column
/// @param above rows above the header, and names of page and file, in which month and year may stand
record Table(Layout layout, int headerRow, int headerLines, List<String> header, List<RawRow> rows,
        Map<Integer, Target> given, List<String> above) {

    Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        given = Map.copyOf(given);
        above = List.copyOf(above);
    }

    int width() {
        int width = header.size();
        for (RawRow row : rows) {
            width = Math.max(width, row.cells().size());
        }
        return Math.min(width, 400);
    }

    String header(int column) {
        return column < header.size() ? header.get(column) : "";
    }
}
