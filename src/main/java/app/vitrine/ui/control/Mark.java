package app.vitrine.ui.control;

import java.util.Locale;

/// What a status mark says. Each has a shape of its own, so that colour is never the only sign.
public enum Mark {
    IDEA,
    DRAFT,
    IN_REVIEW,
    APPROVED,
    PARTLY_PUBLISHED,
    PUBLISHED,
    LATE,
    LOOK;

    String styleClass() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
