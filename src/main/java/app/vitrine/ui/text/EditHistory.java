package app.vitrine.ui.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Undo and redo of one field as whole states: a post is short, and nothing can get lost between the steps. Letters
/// typed in one go are one step up to the next space.
final class EditHistory {

    private static final int KEPT = 500;

    private final Deque<State> past = new ArrayDeque<>();
    private final Deque<State> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");
    private State present = new State("", 0);
    private boolean typing;

    record State(String text, int caret) {}

    ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    void start(String text, int caret) {
        past.clear();
        future.clear();
        present = new State(text, caret);
        typing = false;
        announce();
    }

    void record(String text, int caret) {
        if (text.equals(present.text())) {
            present = new State(text, caret);
            return;
        }
        boolean letter = isOneMoreLetter(present.text(), text, caret);
        if (!typing || !letter) {
            past.push(present);
            if (past.size() > KEPT) {
                past.removeLast();
            }
        }
        typing = letter;
        future.clear();
        present = new State(text, caret);
        announce();
    }

    /// Remembers where the caret stands, so that undo returns to it; what is typed after a move is a new step.
    void moveCaret(int caret) {
        if (caret != present.caret()) {
            present = new State(present.text(), caret);
            typing = false;
        }
    }

    /// The end of what differs: where the caret stands after most edits.
    static int caretAfter(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return after.length() - end;
    }

    Optional<State> undo() {
        return step(past, future);
    }

    Optional<State> redo() {
        return step(future, past);
    }

    private Optional<State> step(Deque<State> from, Deque<State> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(present);
        present = from.pop();
        typing = false;
        announce();
        return Optional.of(present);
    }

    private static boolean isOneMoreLetter(String before, String after, int caret) {
        return after.length() == before.length() + 1 && caret > 0 && caret <= after.length()
                && Character.isLetterOrDigit(after.charAt(caret - 1))
                && before.startsWith(after.substring(0, caret - 1))
                && before.endsWith(after.substring(caret));
    }

    private void announce() {
        undoable.set(!past.isEmpty());
        redoable.set(!future.isEmpty());
    }
}
