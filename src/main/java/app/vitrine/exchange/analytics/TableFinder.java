package app.vitrine.exchange.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the tables that stand in a sheet, below each other, by their headers.
final class TableFinder {

    private static final int PREAMBLE = 15;

    private final ExportFormats known;
    private final List<TableRows.Row> rows;

    TableFinder(ExportFormats known, List<TableRows.Row> rows) {
        this.known = known;
        this.rows = rows;
    }

    /// A header that was recognised.
    private record Head(int at, ExportFormat format, Map<String, Integer> columns) {}

    /// The tables, in order; none where no header is known.
    List<TableRows> tables() {
        List<TableRows> tables = new ArrayList<>();
        Optional<Head> head = first();
        while (head.isPresent()) {
            int at = head.get().at();
            Optional<Head> next = next(at + 1);
            int end = next.map(Head::at).orElse(rows.size());
            int last = next.isPresent() ? beforeTitle(end) : end;
            tables.add(TableRows.of(head.get().format(), head.get().columns(),
                    (int) rows.get(at).filled(), rows.subList(at + 1, Math.max(at + 1, last)), title(at)));
            head = next;
        }
        return tables;
    }

    private Optional<Head> first() {
        for (int at = 0; at < Math.min(rows.size(), PREAMBLE); at++) {
            Optional<Head> head = head(at);
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    // Another table begins after a blank line, perhaps with a title of its own.
    private Optional<Head> next(int from) {
        for (int at = from; at + 1 < rows.size(); at++) {
            if (rows.get(at).blank()) {
                for (int ahead = at + 1; ahead < Math.min(rows.size(), at + PREAMBLE); ahead++) {
                    Optional<Head> head = head(ahead);
                    if (head.isPresent()) {
                        return head;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private int beforeTitle(int header) {
        int at = header;
        while (at > 0 && !rows.get(at - 1).blank()) {
            at--;
        }
        return at;
    }

    private Optional<Head> head(int at) {
        List<String> header = rows.get(at).cells().stream().map(HeaderText::normal).toList();
        if (header.stream().filter(cell -> !cell.isEmpty()).count() < 2) {
            return Optional.empty();
        }
        Head best = null;
        for (ExportFormat format : known.formats()) {
            Optional<Map<String, Integer>> columns = format.match(header);
            if (columns.isPresent() && (best == null || columns.get().size() > best.columns().size())
                    && (!format.titled() || known.titles().containsKey(plainTitle(title(at))))
                    && announced(format, at)) {
                best = new Head(at, format, columns.get());
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean announced(ExportFormat format, int at) {
        return format.preamble().isEmpty()
                || rows.subList(0, at).stream().flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> HeaderText.normal(cell).equals(format.preamble()));
    }

    private String title(int at) {
        return at > 0 && rows.get(at - 1).filled() == 1
                ? rows.get(at - 1).cells().stream()
                        .filter(cell -> !cell.isBlank()).findFirst().orElse("")
                : "";
    }

    /// A title without the network it may begin with.
    static String plainTitle(String title) {
        return HeaderText.normal(title).replaceFirst("^(facebook|instagram) ", "")
                .replaceFirst(" (facebook|instagram)$", "");
    }

    /// Whether the sheet is one of those about an audience, which have no posts or days.
    boolean audience() {
        return rows.stream().limit(PREAMBLE).anyMatch(row -> row.filled() == 1
                && known.blocks().contains(HeaderText.normal(row.cells().getFirst())));
    }
}
