package app.vitrine.ui.text;

import java.util.HashMap;
import java.util.Map;

/// Writes every emoji as one character of the private use area and back again, so that the caret, Backspace and word
/// movement treat it as one. Private characters of the text itself are carried the same way and lose nothing.
///
/// Codes are given in the order in which emoji are met; an editor would need 6,400 different ones to run out, from
/// which point on they stay as written.
final class EmojiCodec {

    private static final char FIRST = '\uE000';
    private static final char LAST = '\uF8FF';

    private final Map<String, Character> codes = new HashMap<>();
    private final Map<Character, String> clusters = new HashMap<>();

    String encode(String text) {
        StringBuilder coded = new StringBuilder();
        for (EmojiClusters.Segment segment : EmojiClusters.split(text)) {
            if (segment.emoji()) {
                coded.append(code(segment.text()));
            } else {
                segment.text().chars().forEach(
                        unit -> coded
                                .append(isCode((char) unit) ? code(Character.toString(unit)) : (char) unit));
            }
        }
        return coded.toString();
    }

    String decode(String coded) {
        if (!hasCode(coded)) {
            return coded;
        }
        StringBuilder text = new StringBuilder();
        coded.chars()
                .forEach(unit -> text.append(clusters.getOrDefault((char) unit, Character.toString(unit))));
        return text.toString();
    }

    /// The emoji, or private character, that a code stands for.
    String cluster(char code) {
        return clusters.getOrDefault(code, Character.toString(code));
    }

    static boolean isCode(char unit) {
        return unit >= FIRST && unit <= LAST;
    }

    private static boolean hasCode(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (isCode(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    /// Where a position of the text lies in its coded form; a position inside an emoji goes to its end.
    int encodedPosition(String coded, int position) {
        if (!hasCode(coded)) {
            return Math.clamp(position, 0, coded.length());
        }
        int passed = 0;
        int index = 0;
        while (index < coded.length() && passed < position) {
            passed += cluster(coded.charAt(index)).length();
            index++;
        }
        return index;
    }

    private String code(String cluster) {
        Character known = codes.get(cluster);
        if (known == null && codes.size() <= LAST - FIRST) {
            known = (char) (FIRST + codes.size());
            codes.put(cluster, known);
            clusters.put(known, cluster);
        }
        return known == null ? cluster : known.toString();
    }
}
