package app.vitrine.domain.quickadd;

/// What a stretch of the sentence says.
public enum Kind {
    DAY, TIME, CHANNEL, FORMAT, TAG
}
