package app.vitrine.ui.text;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;

/// The editor on JavaFX's incubating rich text area. Its own undo and its own clipboard formats lose inline pictures,
/// so both are replaced.
final class RichPostEditor implements PostEditor {

    private final EmojiTextModel model = new EmojiTextModel();
    private final RichTextArea area = new RichTextArea(model);
    private final EmojiLabel prompt = new EmojiLabel();
    private final StackPane node = new StackPane(area, prompt);
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyIntegerWrapper caret = new ReadOnlyIntegerWrapper(this, "caret");
    private final EditHistory history = new EditHistory();
    private Function<String, List<TextMark>> marker = _ -> List.of();
    private boolean replacing;

    RichPostEditor() {
        area.getStyleClass().add("post-editor");
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        area.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("\t")) {
                event.consume();
            }
        });
        area.getInputMap().disableKeyBinding(KeyBinding.of(KeyCode.ESCAPE));
        area.getInputMap().disableKeyBinding(KeyBinding.shortcut(KeyCode.ENTER));
        model.addListener(change -> {
            if (change.isEdit()) {
                onEdit();
            }
        });
        area.caretPositionProperty().addListener((_, _, place) -> onCaret(place));
        text.addListener((_, _, value) -> onTextSet(value == null ? "" : value));
        prompt.getStyleClass().addAll("post-editor-prompt", "text-3");
        prompt.setMouseTransparent(true);
        prompt.visibleProperty().bind(text.isEmpty());
        StackPane.setAlignment(prompt, Pos.TOP_LEFT);
        area.accessibleTextProperty().bind(prompt.textProperty());
        stopTheCaretWithoutFocus();
        area.select(TextPos.ZERO);
    }

    /// The area's caret blinks by a timeline that never ends, also after its window is gone: it would hold on to the
    /// whole window and ask for pulses for ever. Without a period there is no such timeline.
    private void stopTheCaretWithoutFocus() {
        Duration usual = area.getCaretBlinkPeriod();
        area.focusedProperty()
                .subscribe(focused -> area.setCaretBlinkPeriod(focused ? usual : Duration.ZERO));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public StringProperty textProperty() {
        return text;
    }

    @Override
    public ReadOnlyIntegerProperty caretProperty() {
        return caret.getReadOnlyProperty();
    }

    @Override
    public void select(int anchor, int position) {
        area.select(model.at(anchor), model.at(position));
    }

    @Override
    public String selectedText() {
        SelectionSegment selection = area.getSelection();
        return selection == null ? "" : model.text(selection.getMin(), selection.getMax());
    }

    @Override
    public void insertAtCaret(String inserted) {
        SelectionSegment selection = area.getSelection();
        TextPos from = selection == null ? model.getDocumentEnd() : selection.getMin();
        TextPos to = selection == null ? from : selection.getMax();
        TextPos end = area.replaceText(from, to, model.input(inserted));
        if (end != null) {
            area.select(end);
        }
    }

    @Override
    public void markWith(Function<String, List<TextMark>> wanted) {
        marker = wanted;
        remark();
    }

    @Override
    public void remark() {
        model.setMarks(marker.apply(text.get()), true);
    }

    @Override
    public void keepOnOneLine() {
        area.setWrapText(false);
    }

    @Override
    public void growWithText() {
        area.setUseContentHeight(true);
    }

    @Override
    public BooleanProperty editableProperty() {
        return area.editableProperty();
    }

    @Override
    public StringProperty promptTextProperty() {
        return prompt.textProperty();
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
        return history.undoable();
    }

    @Override
    public ReadOnlyBooleanProperty redoableProperty() {
        return history.redoable();
    }

    @Override
    public void undo() {
        history.undo().ifPresent(this::restore);
    }

    @Override
    public void redo() {
        history.redo().ifPresent(this::restore);
    }

    @Override
    public void forgetHistory() {
        history.start(text.get(), caret.get());
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            if (event.isShiftDown()) {
                redo();
            } else {
                undo();
            }
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Y) {
            redo();
            event.consume();
        }
    }

    /// The caret follows only after the change, and not after a forward Delete: its place is found from the texts.
    private void onEdit() {
        String value = model.text();
        model.setMarks(marker.apply(value), false);
        if (replacing) {
            return;
        }
        String before = text.get();
        replacing = true;
        try {
            text.set(value);
        } finally {
            replacing = false;
        }
        history.record(value, EditHistory.caretAfter(before, value));
    }

    /// The view would lay itself out now, to place the caret, and once more in the pulse, since only a layout asked for
    /// in the usual way counts as done.
    private void layoutOnce() {
        if (area.lookup(".vflow") instanceof Parent view && view.isNeedsLayout()) {
            view.layout();
        }
    }

    private void onCaret(TextPos place) {
        layoutOnce();
        int position = place == null ? 0 : model.position(place);
        caret.set(position);
        if (!replacing) {
            history.moveCaret(position);
        }
    }

    private void onTextSet(String value) {
        if (replacing) {
            return;
        }
        replace(value, value.length());
        history.start(value, value.length());
    }

    private void restore(EditHistory.State state) {
        replace(state.text(), state.caret());
    }

    private void replace(String value, int position) {
        replacing = true;
        try {
            TextPos end = model.getDocumentEnd();
            area.replaceText(TextPos.ZERO, end, model.input(value));
            text.set(model.text());
            area.select(model.at(position));
        } finally {
            replacing = false;
        }
    }
}
