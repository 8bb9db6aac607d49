package app.vitrine.ui.text;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// A field for a person's words, which may hold emoji: of one line, or of several.
public final class EmojiField extends StackPane {

    private static final PseudoClass WRITING = PseudoClass.getPseudoClass("writing");

    private final PostEditor editor = PostEditor.create();
    private Runnable enter = () -> {};
    private Runnable left = () -> {};
    private boolean showing;

    /// @param typed told each change that the person makes
    public EmojiField(boolean oneLine, Consumer<String> typed) {
        getStyleClass().addAll("emoji-field", oneLine ? "one-line" : "several-lines");
        getChildren().add(editor.node());
        editor.textProperty().addListener((_, _, text) -> {
            if (!showing) {
                typed.accept(oneLine ? text.replace('\n', ' ') : text);
            }
        });
        editor.focusedProperty().addListener((_, _, focused) -> {
            pseudoClassStateChanged(WRITING, focused);
            if (focused) {
                editor.forgetHistory();
            } else {
                left.run();
            }
        });
        if (oneLine) {
            editor.keepOnOneLine();
            addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                    event.consume();
                    enter.run();
                }
            });
        }
    }

    /// Does something when Enter is pressed in a field of one line.
    public EmojiField onEnter(Runnable action) {
        enter = action;
        return this;
    }

    /// Does something when the field loses the focus.
    public EmojiField onLeave(Runnable action) {
        left = action;
        return this;
    }

    /// Said by screen readers, and shown while the field is empty.
    public StringProperty promptTextProperty() {
        return editor.promptTextProperty();
    }

    public EmojiField named(String name) {
        promptTextProperty().set(name);
        return this;
    }

    public StringProperty textProperty() {
        return editor.textProperty();
    }

    public ReadOnlyBooleanProperty writingProperty() {
        return editor.focusedProperty();
    }

    /// Shows what is kept by now.
    public void show(String text) {
        if (!editor.getText().equals(text)) {
            showing = true;
            editor.setText(text);
            showing = false;
        }
    }

    /// Shows what is kept by now. While the person writes, outer blanks and a field emptied to type anew stay as they
    /// are: they are not kept.
    public void showUnlessWriting(String text) {
        String shown = editor.getText();
        boolean writing = editor.focusedProperty().get()
                && (shown.isBlank() || shown.strip().equals(text.strip()));
        if (!writing) {
            show(text);
        }
    }

    /// See [PostEditor#growWithText].
    public EmojiField growing() {
        editor.growWithText();
        return this;
    }

    /// See [PostEditor#markWith].
    public void markWith(Function<String, List<TextMark>> marker) {
        editor.markWith(marker);
    }

    /// See [PostEditor#remark].
    public void remark() {
        editor.remark();
    }

    public void focus() {
        editor.requestFocus();
    }
}
