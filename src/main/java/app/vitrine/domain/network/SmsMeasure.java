package app.vitrine.domain.network;

import java.util.BitSet;

/// Text messages: one segment of 160 septets or 70 UTF-16 units, or several of 153 or 67. An escaped GSM character
/// and, in UCS-2, a whole grapheme are never split.
final class SmsMeasure implements TextMeasure {

    private static final String BASIC = "\n\r !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_"
            + "abcdefghijklmnopqrstuvwxyz¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΓΔΘΛΞΠΣΦΨΩ";
    private static final String ESCAPED = "\f[\\]^{|}~€";
    private static final BitSet BASIC_SET = set(BASIC);
    private static final BitSet ESCAPED_SET = set(ESCAPED);

    /// The length, and how much of the text goes into the allowed number of segments.
    record Packed(SmsLength length, int within) {}

    @Override
    public Tally tally(String text, int limit) {
        Packed packed = pack(text, limit);
        return new Tally(packed.length().segments(), packed.within());
    }

    static Packed pack(String text, int segmentLimit) {
        boolean unicode = text.chars().anyMatch(c -> !BASIC_SET.get(c) && !ESCAPED_SET.get(c));
        int alone = unicode ? 70 : 160;
        int units = unicode ? text.length() : septets(text, 0, text.length());
        if (units <= alone) {
            int segments = text.isEmpty() ? 0 : 1;
            return new Packed(new SmsLength(unicode, units, segments, alone),
                    segments <= segmentLimit ? text.length() : 0);
        }
        return segmented(text, unicode, units, segmentLimit);
    }

    private static Packed segmented(String text, boolean unicode, int units, int segmentLimit) {
        int capacity = unicode ? 67 : 153;
        int[] ends = Graphemes.ends(text);
        int segments = 1;
        int filled = 0;
        int within = 0;
        int start = 0;
        for (int end : ends) {
            int cost = unicode ? end - start : septets(text, start, end);
            if (filled + cost > capacity && filled > 0) {
                segments++;
                filled = 0;
            }
            filled += cost;
            while (filled > capacity) {
                segments++;
                filled -= capacity;
            }
            start = end;
            if (segments <= segmentLimit) {
                within = end;
            }
        }
        int fits = segmentLimit == 1 ? alone(text, ends, unicode) : within;
        return new Packed(new SmsLength(unicode, units, segments, capacity), fits);
    }

    /// One segment holds more where it is the only one.
    private static int alone(String text, int[] ends, boolean unicode) {
        int within = 0;
        for (int end : ends) {
            int units = unicode ? end : septets(text, 0, end);
            if (units > (unicode ? 70 : 160)) {
                break;
            }
            within = end;
        }
        return within;
    }

    private static int septets(String text, int start, int end) {
        int septets = end - start;
        for (int at = start; at < end; at++) {
            if (ESCAPED_SET.get(text.charAt(at))) {
                septets++;
            }
        }
        return septets;
    }

    private static BitSet set(String characters) {
        BitSet set = new BitSet();
        characters.chars().forEach(set::set);
        return set;
    }
}
