package app.vitrine.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import app.vitrine.domain.plan.Facts;

final class SqliteFacts implements Facts.Editor {

    private final Session session;

    SqliteFacts(Session session) {
        this.session = session;
    }

    @Override
    public Optional<String> get(String name) {
        return session.first("SELECT value FROM fact WHERE name = ?", row -> row.getString(1), name);
    }

    @Override
    public Map<String, String> startingWith(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        session.each("SELECT name, value FROM fact WHERE substr(name, 1, length(?1)) = ?1 ORDER BY name",
                row -> found.put(row.getString(1), row.getString(2)), prefix);
        return found;
    }

    @Override
    public void put(String name, String value) {
        session.run("""
                INSERT INTO fact (name, value) VALUES (?1, ?2)
                ON CONFLICT (name) DO UPDATE SET value = ?2 WHERE value <> ?2""", name, value);
    }

    @Override
    public void remove(String name) {
        session.run("DELETE FROM fact WHERE name = ?", name);
    }
}
