package app.vitrine.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

/// One paragraph of the editor as it is drawn. It is kept while the text is typed, and of its nodes those that can be:
/// making and styling nodes is most of what a key costs.
final class ParagraphFlow extends TextFlow {

    /// Letters of 15 px stand on lines of 24.
    private static final double SPACING = 6;

    private final Path ground = new Path();
    private Look look = new Look("", List.of());
    private List<Piece> pieces = List.of();

    /// What a paragraph depends on.
    ///
    /// @param coded the text with a code for each emoji
    /// @param marks in positions of `coded`
    record Look(String coded, List<TextMark> marks) {

        Look {
            marks = List.copyOf(marks);
        }

        Optional<TextMark> over() {
            return marks.stream().filter(mark -> mark.style().equals(TextMark.OVER_LIMIT)).findFirst();
        }
    }

    /// What one node draws.
    ///
    /// @param pill what stands before it, or nothing
    private record Piece(String text, boolean emoji, List<String> styles, String pill) {

        boolean letters() {
            return !emoji && pill.isEmpty();
        }
    }

    ParagraphFlow() {
        setMinHeight(0);
        setLineSpacing(SPACING);
        ground.getStyleClass().add("mark-over-limit-ground");
        ground.setManaged(false);
    }

    /// @param clusters gives the emoji that a code stands for
    void show(Look now, UnaryOperator<String> clusters) {
        if (now.equals(look) && !pieces.isEmpty()) {
            return;
        }
        look = now;
        List<Piece> wanted = pieces(clusters);
        List<Node> nodes = new ArrayList<>(look.over().map(_ -> List.<Node>of(ground)).orElse(List.of()));
        List<Node> before = getChildren().stream().filter(node -> !node.equals(ground)).toList();
        for (int index = 0; index < wanted.size(); index++) {
            nodes.add(index < pieces.size()
                    ? again(before.get(index), pieces.get(index), wanted.get(index))
                    : node(wanted.get(index)));
        }
        pieces = wanted;
        if (!nodes.equals(getChildren())) {
            getChildren().setAll(nodes);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        // A short word that is not wrapped has no more width than it needs.
        if (getWidth() < Leftward.NARROWEST && getWidth() < Math.floor(prefWidth(-1))) {
            return;
        }
        super.layoutChildren();
        look.over().ifPresent(
                mark -> ground.getElements().setAll(getRangeShape(mark.from(), mark.to(), false)));
    }

    /// The view takes the way from its own corner to this one's on the screen for lengths of its own, to place caret
    /// and selection. Where the window is enlarged that way is longer; here it is told as the view understands it.
    @Override
    public Point2D localToScreen(double x, double y) {
        Region page = page();
        if (page == null || page.localToScreen(0, 0) == null) {
            return super.localToScreen(x, y);
        }
        Point2D corner = new Point2D(page.snappedLeftInset(), page.snappedTopInset());
        return page.localToScreen(corner).add(page.sceneToLocal(localToScene(x, y)).subtract(corner));
    }

    private @Nullable Region page() {
        Node at = getParent();
        while (at != null && !at.getStyleClass().contains("content")) {
            at = at.getParent();
        }
        return at instanceof Region page ? page : null;
    }

    private static Node again(Node node, Piece before, Piece now) {
        if (before.letters() && now.letters() && before.styles().equals(now.styles())) {
            ((Text) node).setText(now.text());
            return node;
        }
        return before.equals(now) ? node : node(now);
    }

    private static Node node(Piece piece) {
        Node character = piece.emoji() ? new EmojiNode(piece.text()) : letters(piece);
        return piece.pill().isEmpty() ? character : new StopNode(piece.pill(), character);
    }

    private static Text letters(Piece piece) {
        Text node = new Text(piece.text());
        node.getStyleClass().setAll(piece.styles());
        return node;
    }

    private List<Piece> pieces(UnaryOperator<String> clusters) {
        String coded = look.coded();
        int stop = stop();
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, coded.length()));
        look.marks().forEach(mark -> edges.addAll(List.of(mark.from(), mark.to())));
        edges.addAll(Leftward.wordEnds(coded));
        for (int index = 0; index < coded.length(); index++) {
            if (EmojiCodec.isCode(coded.charAt(index)) || index == stop) {
                edges.addAll(List.of(index, index + 1));
            }
        }
        List<Piece> result = new ArrayList<>();
        for (int from : edges) {
            Integer to = edges.higher(from);
            if (to != null) {
                boolean emoji = EmojiCodec.isCode(coded.charAt(from));
                String text = coded.substring(from, to);
                result.add(new Piece(emoji ? clusters.apply(text) : text, emoji, styles(from),
                        from == stop ? look.over().map(TextMark::words).orElse("") : ""));
            }
        }
        return result.isEmpty() ? List.of(new Piece("", false, styles(0), "")) : result;
    }

    private List<String> styles(int at) {
        List<String> styles = new ArrayList<>(List.of("post-letters"));
        look.marks().stream().filter(mark -> mark.from() <= at && at < mark.to())
                .forEach(mark -> styles.add("mark-" + mark.style()));
        return styles;
    }

    /// Where the pill stands: before the first character beyond the limit that is drawn as one, or nowhere. In a
    /// paragraph with letters that run to the left there is none: a letter apart would not join its neighbours.
    private int stop() {
        String coded = look.coded();
        if (Leftward.in(coded)) {
            return -1;
        }
        return look.over().filter(mark -> !mark.words().isEmpty()).map(mark -> {
            int at = mark.from();
            while (at < mark.to() && !alone(coded, at)) {
                at++;
            }
            return at < mark.to() ? at : -1;
        }).orElse(-1);
    }

    private static boolean alone(String text, int at) {
        return !joined(text, at) && (at + 1 == text.length() || !joined(text, at + 1));
    }

    /// Whether the character belongs to what stands before it, or before what follows it.
    private static boolean joined(String text, int at) {
        char unit = text.charAt(at);
        int type = Character.getType(unit);
        return Character.isSurrogate(unit) || type == Character.NON_SPACING_MARK || type == Character.FORMAT
                || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
