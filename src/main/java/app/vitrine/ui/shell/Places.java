package app.vitrine.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Who opens which kind of place. Filled once, where the program is put together.
public final class Places {

    private final Map<Class<? extends Place>, Consumer<Place>> openers = new HashMap<>();

    /// Lets `opener` open places of this kind, such as a sheet; it is called on the JavaFX thread.
    public <P extends Place> Places on(Class<P> kind, Consumer<? super P> opener) {
        openers.put(kind, place -> opener.accept(kind.cast(place)));
        return this;
    }

    /// Whether anything opens such a place; commands that lead nowhere are not offered.
    public boolean opens(Class<? extends Place> kind) {
        return openers.containsKey(kind);
    }

    /// @return whether anything did
    boolean open(Place place) {
        Consumer<Place> opener = openers.get(place.getClass());
        if (opener == null) {
            return false;
        }
        opener.accept(place);
        return true;
    }
}
