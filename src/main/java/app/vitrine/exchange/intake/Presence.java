package app.vitrine.exchange.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.domain.post.Variant;

/// Which posts a client has already: of the same day, time, channels and text. Reading a sheet twice thus adds
/// nothing the second time.
final class Presence {

    private static final int PAGE = 1000;

    private final Set<Key> keys = new HashSet<>();

    private record Key(Optional<LocalDate> day, Optional<LocalTime> time, List<Long> channels, String text) {}

    /// @param span    days that the file speaks of; absent where it names none
    /// @param undated whether it has posts without a day
    Presence(PlanReader reader, long clientId, Optional<Span> span, boolean undated) {
        Scope scope = Scope.of(clientId);
        span.ifPresent(days -> reader.posts().each(scope, days, PAGE, page -> page.forEach(this::add)));
        if (undated) {
            List<Long> ids = reader.posts().undated(scope, PostFilter.NONE).stream().map(PostCard::id)
                    .toList();
            reader.posts().all(ids).forEach(this::add);
        }
    }

    /// @return whether it is new
    boolean add(Post post) {
        List<Long> channels = post.variants().stream().map(Variant::channelId).distinct().sorted().toList();
        String text = post.text().isBlank() ? post.title() : post.text();
        return keys.add(new Key(post.day(), post.time(), channels, text.strip()));
    }
}
