package app.vitrine.domain.post;

import java.util.Locale;

/// How far the making of a post is. How far it is out is computed from its variants: see [Mark].
public enum Status {
    IDEA, DRAFT, IN_REVIEW, APPROVED;

    private final String id = name().toLowerCase(Locale.ROOT);

    public String id() {
        return id;
    }

    /// @throws IllegalArgumentException if no status has this id
    public static Status ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
