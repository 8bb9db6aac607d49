package app.vitrine.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;

/// Puts posts together from their rows, with four queries however many there are. The rows come from the tables, or
/// from before-images.
final class WholePosts {

    /// Where the rows come from: a query for each table, and the one argument they all take.
    record Source(String posts, String variants, String tags, String uses, Object argument) {

        static Source tables(Collection<Long> ids) {
            String these = " IN (SELECT value FROM json_each(?1)) ";
            return new Source("SELECT * FROM post WHERE id" + these,
                    "SELECT * FROM variant WHERE post_id" + these + "ORDER BY post_id, position, id",
                    "SELECT * FROM post_tag WHERE post_id" + these + "ORDER BY post_id, position, id",
                    "SELECT * FROM media_use WHERE post_id" + these + "ORDER BY post_id, position, id",
                    Session.ids(ids));
        }

        Source of(Object other) {
            return new Source(posts, variants, tags, uses, other);
        }
    }

    private final Map<Long, Post> posts = new LinkedHashMap<>();
    private final Map<Long, List<Variant>> variants = new HashMap<>();
    private final Map<Long, List<String>> tags = new HashMap<>();
    private final Map<Long, List<MediaUse>> postMedia = new HashMap<>();
    private final Map<Long, List<MediaUse>> variantMedia = new HashMap<>();

    private WholePosts() {}

    static Map<Long, Post> load(Session session, Source source) {
        WholePosts whole = new WholePosts();
        session.each(source.uses(), whole::use, source.argument());
        session.each(source.variants(), whole::variant, source.argument());
        session.each(source.tags(),
                row -> add(whole.tags, row.getLong("post_id"), row.getString("name")), source.argument());
        session.each(source.posts(), whole::post, source.argument());
        return whole.posts;
    }

    private void use(ResultSet row) throws SQLException {
        MediaUse use = Rows.mediaUse(row);
        long variantId = row.getLong("variant_id");
        if (variantId == 0) {
            add(postMedia, row.getLong("post_id"), use);
        } else {
            add(variantMedia, variantId, use);
        }
    }

    private void variant(ResultSet row) throws SQLException {
        Variant variant = Rows.variant(row);
        if (variant.media().isPresent()) {
            variant = variant.withMedia(Optional.of(variantMedia.getOrDefault(variant.id(), List.of())));
        }
        add(variants, row.getLong("post_id"), variant);
    }

    private void post(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        posts.put(id, Rows.post(row, tags.getOrDefault(id, List.of()), postMedia.getOrDefault(id, List.of()),
                variants.getOrDefault(id, List.of())));
    }

    private static <T> void add(Map<Long, List<T>> lists, long id, T value) {
        lists.computeIfAbsent(id, _ -> new ArrayList<>()).add(value);
    }
}
