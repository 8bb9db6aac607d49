package app.vitrine.exchange.sheet;

/// What a column of a sheet becomes.
public enum Role {
    DATE(true), TIME(true), DATE_TIME(true), WEEKDAY(true), WEEK(true), YEAR(true), MONTH(true), DAY(true),
    MINUTE(true), CHANNELS(false), TEXT(true), HASHTAGS(false), LINK(true), MEDIA(false), ALT(
            false),
    STATUS(false), PILLAR(true), CAMPAIGN(true), TAGS(false), NOTE(false), TITLE(
            true),
    FIRST_COMMENT(true), FORMAT(true), LANGUAGE(true), CLIENT(true), POST_ID(
            true),
    VARIANT_ID(true), BASE_TEXT(true), PERSONAS(false), ZONE(true),
    /// The text in another language, which the header names.
    LANGUAGE_TEXT(false),
    /// The text for one place; the place is told by the [Target].
    NETWORK_TEXT(false),
    /// A tick that the post goes to one place; the place is told by the [Target].
    NETWORK_MARK(false), LEAVE_OUT(false);

    private final boolean single;

    Role(boolean single) {
        this.single = single;
    }

    /// Whether only one column of a sheet can have it.
    public boolean single() {
        return single;
    }

    boolean ofDay() {
        return this == DATE || this == DATE_TIME;
    }
}
