package app.vitrine.ui.text;

/// A stretch of a text that looks different, in UTF-16 positions of that text: `from` inclusive, `to` exclusive.
///
/// @param style one of the names below, or any other name a style sheet knows
/// @param words what a pill before the stretch says, in an editor; empty for none
public record TextMark(int from, int to, String style, String words) {

    public static final String HASHTAG = "hashtag";
    public static final String MENTION = "mention";
    public static final String LINK = "link";
    public static final String OVER_LIMIT = "over-limit";

    public TextMark(int from, int to, String style) {
        this(from, to, style, "");
    }

    public TextMark {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no stretch: " + from + " to " + to);
        }
    }
}
