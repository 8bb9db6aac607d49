package app.vitrine.domain.network;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/// Where one user-perceived character ends and the next begins (extended grapheme clusters, as the JDK knows them).
public final class Graphemes {

    private Graphemes() {}

    /// The end of every grapheme of `text`, ascending, as UTF-16 offsets; the last is the length of the text.
    public static int[] ends(String text) {
        int[] ends = new int[text.length()];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            if (simple(text, at) && (at + 1 == text.length() || simple(text, at + 1))) {
                ends[count++] = ++at;
                continue;
            }
            int runEnd = endOfRun(text, at);
            BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
            breaks.setText(text.substring(at, runEnd));
            for (int end = breaks.following(0); end != BreakIterator.DONE; end = breaks.next()) {
                ends[count++] = at + end;
            }
            at = runEnd;
        }
        return Arrays.copyOf(ends, count);
    }

    /// Two neighbours below the combining marks always have a boundary between them, so the costly segmentation
    /// runs only over the stretches between two such neighbours.
    private static int endOfRun(String text, int start) {
        int at = start + 1;
        while (at < text.length() && !(simple(text, at - 1) && simple(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean simple(String text, int at) {
        char c = text.charAt(at);
        return c < 0x300 && c != '\r' && c != '\u00A9' && c != '\u00AE';
    }
}
