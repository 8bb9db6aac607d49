package app.vitrine.ui.audience;

import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A weight as dots: by a click, by the arrows, or by a digit.
final class Dots extends HBox {

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final int least;
    private final int most;
    private final ObservableValue<String> name;
    private final IntConsumer chosen;
    private int value;

    /// @param name what is weighed, for screen readers
    Dots(int least, int most, ObservableValue<String> name, IntConsumer chosen) {
        this.least = least;
        this.most = most;
        this.name = name;
        this.chosen = chosen;
        getStyleClass().add("dots");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setMinWidth(USE_PREF_SIZE);
        for (int i = 1; i <= most; i++) {
            int weight = i;
            Region dot = new Region();
            dot.getStyleClass().add("dot");
            StackPane room = new StackPane(dot);
            room.getStyleClass().add("dot-room");
            room.setOnMouseClicked(event -> {
                requestFocus();
                choose(weight == value ? weight - 1 : weight);
                event.consume();
            });
            getChildren().add(room);
        }
        name.subscribe(_ -> look());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void show(int weight) {
        value = weight;
        look();
    }

    private void look() {
        for (int i = 0; i < getChildren().size(); i++) {
            Node dot = ((StackPane) getChildren().get(i)).getChildren().getFirst();
            dot.pseudoClassStateChanged(FILLED, i < value);
        }
        setAccessibleText(name.getValue() + ": " + value + "/" + most);
    }

    private void choose(int weight) {
        int next = Math.clamp(weight, least, most);
        if (next != value) {
            show(next);
            chosen.accept(next);
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int next = switch (event.getCode()) {
            case LEFT, MINUS, SUBTRACT -> value - 1;
            case RIGHT, PLUS, ADD -> value + 1;
            case HOME -> least;
            case END -> most;
            case DIGIT0, NUMPAD0 -> 0;
            case DIGIT1, NUMPAD1 -> 1;
            case DIGIT2, NUMPAD2 -> 2;
            case DIGIT3, NUMPAD3 -> 3;
            case DIGIT4, NUMPAD4 -> 4;
            case DIGIT5, NUMPAD5 -> 5;
            default -> -2;
        };
        if (next > -2) {
            event.consume();
            choose(next);
        }
    }
}
