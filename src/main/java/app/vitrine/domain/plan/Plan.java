package app.vitrine.domain.plan;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import app.vitrine.domain.text.Message;

/// The plan a person has open. Everything here touches disk: none of it is called on the JavaFX thread, except
/// [#onChange].
///
/// A reading sees one consistent state. A change is one transaction: it is kept whole or not at all, and it is on
/// disk when [#change] returns. Both throw [PlanException] where the file cannot be read or written.
public interface Plan {

    <T> T read(Function<PlanReader, T> query);

    /// Makes one labelled change, which is one step of undo. Changes are made one after the other.
    ///
    /// @throws PlanException if it could not be kept; then nothing of it was
    <T> T change(ChangeLabel label, Function<PlanWriter, T> edit);

    /// Like [#change], without a result.
    default void edit(ChangeLabel label, Consumer<PlanWriter> edit) {
        change(label, writer -> {
            edit.accept(writer);
            return true;
        });
    }

    /// Changes that can be undone and redone, and what the posts looked like before.
    History history();

    /// Calls `listener` after each kept change, undo and redo, on no particular thread.
    ///
    /// @return ends it
    Runnable onChange(Consumer<ChangeNotice> listener);

    /// A sentence where this plan can only be looked at: read-only folder, or opened to look inside.
    Optional<Message> readOnlyReason();
}
