package app.vitrine.ui.ideas;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// In which order ideas stand; of equal ones the newest first.
enum IdeaOrder {
    NEWEST, PRIORITY;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param newest ideas, the newest first
    List<Idea> sorted(List<Idea> newest) {
        return switch (this) {
            case NEWEST -> newest;
            case PRIORITY -> newest.stream()
                    .sorted(Comparator.comparingInt((Idea idea) -> -idea.card().priority().level()))
                    .toList();
        };
    }
}
