package app.vitrine.domain.persona;

import java.util.Locale;

/// How freely people can spend. `id` is the stable word of plan files and message keys.
public enum Income {
    NOT_SAID, TIGHT, MIDDLE, COMFORTABLE, WEALTHY;

    private final String id = name().toLowerCase(Locale.ROOT);

    public String id() {
        return id;
    }

    /// @throws IllegalArgumentException if none has this id
    public static Income ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
