package app.vitrine.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// Keeps the full-text index in step with posts, in the transaction that changes them. The index holds no text of its
/// own (contentless), so that an entry is replaced without knowing what it said before.
final class WordIndex {

    /// The posts whose ids the one argument, a JSON list, names.
    private static final String THESE = " IN (SELECT value FROM json_each(?)) ";

    private static final int PAGE = 1_000;

    private WordIndex() {}

    static void refresh(Session session, String postIds) {
        session.run("DELETE FROM post_words WHERE rowid" + THESE, postIds);
        Map<Long, StringJoiner> words = new HashMap<>();
        session.each("SELECT id, title, text, link, note FROM post WHERE id" + THESE, row -> {
            StringJoiner all = words.computeIfAbsent(row.getLong(1), _ -> new StringJoiner("\n"));
            for (int column = 2; column <= 5; column++) {
                all.add(row.getString(column));
            }
        }, postIds);
        session.each(
                "SELECT post_id, title, coalesce(text, ''), first_comment FROM variant WHERE post_id" + THESE,
                row -> add(words, row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                postIds);
        session.each("SELECT post_id, name FROM post_tag WHERE post_id" + THESE,
                row -> add(words, row.getLong(1), row.getString(2)), postIds);
        words.forEach((id, text) -> session.run("INSERT INTO post_words (rowid, words) VALUES (?, ?)", id,
                Words.folded(text.toString())));
    }

    /// Makes the index anew, without a trace of what was in it.
    static void rebuild(Session session) {
        session.run("INSERT INTO post_words (post_words) VALUES ('delete-all')");
        List<Long> ids = session.list("SELECT id FROM post", row -> row.getLong(1));
        for (int from = 0; from < ids.size(); from += PAGE) {
            refresh(session, Session.ids(ids.subList(from, Math.min(ids.size(), from + PAGE))));
        }
    }

    private static void add(Map<Long, StringJoiner> words, long postId, String... texts) {
        StringJoiner all = words.get(postId);
        if (all != null) {
            for (String text : texts) {
                all.add(text);
            }
        }
    }
}
