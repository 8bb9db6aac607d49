package app.vitrine.exchange.csv;

/// Keeps a spreadsheet program from taking a text for a formula: a cell that begins with `= + - @`, a tab, a line
/// break or NUL, or the full-width forms of the signs, gets a leading apostrophe. A cell that begins with apostrophes
/// before such a sign gets one more, so that [#strip] gives back every text as it was.
public final class FormulaGuard {

    private static final String SIGNS = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20";

    private FormulaGuard() {}

    public static String guard(String text) {
        return risky(text) ? "'" + text : text;
    }

    /// Takes the guard off again.
    public static String strip(String text) {
        return !text.isEmpty() && text.charAt(0) == '\'' && risky(text.substring(1))
                ? text.substring(1)
                : text;
    }

    static boolean risky(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
    }
}
