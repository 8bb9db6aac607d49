package app.vitrine.ui.mvvm;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

import app.vitrine.domain.text.Message;

/// Something a person can do. Menus, buttons, keys, the command list and the shortcut sheet all draw from the same
/// object.
///
/// Keys are written as words joined by `+`: `Ctrl+N`, `Ctrl+Shift+Z`, `F1`, `Alt+Left`, `J`, `/`. Several may do the
/// same.
public final class Command {

    private final String id;
    private final Message label;
    private final Supplier<List<String>> keys;
    private final Runnable action;
    private final BooleanProperty executable = new SimpleBooleanProperty(true);
    private final Optional<Message> reason;

    private Command(String id, Message label, Supplier<List<String>> keys, Runnable action,
            Optional<Message> reason) {
        this.id = id;
        this.label = label;
        this.keys = keys;
        this.action = action;
        this.reason = reason;
    }

    /// A command that can always be executed. Its label is the text `command.<id>`.
    public static Command of(String id, Runnable action, String... keys) {
        List<String> always = List.of(keys);
        return new Command(id, Message.of("command." + id), () -> always, action, Optional.empty());
    }

    /// @param when   whether it can be executed now
    /// @param reason said in the command list where it cannot
    public static Command of(String id, Runnable action, ObservableBooleanValue when, Message reason,
            String... keys) {
        List<String> always = List.of(keys);
        return of(id, action, when, reason, () -> always);
    }

    /// A command whose keys differ by what is in view; they are asked for whenever they are wanted.
    public static Command of(String id, Runnable action, ObservableBooleanValue when, Message reason,
            Supplier<List<String>> keys) {
        Command command = new Command(id, Message.of("command." + id), keys, action,
                Optional.of(reason));
        command.executable.bind(when);
        return command;
    }

    public String id() {
        return id;
    }

    public Message label() {
        return label;
    }

    /// Those that do it now.
    public List<String> keys() {
        return keys.get();
    }

    public ObservableBooleanValue executable() {
        return executable;
    }

    /// Why it cannot be executed, where that can be the case.
    public Optional<Message> reason() {
        return reason;
    }

    /// Does it, if it can be done now.
    ///
    /// @return whether it was done
    public boolean execute() {
        if (!executable.get()) {
            return false;
        }
        action.run();
        return true;
    }
}
