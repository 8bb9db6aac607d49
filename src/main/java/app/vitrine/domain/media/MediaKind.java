package app.vitrine.domain.media;

import java.util.Locale;

/// What a media file is, found by looking at its content.
public enum MediaKind {
    PICTURE, VIDEO, DOCUMENT, OTHER;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if no kind has this id
    public static MediaKind ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
