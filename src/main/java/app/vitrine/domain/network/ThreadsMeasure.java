package app.vitrine.domain.network;

import java.util.List;

/// Threads: a character is one, an emoji as many as its UTF-8 has bytes. What Threads takes for a character it does
/// not say; code points are the reading that never promises too much.
final class ThreadsMeasure implements TextMeasure {

    @Override
    public Tally tally(String text, int limit) {
        return Walk.over(text, List.of(), limit, ThreadsMeasure::cost);
    }

    private static int cost(String text, int start, int end) {
        int used = 0;
        int at = start;
        while (at < end) {
            int emoji = Emoji.lengthAt(text, at, end);
            if (emoji > 0) {
                used += Utf8.length(text, at, at + emoji);
                at += emoji;
            } else {
                used++;
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return used;
    }
}
