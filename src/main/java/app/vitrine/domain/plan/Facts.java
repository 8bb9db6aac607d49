package app.vitrine.domain.plan;

import java.util.Map;
import java.util.Optional;

/// Small facts of the plan by name: rule overrides, remembered mappings, where the plan came from. Values are text,
/// JSON where they have parts.
public interface Facts {

    Optional<String> get(String name);

    /// All whose name begins so.
    Map<String, String> startingWith(String prefix);

    /// Changes to them.
    interface Editor extends Facts {

        void put(String name, String value);

        void remove(String name);
    }
}
