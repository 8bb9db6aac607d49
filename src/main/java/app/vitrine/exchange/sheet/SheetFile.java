package app.vitrine.exchange.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Opens a spreadsheet file (CSV, TSV, TXT or XLSX) and reads it into cells. What the file is, is found in its
/// bytes; its name is only told to the person.
public final class SheetFile {

    /// The largest file that is opened, in bytes.
    public static final int MOST_BYTES = 50 << 20;
    /// The longest sheet that is read, in rows.
    public static final int MOST_ROWS = 200_000;

    private static final int MOST_CELLS = 6_000_000;

    private SheetFile() {}

    /// @throws SheetProblem if the file cannot be read or is no sheet, with the reason in words
    public static RawSheet read(Path file) throws SheetProblem {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file)) {
                throw SheetProblem.of("sheet.refused.folder");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw SheetProblem.of("sheet.refused.large", MOST_BYTES >> 20);
            }
            return read(Files.readAllBytes(file), name);
        } catch (NoSuchFileException gone) {
            throw SheetProblem.of("sheet.refused.gone");
        } catch (IOException | SecurityException unreadable) {
            throw SheetProblem.of("sheet.refused.unreadable");
        }
    }

    /// @throws SheetProblem if the bytes are no sheet, with the reason in words
    public static RawSheet read(byte[] bytes, String name) throws SheetProblem {
        if (bytes.length > MOST_BYTES) {
            throw SheetProblem.of("sheet.refused.large", MOST_BYTES >> 20);
        }
        refuseOtherKinds(bytes);
        return startsWith(bytes, "PK")
                ? WorkbookFile.read(bytes, name)
                : text(bytes, name, Optional.empty(), Optional.empty());
    }

    static RawSheet text(byte[] bytes, String name, Optional<Encoding> wanted, Optional<Character> separator)
            throws SheetProblem {
        Encoding encoding = wanted.orElseGet(() -> EncodingGuess.of(bytes));
        String text = encoding.decode(bytes);
        refuseBinary(text);
        boolean plain = PlainSheet.starts(text);
        if (!plain && wanted.isEmpty()) {
            text = EncodingGuess.mend(text);
        }
        Optional<Character> announced = announced(text);
        if (announced.isPresent()) {
            text = afterFirstLine(text);
        }
        String cells = text;
        char delimiter = separator.or(() -> announced)
                .orElseGet(() -> plain ? ',' : DelimiterGuess.of(cells));
        DelimitedText.Table table = DelimitedText.parse(cells, delimiter, MOST_ROWS + 1);
        RawSheet.Page page = new RawSheet.Page("", false, rows(table.rows()), Set.of());
        return new RawSheet(name, List.of(page), 0,
                Optional.of(new TextBytes(bytes, encoding, delimiter, table.repairs())));
    }

    private static List<RawRow> rows(List<List<String>> table) throws SheetProblem {
        if (table.size() > MOST_ROWS) {
            throw SheetProblem.of("sheet.refused.long", MOST_ROWS);
        }
        List<RawRow> rows = new ArrayList<>(table.size());
        int cells = 0;
        boolean blank = true;
        for (List<String> values : table) {
            cells += values.size();
            if (cells > MOST_CELLS) {
                throw SheetProblem.of("sheet.refused.long", MOST_ROWS);
            }
            RawRow row = new RawRow(rows.size() + 1, values.stream().map(RawCell::text).toList());
            blank &= row.blank();
            rows.add(row);
        }
        if (blank) {
            throw SheetProblem.of("sheet.refused.empty");
        }
        return rows;
    }

    /// The separator that a first line "sep=;" announces to spreadsheet programs, which do not count it as a row.
    private static Optional<Character> announced(String text) {
        String start = text.substring(0, Math.min(text.length(), 8)).toLowerCase(Locale.ROOT);
        if (start.startsWith("\"sep=") && start.length() > 6) {
            return Optional.of(text.charAt(5));
        }
        return start.startsWith("sep=") && start.length() > 5 && "\r\n".indexOf(text.charAt(5)) >= 0
                ? Optional.of(text.charAt(4))
                : Optional.empty();
    }

    private static String afterFirstLine(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        int next = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        return next < text.length() ? text.substring(next) : "";
    }

    private static void refuseOtherKinds(byte[] bytes) throws SheetProblem {
        if (bytes.length == 0) {
            throw SheetProblem.of("sheet.refused.empty");
        }
        if (startsWith(bytes, "\u00d0\u00cf\u0011\u00e0")) {
            String inside = new String(bytes, StandardCharsets.UTF_16LE);
            boolean locked = inside.contains("EncryptedPackage");
            throw SheetProblem.of(locked ? "sheet.refused.locked" : "sheet.refused.old");
        }
        if (startsWith(bytes, "%PDF") || startsWith(bytes, "\u0089PNG")
                || startsWith(bytes, "\u00ff\u00d8\u00ff")
                || startsWith(bytes, "GIF8") || startsWith(bytes, "RIFF")
                || startsWith(bytes, "SQLite format 3")
                || startsWith(bytes, "{\\rtf") || startsWith(bytes, "BEGIN:V")) {
            throw SheetProblem.of("sheet.refused.other");
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (start.contains("<!doctype html") || start.contains("<html") || start.contains("<table")
                || start.contains("<?xml")) {
            throw SheetProblem.of("sheet.refused.web");
        }
    }

    private static boolean startsWith(byte[] bytes, String mark) {
        return bytes.length >= mark.length()
                && new String(bytes, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }

    private static void refuseBinary(String text) throws SheetProblem {
        int odd = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if ((letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t') || letter == '\ufffd') {
                odd++;
            }
        }
        if (odd > 8 && odd > text.length() / 50) {
            throw SheetProblem.of("sheet.refused.binary");
        }
        if (text.isBlank()) {
            throw SheetProblem.of("sheet.refused.empty");
        }
    }
}
