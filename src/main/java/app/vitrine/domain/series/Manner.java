package app.vitrine.domain.series;

import java.util.Optional;

/// How a series goes on: on which days, with which words.
///
/// @param openOnly whether closed days of the shop are passed over
/// @param season   outside of which nothing comes
public record Manner(Repetition rule, boolean openOnly, Optional<Season> season, Rotation rotation) {

    /// On all days of a rule, always with the same words.
    public static Manner of(Repetition rule) {
        return new Manner(rule, false, Optional.empty(), Rotation.NONE);
    }

    public Manner withRule(Repetition newRule) {
        return new Manner(newRule, openOnly, season, rotation);
    }

    public Manner withOpenOnly(boolean now) {
        return new Manner(rule, now, season, rotation);
    }

    public Manner withSeason(Optional<Season> now) {
        return new Manner(rule, openOnly, now, rotation);
    }

    public Manner withRotation(Rotation now) {
        return new Manner(rule, openOnly, season, now);
    }
}
