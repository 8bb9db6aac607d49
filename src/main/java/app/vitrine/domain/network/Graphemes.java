package app.vitrine.domain.network;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/// Where one user-perceived character ends and the next begins (extended grapheme clusters, as the JDK knows them).
public final class Graphemes {

    /// Looking one up costs more than cutting a short text; the iterator keeps state, so each use takes a copy.
    private static final BreakIterator CHARACTERS = BreakIterator.getCharacterInstance(Locale.ROOT);

    private Graphemes() {}

    /// The end of every grapheme of `text`, ascending, as UTF-16 offsets; the last is the length of the text.
    public static int[] ends(String text) {
        int[] ends = new int[text.length()];
        int count = 0;
        int at = 0;
        BreakIterator breaks = (BreakIterator) CHARACTERS.clone();
        while (at < text.length()) {
            if (simple(text, at) && (at + 1 == text.length() || simple(text, at + 1))) {
                ends[count++] = ++at;
                continue;
            }
            int runEnd = endOfRun(text, at);
            breaks.setText(text.substring(at, runEnd));
            for (int end = breaks.following(0); end != BreakIterator.DONE; end = breaks.next()) {
                ends[count++] = at + end;
            }
            at = runEnd;
        }
        return Arrays.copyOf(ends, count);
    }

    /// Two neighbours of plain letters always have a boundary between them, so the costly segmentation
    /// runs only over the stretches between two such neighbours.
    private static int endOfRun(String text, int start) {
        int at = start + 1;
        while (at < text.length() && !(simple(text, at - 1) && simple(text, at))) {
            at++;
        }
        return at;
    }

    /// Letters and punctuation that never join with each other: Latin, Cyrillic, Arabic, kana, Han, Hangul syllables.
    private static boolean simple(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x300) {
            return c != '\r' && c != '\u00A9' && c != '\u00AE';
        }
        return (c >= 0x400 && c <= 0x482) || (c >= 0x621 && c <= 0x64A) || (c >= 0x2010 && c <= 0x2027)
                || (c >= 0x3001 && c <= 0x3020) || (c >= 0x3041 && c <= 0x3096)
                || (c >= 0x30A1 && c <= 0x30FE)
                || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xFF01 && c <= 0xFF5E);
    }
}
