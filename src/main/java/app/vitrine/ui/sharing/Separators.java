package app.vitrine.ui.sharing;

import java.util.List;

/// What can stand between the cells of a sheet.
final class Separators {

    static final List<Character> ALL = List.of(';', ',', '\t', '|');

    private Separators() {}

    static String key(char separator) {
        return "sharing.separator." + switch (separator) {
            case ';' -> "semicolon";
            case ',' -> "comma";
            case '\t' -> "tab";
            default -> "bar";
        };
    }
}
