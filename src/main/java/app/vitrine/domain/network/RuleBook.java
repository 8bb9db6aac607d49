package app.vitrine.domain.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rules of all networks. What is said of a network holds for each of its formats, unless the format has its own;
/// what a person has set holds above both.
public final class RuleBook {

    private record Place(Network network, Format format) {}

    private final LocalDate dated;
    private final Map<Place, RuleSet> sets;

    private RuleBook(LocalDate dated, Map<Place, RuleSet> sets) {
        this.dated = dated;
        this.sets = Map.copyOf(sets);
    }

    /// A book in which the rules of a format come on top of those of its network.
    ///
    /// @param dated when the rules were collected
    public static RuleBook of(LocalDate dated, Map<Network, List<Rule>> networks,
            Map<Network, Map<Format, List<Rule>>> formats) {
        Map<Place, RuleSet> sets = new HashMap<>();
        for (Network network : Network.values()) {
            RuleSet shared = new RuleSet(networks.getOrDefault(network, List.of()));
            Map<Format, List<Rule>> own = formats.getOrDefault(network, new EnumMap<>(Format.class));
            for (Format format : network.formats()) {
                sets.put(new Place(network, format), shared.refined(own.getOrDefault(format, List.of())));
            }
        }
        return new RuleBook(dated, sets);
    }

    public LocalDate dated() {
        return dated;
    }

    /// The rules of a format; empty where nothing is known, or the network has no such format.
    public RuleSet rules(Network network, Format format) {
        return sets.getOrDefault(new Place(network, format), RuleSet.EMPTY);
    }

    /// This book with a person's own limits above it; what is said of one format wins over what is said of all. A
    /// replaced limit keeps unit and grade; where there was no rule, the new one only warns.
    public RuleBook with(List<RuleOverride> overrides) {
        List<RuleOverride> ordered = overrides.stream()
                .sorted(Comparator.comparing(override -> override.format().isPresent())).toList();
        Map<Place, RuleSet> changed = new HashMap<>();
        sets.forEach((place, set) -> {
            RuleSet result = set;
            for (RuleOverride override : ordered) {
                if (override.concerns(place.network(), place.format())) {
                    result = overridden(result, override);
                }
            }
            changed.put(place, result);
        });
        return new RuleBook(dated, changed);
    }

    private RuleSet overridden(RuleSet set, RuleOverride override) {
        List<Rule> before = set.all(override.kind(), override.group());
        List<Rule> kept = new ArrayList<>(set.rules());
        if (!before.isEmpty()) {
            Unit unit = before.getFirst().unit();
            kept.removeIf(rule -> before.contains(rule) && rule.unit() == unit);
        }
        kept.add(own(before.stream().findFirst(), override));
        return new RuleSet(kept);
    }

    private Rule own(Optional<Rule> before, RuleOverride override) {
        return before
                .map(rule -> new Rule(rule.kind(), rule.group(), override.limit(), rule.types(), rule.unit(),
                        rule.advice(), rule.grade(), Rule.OWN, dated))
                .orElseGet(() -> new Rule(override.kind(), override.group(), override.limit(), Set.of(),
                        usualUnit(override.kind()), false, Grade.C, Rule.OWN, dated));
    }

    private static Unit usualUnit(RuleKind kind) {
        return switch (kind) {
            case TEXT_MAX, TITLE_MAX, FIRST_COMMENT_MAX, LINK_MAX, ALT_MAX, FOLD -> Unit.CODE_POINTS;
            case BYTES_MIN, BYTES_MAX -> Unit.BYTES;
            case WIDTH_MIN, WIDTH_MAX, HEIGHT_MIN, HEIGHT_MAX, PIXELS_MAX -> Unit.PIXELS;
            case RATIO_MIN, RATIO_MAX -> Unit.RATIO;
            case SECONDS_MIN, SECONDS_MAX -> Unit.SECONDS;
            default -> Unit.COUNT;
        };
    }

    /// Counts a text as a format of a network does: by the limit that a check would name, or else by the one that is
    /// nearest. Without a limit, code points are counted.
    public TextCount count(String text, Network network, Format format) {
        return TextCount.of(text, rules(network, format).all(RuleKind.TEXT_MAX), network);
    }
}
