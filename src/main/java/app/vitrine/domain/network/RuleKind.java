package app.vitrine.domain.network;

import java.util.Locale;

/// What a [Rule] is about. A rule that only says yes or no has the limit 1.
public enum RuleKind {
    /// Longest caption, message or description.
    TEXT_MAX,
    /// Yes: the network shows no caption with this format.
    CAPTION_UNUSED,
    /// How much of the caption is seen before "more"; for previews, never checked.
    FOLD,
    HASHTAGS_MAX, MENTIONS_MAX,
    /// Most different links in the text.
    LINKS_MAX,
    /// Yes: links in the text cannot be clicked.
    LINKS_INERT,
    /// Longest link of the link field.
    LINK_MAX,
    LINK_REQUIRED,
    /// Longest title; the subject of a newsletter.
    TITLE_MAX, TITLE_REQUIRED, FIRST_COMMENT_MAX,
    /// Fewest and most files of a group.
    MEDIA_MIN, MEDIA_MAX,
    /// Yes: pictures and videos do not go together, nor an animation with anything.
    UNMIXED,
    /// The accepted types of a group.
    TYPES, BYTES_MIN, BYTES_MAX, WIDTH_MIN, WIDTH_MAX, HEIGHT_MIN, HEIGHT_MAX,
    /// Most pixels, width times height.
    PIXELS_MAX,
    /// Width divided by height.
    RATIO_MIN, RATIO_MAX, SECONDS_MIN, SECONDS_MAX,
    /// Longest alt text.
    ALT_MAX,
    /// Yes: the network takes alt texts, so a picture should have one.
    ALT_EXPECTED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if no kind has this id
    public static RuleKind ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
