package app.vitrine.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

/// A row of two to five choices of which exactly one holds. The arrow keys go from one to the next.
///
/// @param <T> what the choices stand for
public final class SegmentedControl<T> extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, ToggleButton> segments = new LinkedHashMap<>();
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(this, "value");

    public SegmentedControl() {
        getStyleClass().add("segments");
        setMaxWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        value.addListener((_, _, chosen) -> show(chosen));
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
    }

    /// Adds a choice with words. The first one added is chosen until another value is set.
    public SegmentedControl<T> add(T choice, String words) {
        addSegment(choice, new ToggleButton(words));
        return this;
    }

    /// Adds a choice whose words follow the language.
    public SegmentedControl<T> add(T choice, ObservableValue<String> words) {
        ToggleButton segment = new ToggleButton();
        segment.textProperty().bind(words);
        addSegment(choice, segment);
        return this;
    }

    /// Adds a choice shown as a picture alone; the words become tooltip and accessible name.
    public SegmentedControl<T> add(T choice, Node picture, String words) {
        ToggleButton segment = new ToggleButton(null, picture);
        segment.setAccessibleText(words);
        Tip.on(segment, () -> words);
        addSegment(choice, segment);
        return this;
    }

    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    public @Nullable T getValue() {
        return value.get();
    }

    public void setValue(@Nullable T choice) {
        value.set(choice);
    }

    private void addSegment(T choice, ToggleButton segment) {
        segment.getStyleClass().add("segment");
        segment.setToggleGroup(group);
        segment.selectedProperty().addListener((_, _, selected) -> {
            if (selected) {
                value.set(choice);
            }
        });
        segments.put(choice, segment);
        getChildren().add(segment);
        if (value.get() == null || choice.equals(value.get())) {
            segment.setSelected(true);
        }
    }

    private void show(@Nullable T chosen) {
        ToggleButton segment = chosen == null ? null : segments.get(chosen);
        if (segment != null) {
            segment.setSelected(true);
        }
    }
}
