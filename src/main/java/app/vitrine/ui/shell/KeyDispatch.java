package app.vitrine.ui.shell;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.shell.KeyStroke.Press;

/// Finds the command of a key, once for the whole window, after the focused control had its turn.
final class KeyDispatch {

    // With Ctrl these belong to the text that has the caret.
    private static final Set<String> KEYS_OF_TEXT = Set.of("A", "C", "X", "V", "Z", "Y", "LEFT", "RIGHT",
            "UP",
            "DOWN", "HOME", "END", "BACK_SPACE", "DELETE", "INSERT");

    private final CommandRegistry commands;
    private final BooleanSupplier singleLetters;
    private boolean swallow;

    KeyDispatch(CommandRegistry commands, BooleanSupplier singleLetters) {
        this.commands = commands;
        this.singleLetters = singleLetters;
    }

    void listen(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(scene.getFocusOwner(), event));
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(@Nullable Node owner, KeyEvent event) {
        swallow = false;
        if (event.isConsumed() || event.getCode().isModifierKey()) {
            return;
        }
        Press press = new Press(event.getCode().name(), event.getText(), event.isShortcutDown(),
                event.isAltDown(),
                event.isShiftDown());
        if (dispatch(press, writes(owner))) {
            event.consume();
            swallow = true;
        }
    }

    // The key that led into a text field is not to be written there.
    private void typed(KeyEvent event) {
        if (swallow) {
            event.consume();
            swallow = false;
        }
    }

    /// @param typing whether the caret is in a text
    /// @return whether a command was executed
    boolean dispatch(Press press, boolean typing) {
        if (typing && belongsToText(press)) {
            return false;
        }
        Optional<Command> command = commands.find(one -> answers(one, press))
                .or(() -> commands
                        .find(one -> strokes(one).anyMatch(stroke -> stroke.matchesFrenchDigit(press))));
        return command.map(Command::execute).orElse(false);
    }

    private boolean answers(Command command, Press press) {
        return strokes(command).anyMatch(stroke -> stroke.matches(press));
    }

    private Stream<KeyStroke> strokes(Command command) {
        return command.keys().stream().map(KeyStroke::of)
                .filter(stroke -> !stroke.single()
                        || (singleLetters.getAsBoolean() && commands.lettersAct()));
    }

    private static boolean belongsToText(Press press) {
        if (press.ctrl()) {
            return !press.alt() && KEYS_OF_TEXT.contains(press.code());
        }
        return !press.alt() && !press.code().matches("F\\d+");
    }

    private static boolean writes(@Nullable Node owner) {
        return owner instanceof TextInputControl || (owner != null && owner.getInputMethodRequests() != null);
    }
}
