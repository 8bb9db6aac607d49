package app.vitrine.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Who opens which kind of place. Filled once, where the program is put together.
public final class Places {

    private final Map<Class<? extends Place>, Consumer<Place>> openers = new HashMap<>();
    private final List<Supplier<List<Named>>> listed = new ArrayList<>();

    /// A place of the command list.
    ///
    /// @param detail said at the right; may be empty
    public record Named(String label, String detail, Runnable go) {}

    /// Lets `opener` open places of this kind, such as a sheet; it is called on the JavaFX thread.
    public <P extends Place> Places on(Class<P> kind, Consumer<? super P> opener) {
        openers.put(kind, place -> opener.accept(kind.cast(place)));
        return this;
    }

    /// Whether anything opens such a place; commands that lead nowhere are not offered.
    public boolean opens(Class<? extends Place> kind) {
        return openers.containsKey(kind);
    }

    /// Lists further places in the command list, such as recent plans.
    public Places list(Supplier<List<Named>> more) {
        listed.add(more);
        return this;
    }

    List<Named> listed() {
        return listed.stream().flatMap(more -> more.get().stream()).toList();
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
