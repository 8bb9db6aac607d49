package app.vitrine.domain.persona;

import java.util.Locale;

/// What a statement about people rests on. `id` is the stable word of plan files.
public enum Basis {
    GUESS, SURVEY, SALES, CONVERSATION, COMMENTS, ANALYTICS;

    private final String id = name().toLowerCase(Locale.ROOT);

    public String id() {
        return id;
    }

    /// After how many months it asks to be looked at again. What figures of a network or a till show changes within
    /// the year; what people said of themselves holds longer.
    int months() {
        return switch (this) {
            case GUESS -> 0;
            case ANALYTICS, SALES, COMMENTS -> 12;
            case SURVEY, CONVERSATION -> 18;
        };
    }

    /// @throws IllegalArgumentException if none has this id
    public static Basis ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
