package app.vitrine.ui.twins;

import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import app.vitrine.ui.TestWindow;

/// Keys alone: nothing is clicked, and nothing gets the focus but by a key.
final class Keys {

    private static final int STEPS = 80;

    private final TestWindow window;

    Keys(TestWindow window) {
        this.window = window;
    }

    TestWindow window() {
        return window;
    }

    Keys press(KeyCode... keys) {
        window.press(keys);
        return this;
    }

    Keys times(int count, KeyCode... keys) {
        for (int done = 0; done < count; done++) {
            window.press(keys);
        }
        return this;
    }

    Keys write(String words) {
        window.robot().write(words);
        return this;
    }

    /// Presses what gives a sign, on the keyboard that has it there.
    Keys sign(String sign, KeyCode code) {
        window.robot().interact(() -> Event.fireEvent(window.scene().getFocusOwner(), new KeyEvent(
                KeyEvent.KEY_PRESSED, sign, sign, code, true, false, false, false)));
        return this;
    }

    Keys await(String words) {
        window.awaitWords(words);
        return this;
    }

    Keys until(String words, Predicate<TestWindow> holds) {
        window.until(words, () -> holds.test(window));
        return this;
    }

    /// Goes on by Tab until what has the focus says this.
    Keys tabTo(String words) {
        return stepTo(words, KeyCode.TAB);
    }

    /// Goes on by a key until what has the focus says this.
    Keys stepTo(String words, KeyCode... keys) {
        window.awaitWords(words);
        for (int step = 0; step < STEPS; step++) {
            if (focused(words)) {
                return this;
            }
            window.press(keys);
        }
        throw new AssertionError("No way by keys to “" + words + "”; the focus is on "
                + window.scene().getFocusOwner());
    }

    private boolean focused(String words) {
        Node owner = window.scene().getFocusOwner();
        return owner != null && (words.equals(owner.getAccessibleText())
                || (owner instanceof Labeled labeled && words.equals(labeled.getText())));
    }
}
