package app.vitrine.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.plan.Change;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.History.Version;
import app.vitrine.domain.post.Post;

/// Rebuilds what a post looked like: from its present rows backwards through the before-images of the changes that
/// touched it.
final class Versions {

    private static final int MOST = 200;
    private static final Map<String, String> OWNED = Map.of("post", "id", "variant", "post_id", "post_tag",
            "post_id", "media_use", "post_id");

    private final Session session;
    private final long postId;
    private final WholePosts.Source source;
    private final Map<String, Map<Long, String>> images = new HashMap<>();
    private final List<Version> versions = new ArrayList<>();

    /// A row of the journal with the change that wrote it.
    private record Image(Change change, String table, long rowId, @Nullable String before) {}

    private Versions(Session session, long postId) {
        this.session = session;
        this.postId = postId;
        this.source = new WholePosts.Source(rows("post"), rows("variant"), rows("post_tag"),
                rows("media_use"), "");
    }

    /// The newest first, 200 at most.
    static List<Version> of(Session session, long postId) {
        return new Versions(session, postId).collect();
    }

    private List<Version> collect() {
        OWNED.forEach(this::readPresent);
        List<Image> journal = session.list("""
                SELECT change.*, tbl, row_id, before FROM journal JOIN change ON change.id = change_id
                WHERE owner = ? AND change_id > (SELECT coalesce(max(id), 0) FROM change WHERE pruned = 1)
                ORDER BY change_id DESC""",
                row -> new Image(Labels.change(row), row.getString("tbl"), row.getLong("row_id"),
                        row.getString("before")),
                postId);
        int next = 0;
        while (next < journal.size() && versions.size() < MOST) {
            Change change = journal.get(next).change();
            post().ifPresent(post -> versions.add(new Version(change.at(), change, post)));
            while (next < journal.size() && journal.get(next).change().id() == change.id()) {
                takeBack(journal.get(next));
                next++;
            }
        }
        tellWhatIsOlder();
        return List.copyOf(versions);
    }

    private void readPresent(String table, String owner) {
        Map<Long, String> rows = images.computeIfAbsent(table, _ -> new TreeMap<>());
        session.each("SELECT id, " + Journal.image(Journal.columns(session, table), "") + " FROM " + table
                + " WHERE " + owner + " = ?", row -> rows.put(row.getLong(1), row.getString(2)), postId);
    }

    private void takeBack(Image image) {
        Map<Long, String> rows = images.get(image.table());
        if (rows != null && image.before() != null) {
            rows.put(image.rowId(), image.before());
        } else if (rows != null) {
            rows.remove(image.rowId());
        }
    }

    // Where the journal does not reach back to the making of the post, what it was before is still known.
    private void tellWhatIsOlder() {
        post().filter(_ -> versions.size() < MOST).ifPresent(post -> {
            Instant at = post.createdAt();
            Change unknown = new Change(0, ChangeLabel.of("storage.history.earlier"), at,
                    Change.Direction.DO);
            versions.add(new Version(at, unknown, post));
        });
    }

    private Optional<Post> post() {
        String all = images.entrySet().stream()
                .map(table -> '"' + table.getKey() + "\":[" + String.join(",", table.getValue().values())
                        + ']')
                .collect(Collectors.joining(",", "{", "}"));
        return Optional.ofNullable(WholePosts.load(session, source.of(all)).get(postId));
    }

    private String rows(String table) {
        return "SELECT " + Journal.fields(Journal.columns(session, table), "value")
                + " FROM json_each(?1, '$."
                + table + "')" + (table.equals("post") ? "" : " ORDER BY position, 1");
    }
}
