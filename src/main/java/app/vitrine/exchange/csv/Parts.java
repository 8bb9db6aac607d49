package app.vitrine.exchange.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Several texts in one cell. The mark between them, where it belongs to a text, and the backslash are written with
/// a backslash before them, so that splitting gives back what was joined.
final class Parts {

    static final char OF_MEDIA = '|';
    static final char OF_TAGS = ',';

    private Parts() {}

    static String join(Collection<String> parts, char between) {
        if (parts.isEmpty()) {
            return "";
        }
        StringBuilder cell = new StringBuilder();
        boolean first = true;
        for (String part : parts) {
            if (!first) {
                cell.append(between);
            }
            first = false;
            append(cell, part, between);
        }
        return cell.toString();
    }

    /// An empty cell has no parts.
    static List<String> split(String cell, char between) {
        List<String> parts = new ArrayList<>();
        if (cell.isEmpty()) {
            return parts;
        }
        StringBuilder part = new StringBuilder();
        for (int at = 0; at < cell.length(); at++) {
            char letter = cell.charAt(at);
            if (letter == '\\' && at + 1 < cell.length()) {
                part.append(cell.charAt(++at));
            } else if (letter == between) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(letter);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static void append(StringBuilder cell, String part, char between) {
        for (int at = 0; at < part.length(); at++) {
            char letter = part.charAt(at);
            if (letter == between || letter == '\\') {
                cell.append('\\');
            }
            cell.append(letter);
        }
    }
}
