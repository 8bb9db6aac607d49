package app.vitrine.domain.network;

import java.util.Locale;

/// What a channel can carry. `id` is the stable word of plan files, rules data, message keys (`format.<id>`) and
/// the plain CSV.
public enum Format {
    FEED, CAROUSEL, STORY, REEL, SHORT, VIDEO, THREAD, PIN, DOCUMENT, UPDATE, OFFER, EVENT, NEWSLETTER,
    MESSAGE, STATUS, ARTICLE, PRINT;

    private final String id = name().toLowerCase(Locale.ROOT);

    public String id() {
        return id;
    }

    /// @throws IllegalArgumentException if no format has this id
    public static Format ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
