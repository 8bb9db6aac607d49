package app.vitrine.ui.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// The nodes of a line that shows one text after the other: taken again in their order, made only where more are
/// needed.
final class RunNodes {

    private final List<Text> letters = new ArrayList<>();
    private final List<EmojiNode> emoji = new ArrayList<>();

    /// Where nodes that were not there before are added.
    interface Adding {
        void add(List<Node> fresh);
    }

    List<EmojiRun> runs(List<EmojiClusters.Segment> segments, Adding adding) {
        List<EmojiRun> runs = new ArrayList<>();
        List<Node> fresh = new ArrayList<>();
        int texts = 0;
        int drawings = 0;
        for (EmojiClusters.Segment segment : segments) {
            Node node = segment.emoji() ? drawing(drawings++, segment.text(), fresh) : text(texts++, fresh);
            runs.add(new EmojiRun(node, segment.text()));
        }
        fresh.forEach(node -> node.setManaged(false));
        adding.add(fresh);
        return runs;
    }

    private Text text(int index, List<Node> fresh) {
        if (index == letters.size()) {
            letters.add(EmojiRun.letters(""));
            fresh.add(letters.getLast());
        }
        return letters.get(index);
    }

    private EmojiNode drawing(int index, String cluster, List<Node> fresh) {
        if (index == emoji.size()) {
            emoji.add(new EmojiNode(cluster));
            fresh.add(emoji.getLast());
        }
        EmojiNode drawing = emoji.get(index);
        drawing.setCluster(cluster);
        return drawing;
    }
}
