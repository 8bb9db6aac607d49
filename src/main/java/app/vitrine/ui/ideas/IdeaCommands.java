package app.vitrine.ui.ideas;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

import app.vitrine.domain.text.Message;
import app.vitrine.ui.mvvm.Command;

/// The keys of the idea with the focus, as the window offers them.
final class IdeaCommands {

    private final IdeasViewModel model;
    private final ObservableBooleanValue when;

    IdeaCommands(IdeasViewModel model) {
        this.model = model;
        when = Bindings.createBooleanBinding(
                () -> model.engaged().get() && model.chosen().get().isPresent(), model.engaged(),
                model.chosen());
    }

    List<Command> of(IdeaHands hands) {
        return List.of(command("ideas-plan", hands::plan, "Enter"),
                command("ideas-open", hands::open, "O"),
                command("ideas-star",
                        idea -> model.edits().priority(idea.card(), idea.card().priority().next()), "S"),
                command("ideas-raise", idea -> hands.raise(idea, true), "Alt+Up"),
                command("ideas-lower", idea -> hands.raise(idea, false), "Alt+Down"),
                command("ideas-delete", hands::delete, "Delete"));
    }

    /// Brings it to the group beside its own.
    Command across(String id, UsualHands hands, int by, String key) {
        return command(id, idea -> hands.moveAcross(hands.list(), idea, by), key);
    }

    private Command command(String id, Consumer<Idea> action, String key) {
        return Command.of(id, () -> {
            Optional<Idea> idea = model.chosen().get();
            idea.ifPresent(action);
        }, when, Message.of("ideas.nothing-chosen"), key);
    }
}
