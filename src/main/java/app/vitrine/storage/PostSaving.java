package app.vitrine.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Task;
import app.vitrine.domain.post.Variant;

/// Writes a post with all that belongs to it; rows that stay the same are not touched, so that the journal keeps, and
/// the notice names, only what was changed.
final class PostSaving {

    private final Session session;

    PostSaving(Session session) {
        this.session = session;
    }

    /// @return as stored
    Post insert(Post post) {
        long id = session.number("""
                INSERT INTO post (uid, client_id, title, text, link, day, time, status, pillar_id, campaign_id,
                    note, created_at, deleted_at, priority, tasks)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""", post.uid(),
                post.clientId(),
                post.title(), post.text(), post.link(), post.day(), post.time(), post.status().id(),
                post.pillarId(), post.campaignId(), post.note(), post.createdAt(), post.deletedAt(),
                post.priority().level(), Task.text(post.tasks()));
        insertTags(id, post.tags());
        insertUses(id, Optional.empty(), post.media());
        return stored(post.withId(id), saveVariants(id, List.of(), post.variants()));
    }

    // Instants are kept in milliseconds.
    private static Post stored(Post post, List<Variant> variants) {
        return new Post(post.id(), post.uid(), post.clientId(), post.title(), post.text(), post.link(),
                post.day(),
                post.time(), post.status(), post.pillarId(), post.campaignId(), post.note(), post.tags(),
                post.media(), variants, millis(post.createdAt()), post.deletedAt().map(PostSaving::millis),
                post.priority(), post.tasks());
    }

    private static Instant millis(Instant instant) {
        return Instant.ofEpochMilli(instant.toEpochMilli());
    }

    /// @return as stored
    Post update(Post before, Post after) {
        long id = after.id();
        if (!row(before).equals(row(after))) {
            Stored.one(session.run("""
                    UPDATE post SET uid = ?, client_id = ?, title = ?, text = ?, link = ?, day = ?, time = ?,
                        status = ?, pillar_id = ?, campaign_id = ?, note = ?, created_at = ?, deleted_at = ?,
                        priority = ?, tasks = ?
                    WHERE id = ?""", after.uid(), after.clientId(), after.title(), after.text(), after.link(),
                    after.day(), after.time(), after.status().id(), after.pillarId(), after.campaignId(),
                    after.note(), after.createdAt(), after.deletedAt(), after.priority().level(),
                    Task.text(after.tasks()),
                    id));
        }
        if (!before.tags().equals(after.tags())) {
            session.run("DELETE FROM post_tag WHERE post_id = ?", id);
            insertTags(id, after.tags());
        }
        if (!before.media().equals(after.media())) {
            session.run("DELETE FROM media_use WHERE post_id = ? AND variant_id IS NULL", id);
            insertUses(id, Optional.empty(), after.media());
        }
        return stored(after, saveVariants(id, before.variants(), after.variants()));
    }

    private static Post row(Post post) {
        return post.withTags(List.of()).withMedia(List.of()).withVariants(List.of());
    }

    private void insertTags(long postId, List<String> tags) {
        for (int i = 0; i < tags.size(); i++) {
            session.run("INSERT INTO post_tag (post_id, name, position) VALUES (?, ?, ?)", postId,
                    tags.get(i), i);
        }
    }

    private void insertUses(long postId, Optional<Long> variantId, List<MediaUse> uses) {
        for (int i = 0; i < uses.size(); i++) {
            session.run("""
                    INSERT INTO media_use (post_id, variant_id, media_id, alt_text, position)
                    VALUES (?, ?, ?, ?, ?)""", postId, variantId, uses.get(i).mediaId(),
                    uses.get(i).altText(), i);
        }
    }

    private List<Variant> saveVariants(long postId, List<Variant> before, List<Variant> after) {
        Map<Long, Variant> gone = before.stream()
                .collect(Collectors.toMap(Variant::id, Function.identity(), (one, _) -> one, HashMap::new));
        List<Variant> stored = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Variant variant = inMillis(after.get(i).withPosition(i));
            Variant old = gone.remove(variant.id());
            stored.add(old == null ? insert(postId, variant) : update(postId, old, variant));
        }
        for (long id : gone.keySet()) {
            session.run("DELETE FROM media_use WHERE variant_id = ?", id);
            session.run("DELETE FROM variant WHERE id = ?", id);
        }
        return stored;
    }

    private static Variant inMillis(Variant variant) {
        Publication out = variant.publication();
        return variant.withPublication(
                new Publication(out.state(), out.at().map(PostSaving::millis), out.address()));
    }

    // A variant that was once removed comes back under its id, such as when an old version is restored.
    private Variant insert(long postId, Variant variant) {
        boolean taken = variant.id() != 0
                && session.number("SELECT EXISTS (SELECT 1 FROM variant WHERE id = ?)", variant.id()) == 1;
        Optional<Long> asked = Optional.of(variant.id()).filter(id -> id != 0 && !taken);
        long id = session.number("""
                INSERT INTO variant (id, uid, post_id, channel_id, format, language, day, time, text, title,
                    first_comment, own_media, state, published_at, address, position)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""", asked, variant.uid(),
                postId, variant.channelId(), variant.format().id(), variant.language(), variant.day(),
                variant.time(), variant.text(), variant.title(), variant.firstComment(),
                variant.media().isPresent(), variant.publication().state().id(), variant.publication().at(),
                variant.publication().address(), variant.position());
        insertUses(postId, Optional.of(id), variant.media().orElse(List.of()));
        return variant.withId(id);
    }

    private Variant update(long postId, Variant before, Variant after) {
        boolean sameChoice = before.media().isPresent() == after.media().isPresent();
        if (!sameChoice || !before.withMedia(Optional.empty()).equals(after.withMedia(Optional.empty()))) {
            session.run("""
                    UPDATE variant SET uid = ?, channel_id = ?, format = ?, language = ?, day = ?, time = ?,
                        text = ?, title = ?, first_comment = ?, own_media = ?, state = ?, published_at = ?,
                        address = ?, position = ?
                    WHERE id = ?""", after.uid(), after.channelId(), after.format().id(), after.language(),
                    after.day(), after.time(), after.text(), after.title(), after.firstComment(),
                    after.media().isPresent(), after.publication().state().id(), after.publication().at(),
                    after.publication().address(), after.position(), after.id());
        }
        if (!before.media().equals(after.media())) {
            session.run("DELETE FROM media_use WHERE variant_id = ?", after.id());
            insertUses(postId, Optional.of(after.id()), after.media().orElse(List.of()));
        }
        return after;
    }
}
