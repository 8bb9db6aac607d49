package app.vitrine.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// One bar for each week. The pointer, or the arrow keys, choose a week, whose value stands above it and is read aloud.
final class WeekBars extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double SCALE = 46;
    private static final double FOOT = 22;
    private static final double HEAD = 26;
    private static final double GAP = 0.28;
    private static final double LABEL = 64;
    private static final int LINES = 4;

    private final List<Region> bars = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> scale = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final Label value = new Label();
    private List<OptionalDouble> values = List.of();
    private IntFunction<String> name = String::valueOf;
    private IntFunction<String> spoken = String::valueOf;
    private double top = 1;
    private int chosen = -1;

    WeekBars() {
        getStyleClass().addAll("week-bars", "focus-ring");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setMinSize(0, 160);
        value.getStyleClass().addAll("week-value", "small", "semibold");
        value.setMouseTransparent(true);
        value.setAlignment(Pos.CENTER);
        for (int i = 0; i <= LINES; i++) {
            Region line = new Region();
            line.getStyleClass().add("week-line");
            lines.add(line);
            Label number = new Label();
            number.getStyleClass().addAll("small", "text-3", "tabular");
            number.setAlignment(Pos.CENTER_RIGHT);
            scale.add(number);
        }
        setOnMouseMoved(event -> choose(at(event.getX())));
        setOnMouseExited(_ -> choose(isFocused() ? chosen : -1));
        setOnMousePressed(_ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// @param amounts unknown ones have no bar
    /// @param number  how an amount is written
    /// @param names   below the bars, by index
    /// @param words   the sentence of a week, by index
    void show(List<OptionalDouble> amounts, DoubleFunction<String> number, IntFunction<String> names,
            IntFunction<String> words) {
        values = List.copyOf(amounts);
        name = names;
        spoken = words;
        top = nice(amounts.stream().mapToDouble(amount -> amount.orElse(0)).max().orElse(1));
        for (int i = 0; i <= LINES; i++) {
            scale.get(i).setText(number.apply(top * i / LINES));
        }
        build();
        choose(-1);
        requestLayout();
    }

    // The next of 1, 2, 4, 5 or 8 times a power of ten, so that quarters of it are whole where it matters.
    private static double nice(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(most, 4))));
        for (double step : new double[]{1, 2, 4, 8, 10}) {
            if (step * power >= most && step * power >= 4) {
                return step * power;
            }
        }
        return 10 * power;
    }

    private void build() {
        getChildren().clear();
        bars.clear();
        names.clear();
        getChildren().addAll(lines);
        getChildren().addAll(scale);
        for (int i = 0; i < values.size(); i++) {
            Region bar = new Region();
            bar.getStyleClass().add("week-bar");
            bar.setMouseTransparent(true);
            bars.add(bar);
            Label label = new Label(name.apply(i));
            label.getStyleClass().addAll("small", "text-3");
            label.setAlignment(Pos.CENTER);
            names.add(label);
        }
        getChildren().addAll(bars);
        getChildren().addAll(names);
        getChildren().add(value);
        getChildren().forEach(part -> part.setManaged(false));
    }

    private int at(double x) {
        double each = (getWidth() - SCALE) / Math.max(1, values.size());
        int index = (int) Math.floor((x - SCALE) / each);
        return index >= 0 && index < values.size() ? index : -1;
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (values.isEmpty() || (code != KeyCode.LEFT && code != KeyCode.RIGHT)) {
            return;
        }
        int step = code == KeyCode.RIGHT ? 1 : -1;
        choose(Math.clamp(chosen < 0 ? step > 0 ? 0 : values.size() - 1 : chosen + step, 0,
                values.size() - 1));
        event.consume();
    }

    private void choose(int index) {
        chosen = index;
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).pseudoClassStateChanged(CHOSEN, i == index);
        }
        value.setVisible(index >= 0);
        if (index >= 0) {
            value.setText(spoken.apply(index));
            setAccessibleText(value.getText());
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double high = getHeight() - FOOT - HEAD;
        for (int i = 0; i <= LINES; i++) {
            double y = Math.rint(HEAD + high * (LINES - i) / LINES);
            lines.get(i).resizeRelocate(SCALE, y, width - SCALE, 1);
            scale.get(i).resizeRelocate(0, y - 8, SCALE - 8, 16);
        }
        double each = (width - SCALE) / Math.max(1, values.size());
        int every = (int) Math.max(1, Math.ceil(LABEL / each));
        for (int i = 0; i < bars.size(); i++) {
            double left = SCALE + i * each;
            double tall = values.get(i).isPresent() ? Math.rint(high * values.get(i).getAsDouble() / top) : 0;
            bars.get(i).resizeRelocate(Math.rint(left + each * GAP / 2), HEAD + high - tall,
                    Math.rint(each * (1 - GAP)), tall);
            names.get(i).setVisible(i % every == 0);
            names.get(i).resizeRelocate(left + (each - LABEL) / 2, getHeight() - FOOT + 4, LABEL, 16);
        }
        if (chosen >= 0) {
            double wide = Math.ceil(value.prefWidth(-1));
            double middle = SCALE + (chosen + 0.5) * each;
            value.resizeRelocate(Math.clamp(middle - wide / 2, 0, Math.max(0, width - wide)), 0, wide, 22);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 230;
    }
}
