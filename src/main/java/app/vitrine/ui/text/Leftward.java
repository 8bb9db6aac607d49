package app.vitrine.ui.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// Letters that run from right to left. JavaFX 26.0.1 fails with an exception at a line that ends within such a node
/// of text, so each word gets a node of its own: then lines end between nodes.
final class Leftward {

    /// Nothing is laid out in less room: a view may try before it has a width, and every word would be too long then.
    static final double NARROWEST = 60;
    /// A word longer than this is cut, since it might be longer than a line.
    private static final int LONGEST = 16;

    private Leftward() {}

    static boolean in(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// Where nodes have to end beside their usual ends: behind the blanks after each word; nowhere in other texts.
    static List<Integer> wordEnds(String text) {
        List<Integer> ends = new ArrayList<>();
        if (in(text)) {
            int start = 0;
            for (int index = 1; index < text.length(); index++) {
                char before = text.charAt(index - 1);
                boolean tooLong = index - start >= LONGEST && Character.isLetter(before);
                if (Character.isWhitespace(before) || tooLong) {
                    ends.add(index);
                    start = index;
                }
            }
        }
        return ends;
    }
}
