package app.vitrine.domain.network;

import java.util.Locale;
import java.util.Set;

/// The endings that make a word with dots a link (`rules/top-level-domains.txt`).
final class TopLevelDomains {

    private static final Set<String> NAMES = Set.copyOf(WordList.read("top-level-domains.txt"));
    private static final int LONGEST = NAMES.stream().mapToInt(String::length).max().orElseThrow();

    private TopLevelDomains() {}

    /// Where the top-level domain that begins at `at` ends, or -1 if none does. It must not run on into a letter, a
    /// digit, `@`, `+` or `-` of the basic alphabet.
    static int endAt(String text, int at, int end) {
        int ascii = at;
        while (ascii < end && Chars.asciiAlphanumeric(text.charAt(ascii))) {
            ascii++;
        }
        if (ascii == end || text.charAt(ascii) < 0x80) {
            boolean punycode = ascii < end && text.regionMatches(true, at, "xn--", 0, 4);
            return punycode ? punycodeEnd(text, at, end) : known(text, at, ascii, end) ? ascii : -1;
        }
        for (int stop = Math.min(end, at + LONGEST); stop > at; stop--) {
            if (known(text, at, stop, end)) {
                return stop;
            }
        }
        return -1;
    }

    private static boolean known(String text, int at, int stop, int end) {
        boolean runsOn = stop < end
                && (Chars.asciiAlphanumeric(text.charAt(stop)) || "@+-".indexOf(text.charAt(stop)) >= 0);
        return !runsOn && stop - at <= LONGEST
                && NAMES.contains(text.substring(at, stop).toLowerCase(Locale.ROOT));
    }

    private static int punycodeEnd(String text, int at, int end) {
        int stop = at + 4;
        while (stop < end && (Chars.asciiAlphanumeric(text.charAt(stop)) || text.charAt(stop) == '-')) {
            stop++;
        }
        return stop > at + 4 ? stop : -1;
    }
}
