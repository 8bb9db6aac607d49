package app.vitrine.exchange.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.work.Progress;

/// The posts of an export one after the other: by day, time and id, then those without a day by identifier, which
/// is the order in which they were made.
final class PostStream {

    private static final int PAGE = 500;

    private final PlanReader reader;
    private final ExportRequest request;
    private final PlanNames names;

    PostStream(PlanReader reader, ExportRequest request, PlanNames names) {
        this.reader = reader;
        this.request = request;
        this.names = names;
    }

    /// @throws CancellationException where `progress` says so
    void each(Progress progress, Consumer<Post> taker) {
        span().ifPresent(span -> {
            Counter counter = new Counter(progress, total(span));
            reader.posts().each(scope(), span, PAGE, page -> hand(page, counter, taker));
        });
        if (request.undated()) {
            undated(taker);
        }
        progress.report(1);
    }

    /// At least the posts of the first `count` rows, if there are as many.
    void first(int count, Consumer<Post> taker) {
        List<Post> found = new ArrayList<>();
        span().ifPresent(span -> {
            LocalDate from = span.first();
            for (long days = 31; found.size() < count && !from.isAfter(span.last()); days *= 4) {
                LocalDate to = span.last().minusDays(days).isBefore(from) ? span.last() : from.plusDays(days);
                reader.posts().each(scope(), new Span(from, to), count,
                        page -> page.stream().filter(this::wanted).forEach(found::add));
                from = to.plusDays(1);
            }
        });
        names.load(found);
        found.stream().limit(count).forEach(taker);
        if (request.undated() && found.size() < count) {
            undated(taker);
        }
    }

    private void hand(List<Post> page, Counter counter, Consumer<Post> taker) {
        counter.stopIfAsked();
        names.load(page);
        page.stream().filter(this::wanted).forEach(taker);
        counter.add(page.size());
    }

    private void undated(Consumer<Post> taker) {
        List<Long> ids = reader.posts().undated(scope(), PostFilter.NONE).stream().map(PostCard::id).toList();
        List<Post> posts = reader.posts().all(ids).stream().filter(this::wanted)
                .sorted(Comparator.comparing((Post post) -> post.uid().toString())).toList();
        names.load(posts);
        posts.forEach(taker);
    }

    private boolean wanted(Post post) {
        return request.clients().isEmpty() || request.clients().contains(post.clientId());
    }

    private Scope scope() {
        return request.clients().size() == 1 ? Scope.of(request.clients().iterator().next()) : Scope.all();
    }

    private Optional<Span> span() {
        return request.span().or(() -> reader.posts().extent(scope()));
    }

    private long total(Span span) {
        return reader.posts().counts(scope(), span).values().stream().mapToLong(Integer::longValue).sum();
    }

    /// How far it is.
    private static final class Counter {

        private final Progress progress;
        private final long total;
        private long done;

        Counter(Progress progress, long total) {
            this.progress = progress;
            this.total = total;
        }

        void stopIfAsked() {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
        }

        void add(int posts) {
            done += posts;
            progress.report(total == 0 ? 1 : Math.min(1, (double) done / total));
        }
    }
}
