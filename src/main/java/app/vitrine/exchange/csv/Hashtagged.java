package app.vitrine.exchange.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The hashtags of a text, as the plain file lists them beside the caption they stand in.
public final class Hashtagged {

    private static final Pattern TAG = Pattern
            .compile(
                    "(?<![\\p{L}\\p{M}\\p{N}_&/])[#\uff03](?=[\\p{N}_]*\\p{L})[\\p{L}\\p{M}\\p{N}_\u200c\u200d]+");

    private Hashtagged() {}

    /// Divided by blanks, in their order; empty where there are none.
    public static String in(String text) {
        if (text.indexOf('#') < 0 && text.indexOf('\uff03') < 0) {
            return "";
        }
        StringBuilder found = new StringBuilder();
        Matcher matcher = TAG.matcher(text);
        while (matcher.find()) {
            found.append(found.isEmpty() ? "" : " ").append(matcher.group());
        }
        return found.toString();
    }
}
