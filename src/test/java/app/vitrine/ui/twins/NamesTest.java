package app.vitrine.ui.twins;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

/// Walks through the screens, sheets and popovers of the calendar: what can have the focus has a name.
@SuppressWarnings("NullAway.Init")
class NamesTest {

    @TempDir
    Path folder;

    private static boolean named(Node node) {
        String spoken = node.getAccessibleText();
        String shown = node instanceof Labeled labeled ? labeled.getText() : "";
        return (spoken != null && !spoken.isBlank()) || (shown != null && !shown.isBlank());
    }

    private static void collect(Node node, String where, List<String> nameless) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable() && !named(node)) {
            nameless.add(where + ": " + node.getClass().getSimpleName() + " " + node.getStyleClass() + " in "
                    + node.getParent().getStyleClass() + " in "
                    + node.getParent().getParent().getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, where, nameless));
        }
    }

    private static void look(TestWindow window, String where, List<String> nameless) {
        window.robot().interact(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            collect(window.scene().getRoot(), where, nameless);
        });
    }

    /// A key that opens something, and what then stands there.
    private record Step(String where, List<KeyCode> keys, String style) {

        static Step of(String where, String style, KeyCode... keys) {
            return new Step(where, List.of(keys), style);
        }
    }

    private static final List<Step> VIEWS = List.of(Step.of("month", ".month-board", KeyCode.M),
            Step.of("week", ".time-grid", KeyCode.W), Step.of("day", ".time-grid", KeyCode.D),
            Step.of("list", ".post-table", KeyCode.L), Step.of("board", ".status-board", KeyCode.B));
    /// On the Monday with the loaf; Escape leads away from each.
    private static final List<Step> OVER = List.of(
            Step.of("a note", ".popover-card", KeyCode.N),
            Step.of("what holds for the day", ".popover-card", KeyCode.SHIFT, KeyCode.N),
            Step.of("shift days", ".popover-card", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D),
            Step.of("repeats", ".series-sheet", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R),
            Step.of("quick add", ".quick-add", KeyCode.Q),
            Step.of("paper", ".paper-sheet", KeyCode.CONTROL, KeyCode.P),
            Step.of("command list", ".command-list", KeyCode.CONTROL, KeyCode.K),
            Step.of("composer", ".composer", KeyCode.ENTER));

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fr-FR"})
    void whateverCanHaveTheFocusHasAName(String language) throws Exception {
        List<String> nameless = new ArrayList<>();
        try (TestWindow window = TestWindow.on(folder, Locale.forLanguageTag(language), Bakery::fill)) {
            window.until("the loaf", () -> Found.tile(window, "Loaf").isPresent());
            for (Step view : VIEWS) {
                window.press(view.keys().toArray(KeyCode[]::new));
                window.until(view.where(), () -> Found.shows(window, view.style()));
                look(window, view.where(), nameless);
            }
            window.press(KeyCode.M);
            window.press(KeyCode.T);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.LEFT);
            window.press(KeyCode.LEFT);
            for (Step step : OVER) {
                window.press(step.keys().toArray(KeyCode[]::new));
                window.until(step.where(), () -> Found.shows(window, step.style()));
                look(window, step.where(), nameless);
                window.press(KeyCode.ESCAPE);
                window.until(step.where() + " away", () -> !Found.shows(window, step.style()));
            }
            window.press(KeyCode.I);
            window.until("the ideas", () -> Found.shows(window, ".idea-list"));
            look(window, "ideas", nameless);
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.F8);
            look(window, "advice", nameless);
            window.press(KeyCode.ESCAPE);
        }
        assertThat(new TreeSet<>(nameless)).isEmpty();
    }

    @Test
    void whatHasNoNameIsFound() throws Exception {
        List<String> nameless = new ArrayList<>();
        try (TestWindow window = TestWindow.on(folder, Locale.UK, Bakery::fill)) {
            window.awaitWords("Ideas 1");
            window.robot()
                    .interact(() -> ((Pane) window.scene().getRoot().lookup(".month-board")).getChildren()
                            .add(new Button()));
            look(window, "month", nameless);
        }
        assertThat(nameless).singleElement().asString().startsWith("month: Button");
    }

    @Test
    void theFiltersAndThePopoversOfTheRowHaveNames() throws Exception {
        List<String> nameless = new ArrayList<>();
        try (TestWindow window = TestWindow.on(folder, Locale.UK, Bakery::fill)) {
            Keys keys = new Keys(window).await("Ideas 1");
            for (String chip : List.of("Channel", "Status", "Pillar", "Campaign", "Tag", "Key dates",
                    "Switch client, now Maison Levain")) {
                keys.tabTo(chip).press(KeyCode.SPACE);
                window.until(chip, () -> Found.shows(window, ".popover-card"));
                look(window, chip, nameless);
                keys.press(KeyCode.TAB).press(KeyCode.ESCAPE);
                window.until(chip + " away", () -> !Found.shows(window, ".popover-card"));
            }
        }
        assertThat(new TreeSet<>(nameless)).isEmpty();
    }
}
