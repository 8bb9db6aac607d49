package app.vitrine.domain.series;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Variant;

/// Carries what was changed in one occurrence over to others: field by field, and only where the other still was as the
/// first had been. So what a person changed in one of them alone stays.
public final class Spread {

    private final Post before;
    private final Post after;

    /// @param before the occurrence as it was
    /// @param after  as it is now
    public Spread(Post before, Post after) {
        this.before = before;
        this.after = after;
    }

    /// Whether there is anything to carry over.
    public boolean empty() {
        return to(before).equals(before);
    }

    /// The other occurrence with the changes; its own day, and whatever is out, stays.
    public Post to(Post other) {
        Post post = other;
        post = field(post, Post::title, Post::withTitle);
        post = field(post, Post::text, Post::withText);
        post = field(post, Post::link, Post::withLink);
        post = field(post, Post::time, (one, time) -> one.withWhen(one.day(), time));
        post = field(post, Post::status, Post::withStatus);
        post = field(post, Post::pillarId, Post::withPillar);
        post = field(post, Post::campaignId, Post::withCampaign);
        post = field(post, Post::note, Post::withNote);
        post = field(post, Post::tags, Post::withTags);
        post = field(post, Post::media, Post::withMedia);
        return variants(post);
    }

    private <T> Post field(Post post, Function<Post, T> get, BiFunction<Post, T, Post> with) {
        boolean changed = !get.apply(before).equals(get.apply(after));
        return changed && get.apply(post).equals(get.apply(before))
                ? with.apply(post, get.apply(after))
                : post;
    }

    // Publications are alike by channel, format and language; identity, and how far each is out, is its own.
    private Post variants(Post post) {
        List<Variant> was = plain(before);
        List<Variant> now = plain(after);
        boolean out = post.variants().stream().anyMatch(one -> one.publication().settled());
        if (was.equals(now) || out || !plain(post).equals(was)) {
            return post;
        }
        return post.withVariants(after.variants().stream().map(one -> taken(post, one)).toList());
    }

    private static Variant taken(Post post, Variant from) {
        Optional<Variant> mine = post.variants().stream()
                .filter(one -> one.channelId() == from.channelId() && one.format() == from.format()
                        && one.language().equals(from.language()))
                .findFirst();
        Variant fresh = from.withPublication(Publication.PLANNED);
        return mine.map(one -> fresh.withId(one.id()).withUid(one.uid()))
                .orElseGet(() -> fresh.withId(0).withUid(app.vitrine.domain.client.Uuid7.next()));
    }

    private static List<Variant> plain(Post post) {
        return post.variants().stream().map(one -> one.withId(0).withUid(new java.util.UUID(0, 0))
                .withWhen(Optional.empty(), one.time()).withPublication(Publication.PLANNED)).toList();
    }
}
