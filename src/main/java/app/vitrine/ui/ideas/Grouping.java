package app.vitrine.ui.ideas;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// By what the ideas of the screen are grouped.
enum Grouping {
    PILLAR, CAMPAIGN, TAG, PRIORITY;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Grouping> ofId(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }
}
