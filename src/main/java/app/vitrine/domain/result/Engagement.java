package app.vitrine.domain.result;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// How much people did with a post, as each network counts it. Networks count differently, so figures of two are never
/// added up or set side by side as if they were one.
public final class Engagement {

    private static final List<Metric> USUAL = List.of(Metric.REACTIONS, Metric.LIKES, Metric.COMMENTS,
            Metric.SHARES,
            Metric.REPOSTS, Metric.SAVES, Metric.PIN_CLICKS, Metric.OUTBOUND_CLICKS);
    private static final Map<String, List<Metric>> SEEN = Map.of("facebook",
            List.of(Metric.REACH, Metric.VIEWS),
            "instagram", List.of(Metric.REACH, Metric.VIEWS), "newsletter",
            List.of(Metric.DELIVERED, Metric.SENDS));
    private static final List<Metric> SEEN_ELSEWHERE = List.of(Metric.IMPRESSIONS, Metric.VIEWS,
            Metric.REACH);

    private Engagement() {}

    /// What the network itself adds up, else reactions, comments, shares and what is saved; for letters the opens.
    /// Unknown where none of it is known.
    public static OptionalDouble of(String network, Figures figures) {
        if (network.equals("newsletter")) {
            OptionalDouble unique = figures.get(Metric.UNIQUE_OPENS);
            return unique.isPresent() ? unique : figures.get(Metric.OPENS);
        }
        OptionalDouble own = figures.get(Metric.ENGAGEMENTS);
        if (own.isPresent()) {
            return own;
        }
        // Impressions of YouTube are of thumbnails; there people are counted by views.
        List<OptionalDouble> known = USUAL.stream().map(figures::get).filter(OptionalDouble::isPresent)
                .toList();
        return known.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(known.stream().mapToDouble(OptionalDouble::getAsDouble).sum());
    }

    /// What the rate is taken of: the first of these that a network's posts have.
    public static List<Metric> seen(String network) {
        return network.equals("youtube") || network.equals("tiktok")
                ? List.of(Metric.VIEWS)
                : SEEN.getOrDefault(network, SEEN_ELSEWHERE);
    }
}
