package app.vitrine.domain.network;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

/// The weighted length of X (configuration 3 of twitter-text): of the text in composed form (NFC), code points of
/// four ranges count one and all others two, a link 23, an emoji two.
final class XMeasure implements TextMeasure {

    private static final int LINK = 23;

    @Override
    public Tally tally(String text, int limit) {
        if (Normalizer.isNormalized(text, Form.NFC)) {
            return Walk.fitting(text, limit, XMeasure::walk);
        }
        return decomposed(text, limit);
    }

    private static Tally walk(String text, int limit) {
        List<Walk.Whole> links = new ArrayList<>();
        for (TextSpan link : Links.in(text)) {
            links.add(new Walk.Whole(link.start(), link.end(), LINK));
        }
        return Walk.over(text, links, limit, XMeasure::weight);
    }

    /// Composes each grapheme by itself, so that an offset of the composed text leads back to the text as written.
    private static Tally decomposed(String text, int limit) {
        StringBuilder composed = new StringBuilder(text.length());
        int[] ends = Graphemes.ends(text);
        int[] composedEnds = new int[ends.length];
        int start = 0;
        for (int index = 0; index < ends.length; index++) {
            composed.append(Normalizer.normalize(text.substring(start, ends[index]), Form.NFC));
            composedEnds[index] = composed.length();
            start = ends[index];
        }
        Tally tally = Walk.fitting(composed.toString(), limit, XMeasure::walk);
        int within = 0;
        for (int index = 0; index < ends.length && composedEnds[index] <= tally.within(); index++) {
            within = ends[index];
        }
        return new Tally(tally.used(), within);
    }

    private static int weight(String text, int start, int end) {
        if (end - start == 1 && text.charAt(start) <= 0x10FF) {
            return 1;
        }
        int used = 0;
        int at = start;
        while (at < end) {
            int emoji = Emoji.lengthAt(text, at, end);
            if (emoji > 0) {
                used += 2;
                at += emoji;
            } else {
                int code = text.codePointAt(at);
                used += light(code) ? 1 : 2;
                at += Character.charCount(code);
            }
        }
        return used;
    }

    private static boolean light(int code) {
        return code <= 0x10FF || (code >= 0x2000 && code <= 0x200D) || (code >= 0x2010 && code <= 0x201F)
                || (code >= 0x2032 && code <= 0x2037);
    }
}
