package app.vitrine.storage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.Posts;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;

final class SqlitePosts implements Posts.Editor {

    private static final String IN_SPAN = "p.deleted_at IS NULL AND p.day BETWEEN ?2 AND ?3 AND p.client_id"
            + Scoped.CLIENTS;

    private final Session session;
    private final Clock clock;
    private final PostSaving saving;

    SqlitePosts(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
        this.saving = new PostSaving(session);
    }

    @Override
    public Optional<Post> find(long id) {
        return Optional.ofNullable(load(List.of(id)).get(id));
    }

    @Override
    public Optional<Post> find(UUID uid) {
        return session.first("SELECT id FROM post WHERE uid = ?", row -> row.getLong(1), uid)
                .flatMap(this::find);
    }

    @Override
    public List<Post> all(Collection<Long> ids) {
        Map<Long, Post> found = load(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull)
                .filter(post -> post.deletedAt().isEmpty())
                .toList();
    }

    private Map<Long, Post> load(Collection<Long> ids) {
        return WholePosts.load(session, WholePosts.Source.tables(ids));
    }

    @Override
    public List<PostCard> cards(Scope scope, Span span, PostFilter filter) {
        return fitting(filter, Cards.read(session, clock.instant(),
                "SELECT " + Cards.COLUMNS + " FROM post AS p WHERE " + IN_SPAN
                        + " ORDER BY p.day, p.time, p.id",
                Scoped.argument(scope), span.first(), span.last()));
    }

    @Override
    public List<PostCard> cards(Collection<Long> ids) {
        return Cards.read(session, clock.instant(), "SELECT " + Cards.COLUMNS + """
                FROM post AS p WHERE p.deleted_at IS NULL AND p.id IN (SELECT value FROM json_each(?))""",
                Session.ids(ids));
    }

    @Override
    public List<PostCard> undated(Scope scope, PostFilter filter) {
        return fitting(filter, Cards.read(session, clock.instant(), "SELECT " + Cards.COLUMNS
                + " FROM post AS p WHERE p.deleted_at IS NULL AND p.day IS NULL AND p.client_id"
                + Scoped.CLIENTS
                + "ORDER BY p.created_at DESC, p.id DESC", Scoped.argument(scope)));
    }

    private static List<PostCard> fitting(PostFilter filter, List<PostCard> cards) {
        return filter.asksNothing() ? cards : cards.stream().filter(filter::fits).toList();
    }

    @Override
    public Map<LocalDate, Integer> counts(Scope scope, Span span) {
        Map<LocalDate, Integer> counts = new LinkedHashMap<>();
        session.each(
                "SELECT p.day, count(*) FROM post AS p WHERE " + IN_SPAN + " GROUP BY p.day ORDER BY p.day",
                row -> counts.put(LocalDate.parse(row.getString(1)), row.getInt(2)), Scoped.argument(scope),
                span.first(), span.last());
        return counts;
    }

    @Override
    public void each(Scope scope, Span span, int page, Consumer<List<Post>> pages) {
        List<Long> ids = session.list(
                "SELECT p.id FROM post AS p WHERE " + IN_SPAN + " ORDER BY p.day, p.time, p.id",
                row -> row.getLong(1), Scoped.argument(scope), span.first(), span.last());
        for (int from = 0; from < ids.size(); from += page) {
            pages.accept(all(ids.subList(from, Math.min(ids.size(), from + page))));
        }
    }

    @Override
    public List<PostCard> search(Scope scope, String words, int limit) {
        List<Long> ids = Search.ids(session, scope, words, limit);
        Map<Long, PostCard> found = new LinkedHashMap<>();
        ids.forEach(id -> found.put(id, null));
        cards(ids).forEach(card -> found.put(card.id(), card));
        return found.values().stream().filter(Objects::nonNull).toList();
    }

    @Override
    public Map<String, Integer> tags(Scope scope) {
        Map<String, Integer> tags = new LinkedHashMap<>();
        session.each("""
                SELECT t.name, count(*) FROM post_tag AS t JOIN post AS p ON p.id = t.post_id
                WHERE p.deleted_at IS NULL AND p.client_id""" + Scoped.CLIENTS
                + "GROUP BY t.name ORDER BY t.name COLLATE NOCASE, t.name",
                row -> tags.put(row.getString(1), row.getInt(2)), Scoped.argument(scope));
        return tags;
    }

    @Override
    public List<Post> trash(Scope scope) {
        List<Long> ids = session.list(
                "SELECT p.id FROM post AS p WHERE p.deleted_at IS NOT NULL AND p.client_id"
                        + Scoped.CLIENTS + "ORDER BY p.deleted_at DESC, p.id DESC",
                row -> row.getLong(1),
                Scoped.argument(scope));
        Map<Long, Post> found = load(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public boolean any(Scope scope) {
        return session.number("""
                SELECT EXISTS (SELECT 1 FROM post AS p
                WHERE p.deleted_at IS NULL AND p.day IS NOT NULL AND p.client_id""" + Scoped.CLIENTS + ")",
                Scoped.argument(scope)) == 1;
    }

    @Override
    public Optional<Span> extent(Scope scope) {
        return session.first("""
                SELECT min(p.day) AS first, max(p.day) AS last FROM post AS p
                WHERE p.deleted_at IS NULL AND p.day IS NOT NULL AND p.client_id""" + Scoped.CLIENTS
                + "HAVING count(*) > 0", Rows::span, Scoped.argument(scope));
    }

    @Override
    public Post save(Post post) {
        if (post.id() == 0) {
            return saving.insert(post);
        }
        return saving.update(find(post.id()).orElseThrow(Stored::gone), post);
    }

    @Override
    public void delete(Collection<Long> ids) {
        session.run("""
                UPDATE post SET deleted_at = ?
                WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(?))""", clock.instant(),
                Session.ids(ids));
    }

    @Override
    public void restore(Collection<Long> ids) {
        session.run("""
                UPDATE post SET deleted_at = NULL
                WHERE deleted_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))""", Session.ids(ids));
    }
}
