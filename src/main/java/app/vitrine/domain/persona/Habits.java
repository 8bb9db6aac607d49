package app.vitrine.domain.persona;

import java.util.EnumMap;
import java.util.Map;

import app.vitrine.domain.network.Network;

import static java.util.Objects.requireNonNull;

/// Where and when people look.
///
/// @param networks how much each matters to them, 1 to [#MOST]; the others do not matter
public record Habits(Map<Network, Integer> networks, Evidence networksEvidence, Hours hours,
        Evidence hoursEvidence) {

    public static final int MOST = 5;
    public static final Habits UNSAID = new Habits(Map.of(), Evidence.GUESS, Hours.NONE, Evidence.GUESS);

    public Habits {
        requireNonNull(networksEvidence, "networksEvidence");
        requireNonNull(hours, "hours");
        requireNonNull(hoursEvidence, "hoursEvidence");
        Map<Network, Integer> said = new EnumMap<>(Network.class);
        networks.forEach((network, weight) -> {
            if (weight > 0) {
                said.put(network, Math.min(weight, MOST));
            }
        });
        networks = Map.copyOf(said);
    }

    public int weight(Network network) {
        return networks.getOrDefault(network, 0);
    }

    public Habits withWeight(Network network, int weight) {
        Map<Network, Integer> changed = new EnumMap<>(Network.class);
        changed.putAll(networks);
        changed.put(network, weight);
        return new Habits(changed, networksEvidence, hours, hoursEvidence);
    }

    public Habits withHours(Hours newHours) {
        return new Habits(networks, networksEvidence, newHours, hoursEvidence);
    }

    public Habits withNetworksEvidence(Evidence evidence) {
        return new Habits(networks, evidence, hours, hoursEvidence);
    }

    public Habits withHoursEvidence(Evidence evidence) {
        return new Habits(networks, networksEvidence, hours, evidence);
    }

    /// The more of both.
    Habits or(Habits other) {
        Map<Network, Integer> more = new EnumMap<>(Network.class);
        more.putAll(networks);
        other.networks.forEach((network, weight) -> more.merge(network, weight, Math::max));
        return new Habits(more, networksEvidence.or(other.networksEvidence), hours.or(other.hours),
                hoursEvidence.or(other.hoursEvidence));
    }
}
