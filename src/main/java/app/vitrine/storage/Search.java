package app.vitrine.storage;

import java.util.List;

import app.vitrine.domain.client.Scope;

/// Finds posts by the words in them, newest day first. What a rare word finds is sorted; of what a common word finds,
/// only as much is looked at, along the days, as is asked for.
final class Search {

    private static final int RARE = 2_000;

    private static final String FITTING = " p.deleted_at IS NULL AND p.client_id" + Scoped.CLIENTS;

    private Search() {}

    static List<Long> ids(Session session, Scope scope, String words, int limit) {
        String query = Words.query(words);
        if (query.isEmpty()) {
            return List.of();
        }
        long found = session.number(
                "SELECT count(*) FROM (SELECT 1 FROM post_words WHERE post_words MATCH ? LIMIT ?)", query,
                RARE + 1);
        if (found == 0) {
            return List.of();
        }
        return session.list(found <= RARE ? sorted() : alongDays(), row -> row.getLong(1),
                Scoped.argument(scope),
                query, limit);
    }

    private static String sorted() {
        return "SELECT p.id FROM post_words AS w CROSS JOIN post AS p ON p.id = w.rowid WHERE post_words MATCH ?2 AND"
                + FITTING + "ORDER BY p.day DESC, p.time DESC, p.id DESC LIMIT ?3";
    }

    private static String alongDays() {
        return """
                SELECT p.id FROM post AS p INDEXED BY post_day
                WHERE +p.id IN (SELECT rowid FROM post_words WHERE post_words MATCH ?2) AND""" + FITTING
                + "ORDER BY p.day DESC, p.time DESC, p.id DESC LIMIT ?3";
    }
}
