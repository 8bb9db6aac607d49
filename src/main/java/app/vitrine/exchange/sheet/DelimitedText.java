package app.vitrine.exchange.sheet;

import java.util.ArrayList;
import java.util.List;

/// Cuts delimited text into rows of cells, as RFC 4180 says, and goes on where people's files do not keep to it:
/// a quote inside a quoted cell stands for itself, and an opening quote that nothing closes is a letter. A
/// standard reader cannot step back from the end of the file to such a quote, hence our own.
final class DelimitedText {

    /// @param repairs how many quotes were taken as letters
    record Table(List<List<String>> rows, int repairs) {}

    private static final int MOST_STEPS_BACK = 200;
    private static final int MOST_CELLS_IN_ROW = 1_000;

    private final String text;
    private final char delimiter;
    private final int mostRows;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;
    private int repairs;
    private int stepsBack;

    private DelimitedText(String text, char delimiter, int mostRows) {
        this.text = text;
        this.delimiter = delimiter;
        this.mostRows = mostRows;
    }

    static Table parse(String text, char delimiter, int mostRows) {
        return new DelimitedText(text, delimiter, mostRows).run();
    }

    private Table run() {
        while (at < text.length() && rows.size() < mostRows) {
            cell();
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return new Table(rows, repairs);
    }

    private void cell() {
        int start = at;
        int quote = start;
        while (quote < text.length() && text.charAt(quote) == ' ') {
            quote++;
        }
        if (quote < text.length() && text.charAt(quote) == '"' && stepsBack < MOST_STEPS_BACK) {
            if (quoted(quote + 1)) {
                return;
            }
            stepsBack++;
            repairs++;
            at = start;
        }
        int end = start;
        while (end < text.length() && !ends(text.charAt(end))) {
            end++;
        }
        close(text.substring(start, end), end);
    }

    /// Reads a quoted cell; false where nothing closes it.
    private boolean quoted(int start) {
        StringBuilder value = new StringBuilder();
        boolean lines = false;
        int inner = 0;
        int from = start;
        for (int here = start; here < text.length(); here++) {
            char letter = text.charAt(here);
            lines |= letter == '\n';
            if (letter != '"') {
                continue;
            }
            if (here + 1 < text.length() && text.charAt(here + 1) == '"') {
                value.append(text, from, here + 1);
                here++;
                from = here + 1;
                continue;
            }
            int after = afterBlanks(here + 1);
            if (after >= text.length() || ends(text.charAt(after))) {
                value.append(text, from, here);
                repairs += inner;
                close(value.toString(), after);
                return true;
            }
            if (lines && opens(here)) {
                return false;
            }
            inner++;
        }
        return false;
    }

    private boolean opens(int quote) {
        return quote > 0 && ends(text.charAt(quote - 1));
    }

    private int afterBlanks(int start) {
        int after = start;
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        return after;
    }

    private boolean ends(char letter) {
        return letter == delimiter || letter == '\n' || letter == '\r';
    }

    private void close(String value, int end) {
        if (row.size() < MOST_CELLS_IN_ROW) {
            row.add(value);
        }
        at = end + 1;
        if (end >= text.length()) {
            return;
        }
        char letter = text.charAt(end);
        if (letter == delimiter) {
            if (at == text.length()) {
                row.add("");
            }
            return;
        }
        if (letter == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        rows.add(row);
        row = new ArrayList<>();
    }
}
