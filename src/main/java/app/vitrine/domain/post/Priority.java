package app.vitrine.domain.post;

import java.util.Arrays;

/// How soon an idea is wanted. Typed as `!` and `!!`.
public enum Priority {
    NORMAL(0), HIGH(1), TOP(2);

    private final int level;

    Priority(int level) {
        this.level = level;
    }

    /// As it is stored; a greater one goes first.
    public int level() {
        return level;
    }

    /// The one of a level; those out of range are taken for the nearest.
    public static Priority ofLevel(int level) {
        int known = Math.clamp(level, NORMAL.level, TOP.level);
        return Arrays.stream(values()).filter(one -> one.level == known).findFirst().orElse(NORMAL);
    }

    public Priority higher() {
        return ofLevel(level + 1);
    }

    public Priority lower() {
        return ofLevel(level - 1);
    }

    /// The next one up; after the highest comes the lowest.
    public Priority next() {
        return this == TOP ? NORMAL : higher();
    }
}
