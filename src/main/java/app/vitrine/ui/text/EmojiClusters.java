package app.vitrine.ui.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into what is written with letters and what is drawn as an emoji picture. Knows no toolkit.
///
/// A cluster is what a person takes for one character (the JDK's extended grapheme clusters); the rules for emoji are
/// those of Unicode Technical Standard 51. One deviation: a character that Unicode shows as text by default is drawn
/// as a picture all the same where Inter has no glyph for it, because fonts that stand in draw wrong letters.
public final class EmojiClusters {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;
    private static final String DRAWN_BY_THE_FONT = "#*0123456789©®‼⁉™↔↕↖↗↘↙↩↪⏏Ⓜ▪▶◀☀♥⚠❤⬆";

    private EmojiClusters() {}

    /// A stretch of text, or one emoji.
    public record Segment(String text, boolean emoji) {}

    /// The text in order, neighbouring letters together, each emoji alone. Joined again it is the same text.
    public static List<Segment> split(String text) {
        if (!mayHaveEmoji(text)) {
            return text.isEmpty() ? List.of() : List.of(new Segment(text, false));
        }
        List<Segment> segments = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        for (String cluster : clusters(text)) {
            if (isEmoji(cluster)) {
                if (!letters.isEmpty()) {
                    segments.add(new Segment(letters.toString(), false));
                    letters.setLength(0);
                }
                segments.add(new Segment(cluster, true));
            } else {
                letters.append(cluster);
            }
        }
        if (!letters.isEmpty()) {
            segments.add(new Segment(letters.toString(), false));
        }
        return segments;
    }

    /// What a person takes for single characters.
    public static List<String> clusters(String text) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> clusters = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            clusters.add(text.substring(start, end));
            start = end;
        }
        return clusters;
    }

    public static boolean hasEmoji(String text) {
        return mayHaveEmoji(text) && clusters(text).stream().anyMatch(EmojiClusters::isEmoji);
    }

    /// Whether one cluster is drawn as a picture.
    public static boolean isEmoji(String cluster) {
        int[] points = cluster.codePoints().toArray();
        if (points.length == 0) {
            return false;
        }
        int first = points[0];
        int second = points.length > 1 ? points[1] : 0;
        if (second == TEXT_STYLE || !isPictorial(first)) {
            return false;
        }
        if (second == EMOJI_STYLE || Character.isEmojiModifier(second)) {
            return isPicture(first) || contains(points, KEYCAP);
        }
        if (contains(points, KEYCAP) || contains(points, ZERO_WIDTH_JOINER)) {
            return true;
        }
        return isPicture(first)
                && (Character.isEmojiPresentation(first) || DRAWN_BY_THE_FONT.indexOf(first) < 0);
    }

    /// The sequence without variation selectors: the form by which pictures are filed.
    static String key(String cluster) {
        StringBuilder key = new StringBuilder();
        cluster.codePoints().filter(point -> point != EMOJI_STYLE && point != TEXT_STYLE)
                .forEach(point -> key.append(key.isEmpty() ? "" : "-").append("%04x".formatted(point)));
        return key.toString();
    }

    /// The key of the same emoji without skin tones.
    static String untoned(String cluster) {
        return key(cluster).replaceAll("-1f3f[b-f]", "");
    }

    /// Cheap and never wrong in saying no: most texts of an interface have no such character.
    private static boolean mayHaveEmoji(String text) {
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            boolean symbol = (unit >= 0x203C && unit < 0x2E80) || (unit >= 0x3030 && unit < 0x32A0);
            if (symbol || Character.isSurrogate(unit) || unit == EMOJI_STYLE || unit == '©' || unit == '®') {
                return true;
            }
        }
        return false;
    }

    private static boolean isPictorial(int point) {
        return Character.isEmoji(point) || isReserved(point);
    }

    /// Digits, # and * count as emoji in Unicode, but only as the base of keycaps.
    private static boolean isPicture(int point) {
        return point > '9' && isPictorial(point);
    }

    /// Emoji of a Unicode version newer than this JDK: set apart for pictures, though not yet assigned.
    private static boolean isReserved(int point) {
        return point >= 0x1F000 && Character.isExtendedPictographic(point) && !Character.isDefined(point);
    }

    private static boolean contains(int[] points, int wanted) {
        for (int point : points) {
            if (point == wanted) {
                return true;
            }
        }
        return false;
    }
}
