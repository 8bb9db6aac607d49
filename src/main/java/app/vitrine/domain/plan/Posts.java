package app.vitrine.domain.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;

/// Posts, whole or as cards. Posts in the trash are in none of the answers but [#trash] and [#find].
public interface Posts {

    Optional<Post> find(long id);

    Optional<Post> find(UUID uid);

    /// Whole posts in the order asked for; unknown ids are left out.
    List<Post> all(Collection<Long> ids);

    /// Cards of the span by day, time (posts without a time first) and id.
    List<PostCard> cards(Scope scope, Span span, PostFilter filter);

    /// Cards of these posts, unordered; unknown ids are left out.
    List<PostCard> cards(Collection<Long> ids);

    /// Posts without a day, newest first.
    List<PostCard> undated(Scope scope, PostFilter filter);

    /// How many posts each day of the span has.
    Map<LocalDate, Integer> counts(Scope scope, Span span);

    /// Whole posts of the span by day, time and id; in pages, so that a long span needs little memory.
    ///
    /// @param page posts to hand over at once
    void each(Scope scope, Span span, int page, Consumer<List<Post>> pages);

    /// Posts whose title, text, tags, link or note hold every word of `words` (prefixes, case and accents ignored),
    /// by day, newest first, undated last.
    List<PostCard> search(Scope scope, String words, int limit);

    /// Tags in use with how many posts carry each, by name.
    Map<String, Integer> tags(Scope scope);

    /// Those in the trash, the last deleted first.
    List<Post> trash(Scope scope);

    /// Whether there is any post with a day.
    boolean any(Scope scope);

    /// First and last day that has a post.
    Optional<Span> extent(Scope scope);

    /// Changes to them.
    interface Editor extends Posts {

        /// Adds (id 0) or replaces, with tags, media and variants: variants with id 0 are added, those missing
        /// removed.
        ///
        /// @return as stored
        Post save(Post post);

        /// Puts posts in the trash for 30 days.
        void delete(Collection<Long> ids);

        void restore(Collection<Long> ids);
    }
}
