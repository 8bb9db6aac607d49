package app.vitrine.ui.clients;

import java.util.function.Consumer;
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
                }
            });
        }
    }

    /// Shows what is kept by now; a field emptied to type anew stays empty while it has the focus.
    void show(String text) {
        boolean emptied = editor.focusedProperty().get() && editor.getText().isBlank();
        if (!emptied && !editor.getText().equals(text)) {
            showing = true;
            editor.setText(text);
            showing = false;
        }
    }

    void focus() {
        editor.requestFocus();
    }
}
