package app.vitrine.ui.sharing;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.vitrine.ui.text.EmojiLabel;

/// Small nodes that both sheets are made of.
final class Parts {

    private Parts() {}

    /// A person's words, with their emoji.
    static EmojiLabel words(String text, String... styles) {
        EmojiLabel label = new EmojiLabel(text.lines().findFirst().orElse(""));
        label.getStyleClass().addAll(styles);
        return label;
    }

    static VBox field(Node name, Node... fields) {
        VBox field = new VBox(6, name);
        field.getChildren().addAll(fields);
        return field;
    }

    /// A list to choose from, whose words may hold emoji.
    static <T> ComboBox<T> choice(String name, Collection<T> choices, T chosen, Function<T, String> words,
            Consumer<T> action) {
        ComboBox<T> box = new ComboBox<>();
        box.setAccessibleText(name);
        box.setCellFactory(_ -> new Cell<>(words));
        box.setButtonCell(new Cell<>(words));
        box.getItems().setAll(choices);
        box.setValue(chosen);
        box.setOnAction(_ -> action.accept(box.getValue()));
        return box;
    }

    /// Ctrl+Enter does what the sheet is for, wherever the focus is.
    static void onDo(Node node, Runnable action) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                action.run();
            }
        });
    }

    private static final class Cell<T> extends ListCell<T> {

        private final Function<T, String> words;

        Cell(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : new EmojiLabel(words.apply(item)));
        }
    }
}
