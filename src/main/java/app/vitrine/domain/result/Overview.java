package app.vitrine.domain.result;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import app.vitrine.domain.calendar.Span;

/// The posts that a network published in some weeks, and in as many weeks before.
///
/// @param seen what the rate is taken of; empty where no post has any of it
/// @param best by engagements, at most some
public record Overview(String network, Span span, Optional<Metric> seen, Sum now, Sum before,
        List<Week> weeks,
        List<PostResult> best) {

    private static final int WEEK = 7;
    private static final int BEST = 6;

    /// What posts came to together. A sum is unknown where no post has its figure; the rate is the ratio of sums over the
    /// posts that have both.
    public record Sum(int posts, OptionalDouble seen, OptionalDouble engagements, OptionalDouble rate) {}

    /// One week of them.
    public record Week(LocalDate first, Sum sum) {}

    public Overview {
        weeks = List.copyOf(weeks);
        best = List.copyOf(best);
    }

    /// @param posts  of the network
    /// @param last   the last day, from which weeks are counted back
    public static Overview of(String network, List<PostResult> posts, LocalDate last, int weeks) {
        Span span = new Span(last.minusDays((long) weeks * WEEK - 1), last);
        Span earlier = new Span(span.first().minusDays((long) weeks * WEEK), span.first().minusDays(1));
        Optional<Metric> seen = Engagement.seen(network).stream()
                .filter(metric -> posts.stream().anyMatch(post -> post.figures().get(metric).isPresent()))
                .findFirst();
        List<PostResult> inSpan = within(posts, span);
        List<Week> each = IntStream.range(0, weeks)
                .mapToObj(week -> span.first().plusDays((long) week * WEEK))
                .map(first -> new Week(first,
                        sum(network, within(inSpan, new Span(first, first.plusDays(WEEK - 1))), seen)))
                .toList();
        List<PostResult> best = inSpan.stream()
                .filter(post -> Engagement.of(network, post.figures()).isPresent())
                .sorted(Comparator.comparingDouble(
                        (PostResult post) -> -Engagement.of(network, post.figures()).orElse(0)))
                .limit(BEST).toList();
        return new Overview(network, span, seen, sum(network, inSpan, seen),
                sum(network, within(posts, earlier), seen), each, best);
    }

    private static List<PostResult> within(List<PostResult> posts, Span span) {
        return posts.stream().filter(post -> post.day().filter(span::contains).isPresent()).toList();
    }

    private static Sum sum(String network, List<PostResult> posts, Optional<Metric> base) {
        double seen = 0;
        double engaged = 0;
        double both = 0;
        double bothSeen = 0;
        boolean anySeen = false;
        boolean anyEngaged = false;
        for (PostResult post : posts) {
            OptionalDouble engagement = Engagement.of(network, post.figures());
            OptionalDouble views = base.map(metric -> post.figures().get(metric))
                    .orElse(OptionalDouble.empty());
            anySeen |= views.isPresent();
            anyEngaged |= engagement.isPresent();
            seen += views.orElse(0);
            engaged += engagement.orElse(0);
            if (views.isPresent() && engagement.isPresent()) {
                both += engagement.getAsDouble();
                bothSeen += views.getAsDouble();
            }
        }
        return new Sum(posts.size(), known(anySeen, seen), known(anyEngaged, engaged),
                known(bothSeen > 0, both / Math.max(1, bothSeen)));
    }

    private static OptionalDouble known(boolean any, double value) {
        return any ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
