package app.vitrine.domain.network;

import java.util.Locale;

/// The sort of file that a [Rule] is about; `ANY` also stands for rules that are not about files. An
/// animation (GIF) is a picture where a network has no rules of its own for animations.
public enum MediaGroup {
    ANY, IMAGE, ANIMATION, VIDEO, DOCUMENT;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if no group has this id
    public static MediaGroup ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
