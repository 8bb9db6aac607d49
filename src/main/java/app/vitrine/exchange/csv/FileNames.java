package app.vitrine.exchange.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How files are called in an export where a client has several of one name: `boule~1a2b3c4d.png`, with the beginning
/// of the content's hash before the ending.
public final class FileNames {

    private static final int DIGITS = 8;
    private static final Pattern TOLD = Pattern.compile("(.+)~([0-9a-f]{" + DIGITS + "})(\\.[^.]*)?");

    private FileNames() {}

    static String told(String name, String hash) {
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        return name.substring(0, dot) + "~" + hash.substring(0, DIGITS) + name.substring(dot);
    }

    /// The name without the mark.
    public static String plain(String name) {
        Matcher matcher = TOLD.matcher(name);
        return matcher.matches()
                ? matcher.group(1) + (matcher.group(3) == null ? "" : matcher.group(3))
                : name;
    }

    /// Whether the mark, if there is one, fits a content.
    public static boolean fits(String name, String hash) {
        Matcher matcher = TOLD.matcher(name);
        return !matcher.matches() || hash.startsWith(matcher.group(2));
    }
}
