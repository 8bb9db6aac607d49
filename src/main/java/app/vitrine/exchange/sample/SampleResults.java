package app.vitrine.exchange.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.result.Figures;
import app.vitrine.domain.result.Metric;
import app.vitrine.domain.result.PostResult;
import app.vitrine.domain.result.ResultImport;

/// What the sample's published posts came to: made up, but always the same for one post.
final class SampleResults {

    private static final double USUAL_REACH = 620;
    private static final int SPREAD = 97;

    private final PlanWriter writer;
    private final long clientId;
    private final Instant now;
    private final ZoneId zone;

    SampleResults(PlanWriter writer, long clientId, Instant now, ZoneId zone) {
        this.writer = writer;
        this.clientId = clientId;
        this.now = now;
        this.zone = zone;
    }

    /// @param channels by network, the client's
    void write(List<Post> posts, Map<Network, Long> channels) {
        for (Network network : List.of(Network.INSTAGRAM, Network.FACEBOOK)) {
            List<PostResult> results = new ArrayList<>();
            for (Post post : posts) {
                post.variants().stream().filter(variant -> Optional.of(variant.channelId())
                        .equals(Optional.ofNullable(channels.get(network))))
                        .forEach(variant -> result(network, post, variant).ifPresent(results::add));
            }
            if (!results.isEmpty()) {
                LocalDate today = now.atZone(zone).toLocalDate();
                writer.results().add(new ResultImport(0, Uuid7.next(), clientId, network.id() + ".posts",
                        network.id(), network.id() + ".csv", "", today, now, "sample " + network.id()),
                        results,
                        List.of());
            }
        }
    }

    private Optional<PostResult> result(Network network, Post post, Variant variant) {
        return variant.publication().at().map(at -> new PostResult(variant.uid().toString(), Optional.of(at),
                Optional.of(at.atZone(zone).toLocalDate()), post.heading(), "", variant.format().id(),
                figures(network, Math.floorMod((post.heading() + network.id()).hashCode(), SPREAD))));
    }

    private static Figures figures(Network network, int chance) {
        double reach = Math
                .rint(USUAL_REACH * (0.5 + chance / 60.0) * (network == Network.FACEBOOK ? 0.7 : 1));
        double comments = Math.rint(reach * (2 + chance % 5) / 900);
        double shares = Math.rint(reach * (1 + chance % 4) / 800);
        double likes = Math.rint(reach * (40 + chance % 31) / 900);
        return new Figures(network == Network.FACEBOOK
                ? Map.of(Metric.REACH, reach, Metric.REACTIONS, likes, Metric.COMMENTS, comments,
                        Metric.SHARES, shares, Metric.ENGAGEMENTS, likes + comments + shares)
                : Map.of(Metric.REACH, reach, Metric.VIEWS, Math.rint(reach * 1.4), Metric.LIKES, likes,
                        Metric.COMMENTS, comments, Metric.SHARES, shares, Metric.SAVES,
                        Math.rint(reach * (1 + chance % 6) / 500)));
    }
}
