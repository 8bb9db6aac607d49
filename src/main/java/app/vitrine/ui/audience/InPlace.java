package app.vitrine.ui.audience;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import app.vitrine.ui.text.EmojiField;
import app.vitrine.ui.text.EmojiText;

/// Words on the sheet that become a field where they stand: by a click, or by Enter, Space or F2. What is typed is kept
/// letter by letter; Enter, Escape or leaving ends it.
final class InPlace extends StackPane {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass WRITING = PseudoClass.getPseudoClass("writing");

    private final EmojiText shown = new EmojiText();
    private final ObservableValue<String> name;
    private final boolean oneLine;
    private final Consumer<String> typed;
    private String kept = "";
    private String text = "";
    private @Nullable EmojiField field;
    private Runnable ended = () -> {};
    private UnaryOperator<String> dressing = UnaryOperator.identity();

    /// @param name  what is asked for; shown while there are no words
    /// @param typed told each change that the person makes
    InPlace(ObservableValue<String> name, boolean oneLine, Consumer<String> typed) {
        this.name = name;
        this.oneLine = oneLine;
        this.typed = typed;
        getStyleClass().addAll("in-place", oneLine ? "one-line" : "several-lines");
        // Letters that have no place yet cannot be asked whether the mouse is over them.
        shown.setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().add(shown);
        setMinWidth(0);
        name.subscribe(_ -> look());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && field == null) {
                begin();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean done = event.getCode() == KeyCode.ESCAPE
                    || (event.getCode() == KeyCode.ENTER && event.isShortcutDown());
            if (field != null && done) {
                event.consume();
                end(true);
            }
        });
    }

    /// Does something once writing has ended.
    InPlace onEnd(Runnable action) {
        ended = action;
        return this;
    }

    /// Shows the words dressed in some way while they are not written.
    InPlace dressed(UnaryOperator<String> dress) {
        dressing = dress;
        return this;
    }

    InPlace styled(String styleClass) {
        shown.getStyleClass().add(styleClass);
        getStyleClass().add("in-" + styleClass);
        return this;
    }

    /// What is kept by now; while the person writes it waits.
    void show(String words) {
        kept = words;
        if (field == null) {
            text = words;
            look();
        }
    }

    String text() {
        return text;
    }

    private void look() {
        boolean empty = text.isBlank();
        pseudoClassStateChanged(EMPTY, empty);
        shown.setText(empty ? name.getValue() : dressing.apply(text));
        setAccessibleText(empty ? name.getValue() : name.getValue() + ": " + text);
    }

    private void key(KeyEvent event) {
        boolean begins = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2
                || event.getCode() == KeyCode.SPACE;
        if (field == null && begins && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            begin();
        }
    }

    /// Turns into a field.
    void begin() {
        EmojiField fresh = new EmojiField(oneLine, words -> {
            text = words;
            typed.accept(words);
        }).named(name.getValue());
        fresh.show(kept);
        text = kept;
        field = fresh;
        fresh.onEnter(() -> end(true)).onLeave(() -> end(false));
        setFocusTraversable(false);
        pseudoClassStateChanged(WRITING, true);
        getChildren().setAll(fresh);
        // What was put in just now has its skin, and can have the focus, from the next layout on.
        applyCss();
        layout();
        fresh.focus();
    }

    private void end(boolean stays) {
        if (field != null) {
            field = null;
            text = kept;
            setFocusTraversable(true);
            pseudoClassStateChanged(WRITING, false);
            if (stays) {
                requestFocus();
            }
            getChildren().setAll(shown);
            look();
            ended.run();
        }
    }
}
