package app.vitrine.domain.network;

import java.util.Optional;

/// A limit that a person has set for a network, or for one format of it: an instance that allows more, an account
/// that may write longer posts, a limit that has changed since the rules were looked up.
///
/// @param format empty: for every format of the network
/// @param limit  in the unit of the rule it replaces; 0 switches a rule that says yes off
public record RuleOverride(Network network, Optional<Format> format, RuleKind kind, MediaGroup group,
        double limit) {

    /// @throws IllegalArgumentException if the limit is negative or no figure
    public RuleOverride {
        if (!Double.isFinite(limit) || limit < 0) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    boolean concerns(Network otherNetwork, Format otherFormat) {
        return network == otherNetwork && format.map(otherFormat::equals).orElse(true);
    }
}
