package app.vitrine.exchange.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.vitrine.domain.text.Message;

/// The rows of a recognised table, sorted into those to be read and those that say something else.
///
/// @param format  what the table is
/// @param columns by role
/// @param rows    to be read
/// @param count   rows below the header, but for blank ones
/// @param title   the line above the header; may be empty
record TableRows(ExportFormat format, Map<String, Integer> columns, List<Row> rows, int count,
        List<ResultTable.Skipped> skipped, String title) {

    private static final Set<String> TOTALS = Set.of("total", "totals", "gesamt", "summe", "totaux",
            "grand total",
            "total général", "insgesamt", "totale", "totales");

    /// One of them.
    record Row(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }

        long filled() {
            return cells.stream().filter(cell -> !cell.isBlank()).count();
        }
    }

    static TableRows of(ExportFormat format, Map<String, Integer> columns, int header, List<Row> below,
            String title) {
        List<Row> read = new ArrayList<>();
        List<ResultTable.Skipped> skipped = new ArrayList<>();
        int count = 0;
        for (Row row : below) {
            if (row.blank()) {
                continue;
            }
            count++;
            String reason = reason(columns, header, row);
            if (reason.isEmpty()) {
                read.add(row);
            } else {
                skipped.add(new ResultTable.Skipped(row.number(), Message.of(reason)));
            }
        }
        return new TableRows(format, columns, read, count, skipped, title);
    }

    // Why a row is none of the table's; empty where it is.
    private static String reason(Map<String, Integer> columns, int header, Row row) {
        String first = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst()
                .map(HeaderText::normal)
                .orElse("");
        if (TOTALS.contains(first)) {
            return "results.skipped.total";
        }
        if (header > 2 && row.filled() == 1 && columns.size() > 1) {
            return "results.skipped.note";
        }
        if (defines(columns, row)) {
            return "results.skipped.definition";
        }
        return "";
    }

    // A row that explains its columns has words where figures belong.
    private static boolean defines(Map<String, Integer> columns, Row row) {
        List<String> figures = columns.entrySet().stream()
                .filter(column -> Roles.metric(column.getKey()).isPresent())
                .map(column -> row.cell(column.getValue())).filter(cell -> !cell.isBlank()).toList();
        return figures.size() > 1 && figures.stream().allMatch(
                cell -> cell.length() > 12 && cell.contains(" ")
                        && cell.chars().filter(Character::isLetter).count() > 8);
    }
}
