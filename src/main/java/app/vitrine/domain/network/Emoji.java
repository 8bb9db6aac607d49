package app.vitrine.domain.network;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/// Recognises the emoji sequences recommended for general interchange (Emoji 18, `rules/emoji.txt`), with or without
/// their variation selectors.
public final class Emoji {

    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final Node ROOT = load();

    private Emoji() {}

    private static final class Node {
        private final Map<Integer, Node> next = new HashMap<>(2);
        private boolean complete;
    }

    private static Node load() {
        Node root = new Node();
        for (String sequence : WordList.read("emoji.txt")) {
            Node node = root;
            for (int code : sequence.codePoints().toArray()) {
                node = node.next.computeIfAbsent(code, _ -> new Node());
            }
            node.complete = true;
        }
        return root;
    }

    /// The UTF-16 length of the longest emoji that begins at `at` and ends by `end`; 0 if there is none. A symbol
    /// of the Latin-1 range (©, ®) needs its variation selector, and the text style (U+FE0E) makes it no emoji.
    public static int lengthAt(String text, int at, int end) {
        int best = 0;
        int position = at;
        boolean styled = false;
        @Nullable
        Node node = ROOT;
        while (position < end) {
            int code = text.codePointAt(position);
            if (code != EMOJI_STYLE || position == at) {
                node = node.next.get(code);
                if (node == null) {
                    break;
                }
            } else {
                styled = true;
            }
            position += Character.charCount(code);
            if (position <= end && Objects.requireNonNull(node).complete
                    && (text.charAt(at) > 0xFF || styled || isKeycap(text, at))) {
                best = position - at;
            }
        }
        boolean textStyle = best > 0 && at + best < end && text.charAt(at + best) == TEXT_STYLE;
        return textStyle ? 0 : best;
    }

    private static boolean isKeycap(String text, int at) {
        return text.charAt(at) < 0x80;
    }
}
