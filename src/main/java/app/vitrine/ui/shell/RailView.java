package app.vitrine.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;

/// The rail at the left: whose plan, where to go, what the screen adds, and at its foot the settings.
final class RailView extends VBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double WIDE_WIDTH = 212;
    private static final double NARROW_WIDTH = 76;

    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final List<ToggleButton> rows = new ArrayList<>();
    private final List<Screen> screens;
    private final StackPane extra = new StackPane();
    private final Words words;
    private Optional<Screen> shown = Optional.empty();

    /// @param foot what stands at the foot, such as the settings
    RailView(Node switcher, List<Screen> screens, List<Screen> foot, Words words, Consumer<Screen> choose) {
        this.words = words;
        this.screens = new ArrayList<>(screens);
        this.screens.addAll(foot);
        getStyleClass().add("rail");
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().add(switcher);
        screens.forEach(screen -> getChildren().add(row(screen, choose)));
        extra.getStyleClass().add("rail-extra");
        extra.visibleProperty().bind(narrow.not());
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(extra, gap);
        foot.forEach(screen -> getChildren().add(row(screen, choose)));
        narrow.addListener((_, _, now) -> {
            resize(now);
            fill();
        });
        resize(false);
    }

    BooleanProperty narrow() {
        return narrow;
    }

    /// Marks the screen that is in view, and shows what it adds.
    void mark(Screen screen) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setSelected(screens.get(i).equals(screen));
        }
        shown = Optional.of(screen);
        fill();
    }

    // In a narrow rail nobody sees it, and it need not even be made.
    private void fill() {
        extra.getChildren()
                .setAll(shown.filter(_ -> !narrow.get()).flatMap(Screen::rail).stream().toList());
    }

    private ToggleButton row(Screen screen, Consumer<Screen> choose) {
        ToggleButton row = new ToggleButton();
        row.textProperty().bind(words.of("screen." + screen.id()));
        row.setGraphic(new Icon(Glyph.valueOf(screen.id().toUpperCase(Locale.ROOT)), Icon.LARGE));
        row.getStyleClass().setAll("toggle-button", "row-button", "rail-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(_ -> {
            row.setSelected(true);
            choose.accept(screen);
        });
        rows.add(row);
        return row;
    }

    private void resize(boolean now) {
        double width = now ? NARROW_WIDTH : WIDE_WIDTH;
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        pseudoClassStateChanged(NARROW, now);
        rows.forEach(row -> row.setContentDisplay(now ? ContentDisplay.TOP : ContentDisplay.LEFT));
    }
}
