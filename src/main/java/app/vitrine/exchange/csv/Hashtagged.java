package app.vitrine.exchange.csv;

/// The hashtags of a text, as the plain file lists them beside the caption they stand in. Looks only at the
/// surroundings of number signs, since it is asked for every row of a long export.
public final class Hashtagged {

    private static final char WIDE = '\uff03';

    private Hashtagged() {}

    /// Divided by blanks, in their order; empty where there are none.
    public static String in(String text) {
        int at = next(text, 0, true);
        if (at < 0) {
            return "";
        }
        StringBuilder found = new StringBuilder();
        boolean wide = text.indexOf(WIDE, at) >= 0;
        while (at >= 0) {
            int end = begins(text, at) ? end(text, at + 1) : at;
            if (end > at + 1) {
                found.append(found.isEmpty() ? "" : " ").append(text, at, end);
            }
            at = next(text, Math.max(end, at + 1), wide);
        }
        return found.toString();
    }

    private static int next(String text, int from, boolean wideToo) {
        int narrow = text.indexOf('#', from);
        int wide = wideToo ? text.indexOf(WIDE, from) : -1;
        return narrow < 0 || (wide >= 0 && wide < narrow) ? wide : narrow;
    }

    /// Not glued to a word, and no part of an address.
    private static boolean begins(String text, int at) {
        if (at == 0) {
            return true;
        }
        int before = text.codePointBefore(at);
        return !part(before) && before != '&' && before != '/';
    }

    /// Where the tag ends; `start` itself where it has no letter.
    private static int end(String text, int start) {
        boolean worded = false;
        int at = start;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            if (!part(code) && code != 0x200c && code != 0x200d) {
                break;
            }
            worded |= Character.isLetter(code);
            at += Character.charCount(code);
        }
        return worded ? at : start;
    }

    private static boolean part(int code) {
        return code == '_' || Character.isLetterOrDigit(code) || switch (Character.getType(code)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
