package app.vitrine.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The one toast there is: the newest.
final class Toasts {

    private final ReadOnlyObjectWrapper<Optional<Toast>> current = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    ReadOnlyObjectProperty<Optional<Toast>> current() {
        return current.getReadOnlyProperty();
    }

    void show(Toast toast) {
        current.set(Optional.of(toast));
    }

    void dismiss() {
        current.set(Optional.empty());
    }

    /// Another change was made: a button that would take back an older one goes.
    void changed(long changeId) {
        current.get()
                .filter(toast -> toast.changeId().isPresent() && toast.changeId().getAsLong() != changeId)
                .ifPresent(toast -> current.set(Optional.of(toast.withoutButton())));
    }
}
