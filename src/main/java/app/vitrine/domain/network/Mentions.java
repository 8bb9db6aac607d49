package app.vitrine.domain.network;

import java.util.ArrayList;
import java.util.List;

/// Finds the mentions of a text.
public final class Mentions {

    private static final int LONGEST_HANDLE = 20;

    private Mentions() {}

    /// `@name` as X finds it (twitter-text): basic letters, digits and `_`, not inside a word or an address.
    public static List<TextSpan> in(String text) {
        List<TextSpan> mentions = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (!sign(text.charAt(at)) || !allowedBefore(text, at)) {
                continue;
            }
            int end = at + 1;
            while (end < text.length() && end - at <= LONGEST_HANDLE && Chars.handle(text.charAt(end))) {
                end++;
            }
            if (end > at + 1 && !continued(text, end)) {
                mentions.add(new TextSpan(at, end, text.substring(at + 1, end)));
                at = end - 1;
            }
        }
        return mentions;
    }

    /// `@name@server` as Mastodon finds it; the value holds both.
    public static List<TextSpan> withServer(String text) {
        List<TextSpan> mentions = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            boolean glued = at > 0
                    && (wordPart(text.charAt(at - 1)) || "=/".indexOf(text.charAt(at - 1)) >= 0);
            int name = glued ? at : nameEnd(text, at + 1);
            int server = name > at + 1 && name < text.length() && text.charAt(name) == '@'
                    ? nameEnd(text, name + 1)
                    : -1;
            if (server > name + 1) {
                mentions.add(new TextSpan(at, server, text.substring(at + 1, server)));
                at = server - 1;
            }
        }
        return mentions;
    }

    private static int nameEnd(String text, int start) {
        int end = start;
        while (end < text.length() && (wordPart(text.charAt(end)) || ".-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > start && !wordPart(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean wordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean sign(char c) {
        return c == '@' || c == '＠';
    }

    private static boolean allowedBefore(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return !(Chars.handle(before) || "!#$%&*@＠".indexOf(before) >= 0) || repost(text, at);
    }

    /// `RT@name`, the old mark of a repost.
    private static boolean repost(String text, int at) {
        int start = at - 2;
        return start >= 0 && text.regionMatches(true, start, "rt", 0, 2)
                && (start == 0 || !(Chars.handle(text.charAt(start - 1))
                        || "+~.-".indexOf(text.charAt(start - 1)) >= 0));
    }

    private static boolean continued(String text, int end) {
        return end < text.length() && (sign(text.charAt(end)) || Chars.accentedLatin(text.charAt(end))
                || text.startsWith("://", end));
    }
}
