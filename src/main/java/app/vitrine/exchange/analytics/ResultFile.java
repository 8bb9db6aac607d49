package app.vitrine.exchange.analytics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.vitrine.domain.text.Message;
import app.vitrine.exchange.sheet.RawCell;
import app.vitrine.exchange.sheet.RawRow;
import app.vitrine.exchange.sheet.RawSheet;
import app.vitrine.exchange.sheet.SheetFile;
import app.vitrine.exchange.sheet.SheetProblem;

/// Opens what a network's analytics page exported (CSV, XLSX, XLS, or a ZIP of them) and reads its tables. What a file is
/// is found in its content; whatever is in it, there is an answer.
public final class ResultFile {

    private ResultFile() {}

    public static List<ResultTable> read(Path file, ResultHints hints) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > SheetFile.MOST_BYTES) {
                return refused(name, "", Message.of("results.refused.large", SheetFile.MOST_BYTES >> 20),
                        hints);
            }
            return read(Files.readAllBytes(file), name, hints);
        } catch (IOException | SecurityException unreadable) {
            return refused(name, "", Message.of("results.refused.unreadable"), hints);
        }
    }

    public static List<ResultTable> read(byte[] bytes, String name, ResultHints hints) {
        if (Archive.is(bytes)) {
            try {
                return Archive.files(bytes, (inner, content) -> one(content, name, inner, hints)).stream()
                        .flatMap(List::stream).toList();
            } catch (IOException damaged) {
                return refused(name, "", Message.of("results.refused.archive"), hints);
            }
        }
        return one(bytes, name, "", hints);
    }

    private static List<ResultTable> refused(String name, String part, Message why, ResultHints hints) {
        return List.of(ResultTable.refused(name, part, 0, why, TableReader.exported(name, hints)));
    }

    private static List<ResultTable> one(byte[] bytes, String name, String part, ResultHints hints) {
        try {
            if (OldWorkbook.is(bytes)) {
                return pages(OldWorkbook.read(bytes), name, hints);
            }
            RawSheet sheet = SheetFile.read(bytes, part.isEmpty() ? name : part);
            if (sheet.pages().size() > 1) {
                return pages(sheet.pages().stream()
                        .map(page -> new OldWorkbook.Page(page.name(), rows(page.rows()))).toList(), name,
                        hints);
            }
            List<TableRows.Row> rows = rows(sheet.rows());
            List<TableRows.Row> whole = nested(rows)
                    ? rows(SheetFile.read(unpacked(sheet), part.isEmpty() ? name : part).rows())
                    : rows;
            return tables(whole, name, part, hints);
        } catch (SheetProblem problem) {
            return audience(bytes)
                    ? List.of(audience(name, part, 0, hints))
                    : refused(name, part, problem.reason(), hints);
        } catch (IOException damaged) {
            return refused(name, part, Message.of("results.refused.damaged"), hints);
        }
    }

    private static List<TableRows.Row> rows(List<RawRow> rows) {
        return rows.stream()
                .map(row -> new TableRows.Row(row.number(), row.cells().stream().map(RawCell::text).toList()))
                .toList();
    }

    private static boolean nested(List<TableRows.Row> rows) {
        return rows.getFirst().filled() == 1 && Nested.is(rows.getFirst().cells().getFirst());
    }

    private static byte[] unpacked(RawSheet sheet) {
        String delimiter = sheet.delimiter().map(String::valueOf).orElse(",");
        return sheet.rows().stream()
                .map(row -> row.cells().stream().map(RawCell::text).collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }

    // Pages without anything known say nothing beside those that were recognised.
    private static List<ResultTable> pages(List<OldWorkbook.Page> pages, String name, ResultHints hints) {
        List<ResultTable> all = pages.stream()
                .flatMap(page -> tables(page.rows(), name, page.name(), hints).stream()).toList();
        List<ResultTable> known = all.stream().filter(table -> table.refusal().isEmpty()).toList();
        return known.isEmpty() ? all.stream().limit(1).toList() : known;
    }

    private static List<ResultTable> tables(List<TableRows.Row> rows, String name, String part,
            ResultHints hints) {
        TableFinder finder = new TableFinder(ExportFormats.known(), rows);
        List<ResultTable> tables = new ArrayList<>();
        finder.tables().forEach(table -> tables.add(TableReader.read(beside(table), name, part, hints)));
        int filled = (int) rows.stream().filter(row -> !row.blank()).count();
        if (tables.isEmpty() && finder.audience()) {
            return List.of(audience(name, part, filled, hints));
        }
        if (tables.isEmpty()) {
            tables.add(ResultTable.refused(name, part, filled, Message.of("results.refused.unknown"),
                    TableReader.exported(name, hints)));
        }
        return tables;
    }

    // A spreadsheet program may have broken the letters of a table that nobody needs.
    private static boolean audience(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.UTF_8);
        List<TableRows.Row> lines = start.lines()
                .map(line -> new TableRows.Row(1, List.of(line.replaceAll("[;,\"]+$|^\"", "")))).toList();
        return new TableFinder(ExportFormats.known(), lines).audience();
    }

    private static ResultTable audience(String name, String part, int rows, ResultHints hints) {
        return new ResultTable(name, part, "meta.audience", Optional.empty(), rows, List.of(), List.of(),
                List.of(), List.of(), List.of(Message.of("results.remark.audience")), Optional.empty(),
                TableReader.exported(name, hints));
    }

    // Of two tables side by side the right one is read below the left.
    private static TableRows beside(TableRows table) {
        if (!table.format().beside()) {
            return table;
        }
        int shift = table.columns().getOrDefault("impressions", 0) - 2;
        if (shift < 3) {
            return table;
        }
        List<TableRows.Row> rows = new ArrayList<>();
        for (TableRows.Row row : table.rows()) {
            rows.add(new TableRows.Row(row.number(), cut(row, 0, shift)));
            List<String> right = new ArrayList<>(
                    List.of(row.cell(shift), row.cell(shift + 1)));
            IntStream.range(2, shift + 2).forEach(_ -> right.add(""));
            right.add(row.cell(shift + 2));
            rows.add(new TableRows.Row(row.number(), right));
        }
        return new TableRows(table.format(), table.columns(),
                rows.stream().filter(row -> !row.blank()).toList(), table.count(), table.skipped(),
                table.title());
    }

    private static List<String> cut(TableRows.Row row, int from, int to) {
        return IntStream.range(from, to).mapToObj(row::cell).toList();
    }
}
