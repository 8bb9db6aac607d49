package app.vitrine.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanWriter;

/// Keeps edits one after the other, in the order they were made. One that waits gives way to a later one of the same
/// field, so that typing never piles up.
public final class EditQueue {

    private final Desk desk;
    private final Runnable kept;
    private final Deque<Edit> waiting = new ArrayDeque<>();
    private boolean working;

    private record Edit(ChangeLabel label, Consumer<PlanWriter> edit) {}

    /// @param kept called when nothing waits any more
    public EditQueue(Desk desk, Runnable kept) {
        this.desk = desk;
        this.kept = kept;
    }

    /// @param label with the run key of the field it is about, where it is typing
    public void add(ChangeLabel label, Consumer<PlanWriter> edit) {
        Edit last = waiting.peekLast();
        if (last != null && label.runKey().isPresent() && last.label().runKey().equals(label.runKey())) {
            waiting.removeLast();
        }
        waiting.add(new Edit(label, edit));
        next();
    }

    /// Whether all that was edited is kept.
    public boolean idle() {
        return !working && waiting.isEmpty();
    }

    private void next() {
        if (working) {
            return;
        }
        Edit edit = waiting.poll();
        if (edit == null) {
            kept.run();
            return;
        }
        working = true;
        desk.work().job(() -> {
            desk.plan().edit(edit.label(), edit.edit());
            return edit;
        }).onFailure(desk::tellFailure).onEnd(() -> {
            working = false;
            next();
        }).start();
    }
}
