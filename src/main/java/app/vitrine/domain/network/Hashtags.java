package app.vitrine.domain.network;

import java.util.ArrayList;
import java.util.List;

/// Finds the hashtags of a text (twitter-text): letters of any script, not digits alone, not glued to a word, not
/// inside a link.
public final class Hashtags {

    private static final String JOINERS = "_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\u00b7";

    private Hashtags() {}

    public static List<TextSpan> in(String text) {
        List<TextSpan> tags = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = sign(text.charAt(at)) && boundaryBefore(text, at) ? end(text, at + 1) : -1;
            if (end > 0 && !continued(text, end)) {
                tags.add(new TextSpan(at, end, text.substring(at + 1, end)));
            }
            at = Math.max(end, at + 1);
        }
        return tags.isEmpty() ? tags : TextSpan.outside(tags, Links.in(text));
    }

    private static boolean sign(char c) {
        return c == '#' || c == '＃';
    }

    private static int end(String text, int start) {
        boolean worded = false;
        int at = start;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            boolean word = letterOrMark(code);
            if (at == start && (code == 0xFE0F || code == 0x20E3)) {
                return -1;
            }
            if (!word && !part(code)) {
                break;
            }
            worded |= word;
            at += Character.charCount(code);
        }
        return worded ? at : -1;
    }

    private static boolean continued(String text, int end) {
        return end < text.length() && (sign(text.charAt(end)) || text.startsWith("://", end));
    }

    private static boolean boundaryBefore(String text, int at) {
        if (at == 0) {
            return true;
        }
        int before = text.codePointBefore(at);
        return before == 0xFE0E || before == 0xFE0F
                || !(letterOrMark(before) || part(before) || before == '&');
    }

    private static boolean letterOrMark(int code) {
        return Character.isLetter(code) || switch (Character.getType(code)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                true;
            default -> false;
        };
    }

    private static boolean part(int code) {
        return Character.isDigit(code) || JOINERS.indexOf(code) >= 0;
    }
}
