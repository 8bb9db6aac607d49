package app.vitrine.ui.text;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.Region;

/// The field in which a post is written. All positions are UTF-16 positions of [#textProperty]; lines end in `\n`.
///
/// Enter starts a line; Tab and Shift+Tab leave the field; Ctrl+Z and Ctrl+Shift+Z (Ctrl+Y) work on this text; Escape
/// and Ctrl+Enter are left to whoever stands around it. An interface, because the control behind it is still an
/// incubating part of JavaFX.
public interface PostEditor {

    /// The editor that draws emoji in colour, or the plain one where the incubating control cannot be used.
    static PostEditor create() {
        try {
            return new RichPostEditor();
        } catch (LinkageError missing) {
            return new PlainPostEditor();
        }
    }

    /// What is put into the scene; it takes the focus itself.
    Region node();

    /// The text. A value set from outside puts the caret at its end and starts a new history of undo.
    StringProperty textProperty();

    default String getText() {
        return textProperty().get();
    }

    default void setText(String text) {
        textProperty().set(text);
    }

    ReadOnlyIntegerProperty caretProperty();

    /// Selects from `anchor` to `caret`; both equal moves the caret.
    void select(int anchor, int caret);

    /// The selected text, empty if nothing is selected.
    String selectedText();

    /// Replaces the selection, or inserts at the caret, and puts the caret behind it. One step of undo.
    void insertAtCaret(String text);

    /// Says which stretches of a text are drawn with the style class `mark-<style>`; one named `over-limit` gets a
    /// ground of its own too, and a pill where it has words. Asked at each change of the text, before it is drawn.
    void markWith(Function<String, List<TextMark>> marker);

    /// Asks again, because the marks depend on more than the text.
    void remark();

    /// Keeps the text on one line, however long. Said here rather than in a stylesheet: a change of theme would set the
    /// one after the other, which the control does not bear.
    default void keepOnOneLine() {}

    /// Makes the field as high as its text, instead of scrolling.
    default void growWithText() {}

    BooleanProperty editableProperty();

    StringProperty promptTextProperty();

    ReadOnlyBooleanProperty focusedProperty();

    void requestFocus();

    ReadOnlyBooleanProperty undoableProperty();

    ReadOnlyBooleanProperty redoableProperty();

    void undo();

    void redo();

    /// Makes the present text the one that undo goes back to; for the moment the field gets the focus.
    void forgetHistory();
}
