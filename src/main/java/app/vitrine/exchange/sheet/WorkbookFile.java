package app.vitrine.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// Reads every page of an XLSX workbook into typed cells.
final class WorkbookFile {

    private static final int MOST_COLUMNS = 256;
    private static final int MOST_CELLS = 3_000_000;

    private final boolean since1904;
    private int cells;

    private WorkbookFile(boolean since1904) {
        this.since1904 = since1904;
    }

    static RawSheet read(byte[] bytes, String name) throws SheetProblem {
        ZipGuard.check(bytes);
        List<RawSheet.Page> pages = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes),
                new ReadingOptions(true, true))) {
            WorkbookFile file = new WorkbookFile(workbook.isDate1904());
            for (Sheet sheet : workbook.getSheets().toList()) {
                pages.add(file.page(sheet));
            }
        } catch (IOException | RuntimeException damaged) {
            // The library tells damaged parts by whatever its parser throws.
            throw SheetProblem.of("sheet.refused.damaged");
        }
        if (pages.stream().allMatch(page -> page.rows().isEmpty())) {
            throw SheetProblem.of("sheet.refused.empty");
        }
        return new RawSheet(name, pages, firstFilled(pages), Optional.empty());
    }

    private static int firstFilled(List<RawSheet.Page> pages) {
        for (int at = 0; at < pages.size(); at++) {
            if (!pages.get(at).rows().isEmpty() && !pages.get(at).hidden()) {
                return at;
            }
        }
        return 0;
    }

    private RawSheet.Page page(Sheet sheet) throws IOException, SheetProblem {
        List<RawRow> rows = new ArrayList<>();
        Set<Integer> unseen = new HashSet<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                if (row.getRowNum() > SheetFile.MOST_ROWS || cells > MOST_CELLS) {
                    throw SheetProblem.of("sheet.refused.long", SheetFile.MOST_ROWS);
                }
                rows.add(row(row));
                if (row.isHidden()) {
                    unseen.add(row.getRowNum());
                }
            }
        }
        while (!rows.isEmpty() && rows.getLast().blank()) {
            rows.removeLast();
        }
        boolean hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
        return new RawSheet.Page(sheet.getName() == null ? "" : sheet.getName(), hidden, rows, unseen);
    }

    private RawRow row(Row row) {
        List<RawCell> values = new ArrayList<>();
        int width = Math.min(row.getCellCount(), MOST_COLUMNS);
        for (int column = 0; column < width; column++) {
            values.add(row.getOptionalCell(column).map(this::cell).orElse(RawCell.Text.BLANK));
        }
        while (!values.isEmpty() && values.getLast().blank()) {
            values.removeLast();
        }
        cells += values.size();
        return new RawRow(row.getRowNum(), values);
    }

    private RawCell cell(Cell cell) {
        CellType type = cell.getType();
        if (type == CellType.ERROR && cell.getRawValue() != null) {
            // "#REF!" is no blank: a blank day would mean the day above.
            return RawCell.text(cell.getRawValue());
        }
        if (type == CellType.ERROR || type == CellType.EMPTY || cell.getValue() == null) {
            return RawCell.Text.BLANK;
        }
        if (type == CellType.BOOLEAN) {
            return RawCell.text(String.valueOf(cell.getValue()).toUpperCase(Locale.ROOT));
        }
        if (type == CellType.NUMBER || (type == CellType.FORMULA && numeric(cell.getRawValue()))) {
            return number(cell);
        }
        String text = cell.getText();
        return RawCell.text(text == null ? "" : text);
    }

    private static boolean numeric(String raw) {
        return raw != null && !raw.isEmpty() && raw.length() < 40
                && raw.matches("-?[0-9]+(\\.[0-9]+)?(E[+-]?[0-9]+)?");
    }

    private RawCell number(Cell cell) {
        double value = Double.parseDouble(cell.getRawValue());
        String format = cell.getDataFormatString();
        int id = cell.getDataFormatId() == null ? 0 : cell.getDataFormatId();
        boolean day = Serial.daysIn(format) || (id >= 14 && id <= 17) || id == 22;
        boolean time = Serial.hoursIn(format) || (id >= 18 && id <= 22) || (id >= 45 && id <= 47);
        if ((day || time) && value >= 0 && value < Serial.LAST) {
            return new RawCell.Moment(Serial.at(value, since1904), value >= 1 && (day || value >= 2),
                    time || value % 1 != 0);
        }
        return new RawCell.Amount(value,
                new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString());
    }
}
