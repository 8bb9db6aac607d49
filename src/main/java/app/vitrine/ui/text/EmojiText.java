package app.vitrine.ui.text;

import java.util.List;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A person's text over several lines, with colour emoji, marked hashtags, mentions and links, and cut with “…” after
/// a number of lines where that is wanted. Style it with the type and colour classes of the theme.
public final class EmojiText extends TextFlow {

    private static final String ELLIPSIS = "…";
    private static final double TOOLTIP_WIDTH = 340;

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObservableList<TextMark> marks = FXCollections.observableArrayList();
    private final IntegerProperty maxLines = new SimpleIntegerProperty(this, "maxLines", 0);
    private final ReadOnlyBooleanWrapper cut = new ReadOnlyBooleanWrapper(this, "cut");
    private final Text ellipsis = EmojiRun.letters(ELLIPSIS);
    private final Text ruler = EmojiRun.letters("X");
    private List<EmojiRun> runs = List.of();
    private double fittedWidth = -1;

    public EmojiText() {
        getStyleClass().add("emoji-text");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(0);
        ruler.setManaged(false);
        ruler.setVisible(false);
        ruler.fontProperty().addListener(_ -> refit());
        text.addListener(_ -> rebuild());
        marks.subscribe(this::rebuild);
        maxLines.addListener(_ -> refit());
        rebuild();
    }

    public EmojiText(String text) {
        this();
        setText(text);
    }

    /// A tooltip that can show emoji.
    public static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip();
        tooltip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        update(tooltip, text);
        return tooltip;
    }

    static void update(Tooltip tooltip, String text) {
        EmojiText whole = new EmojiText(text);
        whole.setMaxWidth(TOOLTIP_WIDTH);
        whole.getStyleClass().add("caption");
        tooltip.setGraphic(whole);
    }

    public StringProperty textProperty() {
        return text;
    }

    public String getText() {
        return text.get();
    }

    public void setText(String value) {
        text.set(value);
    }

    /// Stretches drawn with the style class of their mark's name.
    public ObservableList<TextMark> marks() {
        return marks;
    }

    /// The number of lines after which the text is cut, or 0 for all of it.
    public IntegerProperty maxLinesProperty() {
        return maxLines;
    }

    public void setMaxLines(int lines) {
        maxLines.set(lines);
    }

    /// Whether something is left out; known after layout.
    public ReadOnlyBooleanProperty cutProperty() {
        return cut.getReadOnlyProperty();
    }

    public boolean isCut() {
        return cut.get();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width <= 0) {
            return super.computePrefHeight(width);
        }
        double room = Math.max(width, Leftward.NARROWEST);
        fit(room);
        return super.computePrefHeight(room);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() >= Leftward.NARROWEST) {
            fit(getWidth());
            super.layoutChildren();
        }
    }

    private void rebuild() {
        String value = text.get() == null ? "" : text.get();
        setAccessibleText(value);
        runs = EmojiRun.of(value, marks);
        getChildren().setAll(runs.stream().map(EmojiRun::node).toList());
        getChildren().addAll(ellipsis, ruler);
        show(Integer.MAX_VALUE);
        refit();
    }

    private void refit() {
        fittedWidth = -1;
        requestLayout();
    }

    /// The nodes stay the same while the fitting prefix is searched: new ones would be measured before they are styled.
    private void fit(double width) {
        if (width == fittedWidth) {
            return;
        }
        fittedWidth = width;
        show(Integer.MAX_VALUE);
        if (maxLines.get() == 0 || fits(width)) {
            return;
        }
        int low = 0;
        int high = text.get().length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            show(middle);
            // While it is laid out the flow does not hear of other letters by itself, and would measure those before.
            requestLayout();
            if (fits(width)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        show(beforeEmoji(low));
        requestLayout();
    }

    /// A position inside an emoji is moved to its start, so that a space before it is cut too.
    private int beforeEmoji(int length) {
        int position = 0;
        for (EmojiRun run : runs) {
            int end = position + run.text().length();
            if (position < length && length < end && !(run.node() instanceof Text)) {
                return position;
            }
            position = end;
        }
        return length;
    }

    private boolean fits(double width) {
        double line = ruler.getLayoutBounds().getHeight();
        double allowed = maxLines.get() * line + (maxLines.get() - 1) * getLineSpacing();
        return super.computePrefHeight(width) - snappedTopInset() - snappedBottomInset() < allowed + line / 2;
    }

    /// Shows the text up to a position, whole emoji only, with “…” behind it if that is not all.
    private void show(int length) {
        int position = 0;
        for (EmojiRun run : runs) {
            int room = Math.max(0, length - position);
            position += run.text().length();
            if (run.node() instanceof Text letters) {
                letters.setText(position < length ? run.text() : prefix(run.text(), room));
                setShown(letters, room > 0);
            } else {
                setShown(run.node(), room >= run.text().length());
            }
        }
        setShown(ellipsis, length < position);
        cut.set(length < position);
    }

    private static String prefix(String letters, int length) {
        if (length > letters.length()) {
            return letters;
        }
        int end = length > 0 && Character.isHighSurrogate(letters.charAt(length - 1)) ? length - 1 : length;
        return letters.substring(0, end).stripTrailing();
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
