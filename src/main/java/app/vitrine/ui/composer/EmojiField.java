package app.vitrine.ui.composer;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import app.vitrine.ui.text.PostEditor;

/// A field for a person's words, which may hold emoji: of one line, or of several.
final class EmojiField extends StackPane {

    private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("writing");

    private final PostEditor editor = PostEditor.create();
    private boolean showing;

    /// @param name  said by screen readers, and shown while the field is empty
    /// @param typed told each change that the person makes
    /// @param left  called when the field loses the focus
    EmojiField(String name, boolean oneLine, Consumer<String> typed, Runnable left) {
        getStyleClass().addAll("emoji-field", oneLine ? "one-line" : "several-lines");
        editor.promptTextProperty().set(name);
        getChildren().add(editor.node());
        editor.textProperty().addListener((_, _, text) -> {
            if (!showing) {
                typed.accept(oneLine ? text.replace('\n', ' ') : text);
            }
        });
        editor.focusedProperty().addListener((_, _, focused) -> {
            pseudoClassStateChanged(WITHIN, focused);
            if (focused) {
                editor.forgetHistory();
            } else {
                left.run();
            }
        });
        if (oneLine) {
            addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                    event.consume();
                }
            });
        }
    }

    /// Shows what the post says by now.
    void show(String text) {
        if (!editor.getText().equals(text)) {
            showing = true;
            editor.setText(text);
            showing = false;
        }
    }

    PostEditor editor() {
        return editor;
    }
}
