package app.vitrine.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.MediaStore;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.work.Job;
import app.vitrine.work.Work;

/// What a screen may ask of the window around it. Knows no nodes, so that view models are tested with a desk of
/// their own.
public interface Desk {

    Plan plan();

    MediaStore media();

    Work work();

    /// The present moment; fixed in tests and demonstrations.
    Clock clock();

    /// Language and habits of writing; screens listen, since they can be changed at any time.
    ReadOnlyObjectProperty<Wording> wording();

    /// Whose plan is in view.
    ReadOnlyObjectProperty<Scope> scope();

    void show(Scope scope);

    void go(Place place);

    /// Adds commands of a screen to keys, command list and shortcut sheet while it shows. What a sheet offers once it
    /// is open is all that works besides the window's own commands until it closes.
    ///
    /// @param group message key of the heading in the shortcut sheet
    /// @return takes them away
    Runnable offer(String group, List<Command> commands);

    /// Makes a change in the background; then says `done` in a toast with Undo. Where it cannot be kept the person
    /// is told why, and nothing was changed.
    void change(ChangeLabel label, Consumer<PlanWriter> edit, Message done);

    /// Says that a change was made elsewhere, in a toast with Undo while it is the last one.
    ///
    /// @param key of the change's label
    default void tellChange(String key, Message done) {
        tell(done);
    }

    /// Says a sentence in a toast that goes by itself, with a button.
    default void tell(Message sentence, Message button, Runnable action) {
        tell(sentence);
    }

    /// Says a sentence in a toast that goes by itself.
    void tell(Message sentence);

    /// Says why something failed, in a toast that stays until it is seen; a plan's own sentence where there is one.
    void tellFailure(Exception problem);

    /// What the interface remembers for this plan on this machine, such as a filter or a scroll position.
    default Optional<String> remembered(String name) {
        return Optional.empty();
    }

    /// Keeps it for the next start; an empty value forgets it.
    default void remember(String name, String value) {}

    /// Starts long work whose progress is shown under the header, with Cancel.
    void start(Message what, Job<?> job);
}
