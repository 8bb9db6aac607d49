package app.vitrine.ui.clients;

import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import app.vitrine.ui.control.Words;
import app.vitrine.ui.text.PostEditor;

/// A field for a person's words, which may hold emoji.
final class WordField extends StackPane {

    private static final PseudoClass WRITING = PseudoClass.getPseudoClass("writing");

    private final PostEditor editor = PostEditor.create();
    private boolean showing;
    private Runnable enter = () -> {};

    /// @param name  message key, said by screen readers and shown while the field is empty
    /// @param typed told each change that the person makes
    WordField(Words words, String name, boolean oneLine, Consumer<String> typed) {
        getStyleClass().addAll("word-field", oneLine ? "one-line" : "several-lines");
        editor.promptTextProperty().bind(words.of(name));
        editor.node().accessibleTextProperty().bind(words.of(name));
        getChildren().add(editor.node());
        editor.textProperty().addListener((_, _, text) -> {
            if (!showing) {
                typed.accept(oneLine ? text.replace('\n', ' ') : text);
            }
        });
        editor.focusedProperty().subscribe(focused -> pseudoClassStateChanged(WRITING, focused));
        if (oneLine) {
            addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                    event.consume();
                    enter.run();
                }
            });
        }
    }

    /// Does something when Enter is pressed in a field of one line.
    WordField onEnter(Runnable action) {
        enter = action;
        return this;
    }

    StringProperty textProperty() {
        return editor.textProperty();
    }

    /// Shows what is kept by now. While the person writes, outer blanks and a field emptied to type anew stay as they
    /// are: they are not kept.
    void show(String text) {
        String shown = editor.getText();
        boolean writing = editor.focusedProperty().get()
                && (shown.isBlank() || shown.strip().equals(text.strip()));
        if (!writing && !shown.equals(text)) {
            showing = true;
            editor.setText(text);
            showing = false;
        }
    }

    void focus() {
        editor.requestFocus();
    }
}
