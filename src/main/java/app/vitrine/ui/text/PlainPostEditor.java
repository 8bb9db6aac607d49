package app.vitrine.ui.text;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The editor on the stock text area: it keeps every character, but draws emoji as the system does and no marks.
final class PlainPostEditor implements PostEditor {

    private final TextArea area = new TextArea();

    PlainPostEditor() {
        area.getStyleClass().add("plain-post-editor");
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
                area.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    @Override
    public Region node() {
        return area;
    }

    @Override
    public StringProperty textProperty() {
        return area.textProperty();
    }

    @Override
    public ReadOnlyIntegerProperty caretProperty() {
        return area.caretPositionProperty();
    }

    @Override
    public void select(int anchor, int caret) {
        area.selectRange(anchor, caret);
    }

    @Override
    public String selectedText() {
        return area.getSelectedText();
    }

    @Override
    public void insertAtCaret(String text) {
        area.replaceSelection(text);
    }

    /// The stock control draws all letters alike.
    @Override
    public void markWith(Function<String, List<TextMark>> marker) {}

    @Override
    public void remark() {}

    @Override
    public BooleanProperty editableProperty() {
        return area.editableProperty();
    }

    @Override
    public StringProperty promptTextProperty() {
        return area.promptTextProperty();
    }

    @Override
    public ReadOnlyBooleanProperty focusedProperty() {
        return area.focusedProperty();
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    @Override
    public ReadOnlyBooleanProperty undoableProperty() {
        return area.undoableProperty();
    }

    @Override
    public ReadOnlyBooleanProperty redoableProperty() {
        return area.redoableProperty();
    }

    @Override
    public void undo() {
        area.undo();
    }

    @Override
    public void redo() {
        area.redo();
    }

    @Override
    public void forgetHistory() {
        String text = area.getText();
        int caret = area.getCaretPosition();
        area.setText(text);
        area.positionCaret(caret);
    }
}
