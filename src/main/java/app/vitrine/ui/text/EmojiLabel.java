package app.vitrine.ui.text;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

/// One line of a person's text, with colour emoji, cut with “…” where it is too long; the whole is then its tooltip.
/// Made for tiles and table cells by the hundred: a text without emoji is one node inside.
///
/// Style it with the type and colour classes of the theme (`caption`, `semibold`, `text-2` …).
public final class EmojiLabel extends Region {

    private static final String ELLIPSIS = "…";

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyBooleanWrapper cut = new ReadOnlyBooleanWrapper(this, "cut");
    private final Text plain = EmojiRun.letters("");
    private final Text ellipsis = EmojiRun.letters(ELLIPSIS);
    private final Text ruler = EmojiRun.letters("");
    private final RunNodes kept = new RunNodes();
    private List<EmojiRun> runs = List.of();
    /// Of the whole text without emoji; negative until it is measured.
    private double plainWidth = -1;
    private @Nullable Tooltip tooltip;

    public EmojiLabel() {
        getStyleClass().add("emoji-label");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(0);
        plain.setManaged(false);
        plain.fontProperty().addListener(_ -> {
            plainWidth = -1;
            requestLayout();
        });
        ruler.setVisible(false);
        getChildren().add(plain);
        ruler.fontProperty().addListener(_ -> requestLayout());
        text.addListener(_ -> rebuild());
        addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> offerWhole());
        rebuild();
    }

    public EmojiLabel(String text) {
        this();
        setText(text);
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

    /// Whether the text was too long for the room; known after layout.
    public ReadOnlyBooleanProperty cutProperty() {
        return cut.getReadOnlyProperty();
    }

    public boolean isCut() {
        return cut.get();
    }

    @Override
    public double getBaselineOffset() {
        double top = snappedTopInset();
        return top + line().getBaselineOffset();
    }

    @Override
    protected double computePrefWidth(double height) {
        double insets = snappedLeftInset() + snappedRightInset();
        return insets + Math.ceil(runs.isEmpty() ? plainWidth() : runsWidth());
    }

    @Override
    protected double computePrefHeight(double width) {
        double insets = snappedTopInset() + snappedBottomInset();
        return insets + Math.ceil(line().getLayoutBounds().getHeight());
    }

    // One that has the font of the line.
    private Text line() {
        return runs.isEmpty() ? plain : ruler;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        if (runs.isEmpty()) {
            layoutPlain(room, height);
        } else {
            layoutRuns(room, height);
        }
    }

    // Nodes are kept from text to text: a new one has to be styled, which costs more than all the rest.
    private void rebuild() {
        String value = value();
        setAccessibleText(value);
        List<EmojiClusters.Segment> segments = EmojiClusters.split(value);
        boolean pictures = segments.stream().anyMatch(EmojiClusters.Segment::emoji);
        runs = pictures ? kept.runs(segments, this::add) : List.of();
        plainWidth = -1;
        plain.setVisible(!pictures);
        List<Node> used = runs.stream().map(EmojiRun::node).toList();
        getChildren().stream().filter(node -> !node.equals(plain) && !used.contains(node))
                .forEach(node -> node.setVisible(false));
        requestLayout();
    }

    private String value() {
        return text.get() == null ? "" : text.get().replace('\n', ' ');
    }

    private double plainWidth() {
        if (plainWidth < 0) {
            plainWidth = widthOfPlain(value());
        }
        return plainWidth;
    }

    private double widthOfPlain(String letters) {
        plain.setText(letters);
        return plain.getLayoutBounds().getWidth();
    }

    private void layoutPlain(double room, double height) {
        String value = value();
        boolean tooLong = plainWidth() > room + 0.5;
        cut.set(tooLong);
        plain.setText(tooLong ? cutTo(room, value) : value);
        double above = Math.max(0, (height - plain.getLayoutBounds().getHeight()) / 2);
        plain.relocate(snappedLeftInset(), snapPositionY(snappedTopInset() + above));
    }

    // Three dots alone say nothing.
    private String cutTo(double room, String value) {
        String shown = fitting(value, letters -> widthOfPlain(letters + ELLIPSIS) <= room);
        return shown.isEmpty() ? "" : shown + ELLIPSIS;
    }

    private void add(List<Node> fresh) {
        if (ellipsis.getParent() == null) {
            ellipsis.setManaged(false);
            ruler.setManaged(false);
            getChildren().addAll(ellipsis, ruler);
        }
        getChildren().addAll(getChildren().indexOf(ellipsis), fresh);
    }

    private void layoutRuns(double room, double height) {
        boolean tooLong = runsWidth() > room + 0.5;
        double limit = tooLong ? room - width(ELLIPSIS) : room;
        double baseline = Math.max(0, (height - ruler.getLayoutBounds().getHeight()) / 2)
                + ruler.getBaselineOffset();
        double position = 0;
        boolean full = false;
        for (EmojiRun run : runs) {
            String shown = full ? "" : fitting(run, limit - position);
            full = full || shown.length() < run.text().length();
            run.node().setVisible(!shown.isEmpty());
            if (!shown.isEmpty()) {
                place(run.node(), shown, position, baseline);
                position += width(run.node(), shown);
            }
        }
        ellipsis.setVisible(tooLong && position > 0);
        if (ellipsis.isVisible()) {
            place(ellipsis, ELLIPSIS, position, baseline);
        }
        cut.set(tooLong);
    }

    private void place(Node node, String shown, double position, double baseline) {
        double x = snappedLeftInset() + position;
        double y = snappedTopInset() + baseline;
        if (node instanceof Text letters) {
            letters.setText(shown);
            letters.setTextOrigin(VPos.BASELINE);
            letters.relocate(x, y - letters.getBaselineOffset());
        } else {
            double size = node.prefWidth(-1);
            node.resizeRelocate(x, y - node.getBaselineOffset(), size, node.prefHeight(-1));
        }
    }

    /// As much of the run as fits, without the space before the “…”.
    private String fitting(EmojiRun run, double room) {
        if (width(run.node(), run.text()) <= room + 0.5) {
            return run.text();
        }
        if (!(run.node() instanceof Text)) {
            return "";
        }
        return fitting(run.text(), letters -> width(letters) <= room);
    }

    /// The longest beginning that fits, without the space at its end.
    private static String fitting(String whole, Predicate<String> fits) {
        int low = 0;
        int high = whole.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (fits.test(whole.substring(0, middle))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low > 0 && Character.isHighSurrogate(whole.charAt(low - 1))) {
            low--;
        }
        return whole.substring(0, low).stripTrailing();
    }

    private double runsWidth() {
        return runs.stream().mapToDouble(run -> width(run.node(), run.text())).sum();
    }

    private double width(Node node, String letters) {
        return node instanceof Text ? width(letters) : node.prefWidth(-1);
    }

    private double width(String letters) {
        ruler.setText(letters);
        return ruler.getLayoutBounds().getWidth();
    }

    private void offerWhole() {
        if (cut.get() && tooltip == null) {
            tooltip = EmojiText.tooltip(getText());
            Tooltip.install(this, tooltip);
        } else if (tooltip != null && cut.get()) {
            EmojiText.update(tooltip, getText());
        } else if (tooltip != null) {
            Tooltip.uninstall(this, tooltip);
            tooltip = null;
        }
    }
}
