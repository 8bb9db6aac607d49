package app.vitrine.domain.client;

import java.util.Locale;

/// The colours that a client, a pillar or a campaign may carry. The values live in the theme's tokens, so that each
/// has a light and a dark form; the plan keeps only the name.
public enum Palette {
    BUTTER, CLAY, ROSE, SAGE, SKY, PLUM;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The n-th colour, going round: for things made one after the other.
    public static Palette nth(int n) {
        return values()[Math.floorMod(n, values().length)];
    }

    /// @throws IllegalArgumentException if no colour has this id
    public static Palette ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
