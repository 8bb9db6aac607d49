package app.vitrine.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import javafx.scene.Node;
import javafx.scene.text.Text;

/// A piece of a text with the node that draws it: letters of one style, or one emoji.
///
/// @param text what it stands for, in full
record EmojiRun(Node node, String text) {

    /// The pieces of a text, cut at emoji and at the edges of marks.
    static List<EmojiRun> of(String text, List<TextMark> marks) {
        List<EmojiRun> runs = new ArrayList<>();
        int position = 0;
        for (EmojiClusters.Segment segment : EmojiClusters.split(text)) {
            int end = position + segment.text().length();
            if (segment.emoji()) {
                runs.add(new EmojiRun(new EmojiNode(segment.text()), segment.text()));
            } else {
                addLetters(runs, text, position, end, marks);
            }
            position = end;
        }
        return runs;
    }

    static Text letters(String text) {
        Text node = new Text(text);
        node.getStyleClass().add("emoji-run");
        return node;
    }

    private static void addLetters(List<EmojiRun> runs, String text, int from, int to, List<TextMark> marks) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(from, to));
        Leftward.wordEnds(text.substring(from, to)).forEach(end -> edges.add(from + end));
        for (TextMark mark : marks) {
            edges.add(Math.clamp(mark.from(), from, to));
            edges.add(Math.clamp(mark.to(), from, to));
        }
        int start = from;
        for (int edge : edges.tailSet(from, false)) {
            String part = text.substring(start, edge);
            Text node = letters(part);
            for (TextMark mark : marks) {
                if (mark.from() <= start && edge <= mark.to()) {
                    node.getStyleClass().add(mark.style());
                }
            }
            runs.add(new EmojiRun(node, part));
            start = edge;
        }
    }
}
