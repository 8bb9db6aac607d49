package app.vitrine.exchange.analytics;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/// Workbooks of the old kind (.xls), which LinkedIn still writes.
final class OldWorkbook {

    private static final int MOST_ROWS = 65_536;
    private static final int MOST_COLUMNS = 256;

    static {
        // The library's own words about damaged files are for nobody.
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }

    private OldWorkbook() {}

    /// A page with its rows.
    record Page(String name, List<TableRows.Row> rows) {}

    static boolean is(byte[] bytes) {
        return bytes.length > 8 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf && bytes[2] == 0x11
                && (bytes[3] & 0xff) == 0xe0;
    }

    /// @throws IOException if it cannot be read
    static List<Page> read(byte[] bytes) throws IOException {
        try (Workbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<Page> pages = new ArrayList<>();
            for (Sheet sheet : workbook) {
                pages.add(new Page(sheet.getSheetName(), rows(sheet)));
            }
            return pages;
        } catch (RuntimeException damaged) {
            // The library tells damaged parts by whatever its parser throws.
            throw new IOException(damaged);
        }
    }

    private static List<TableRows.Row> rows(Sheet sheet) {
        List<TableRows.Row> rows = new ArrayList<>();
        for (int at = 0; at <= Math.min(sheet.getLastRowNum(), MOST_ROWS); at++) {
            List<String> cells = new ArrayList<>();
            Row row = sheet.getRow(at);
            int width = row == null ? 0 : Math.min(row.getLastCellNum(), MOST_COLUMNS);
            for (int column = 0; column < width; column++) {
                Cell cell = row.getCell(column);
                cells.add(cell == null ? "" : text(cell));
            }
            rows.add(new TableRows.Row(at + 1, cells));
        }
        return rows;
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA
                ? cell.getCachedFormulaResultType()
                : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> DateUtil.isCellDateFormatted(cell)
                    ? String.valueOf(cell.getLocalDateTimeCellValue())
                    : BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
    }
}
