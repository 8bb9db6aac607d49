package app.vitrine.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.persona.Merging;
import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.persona.Section;
import app.vitrine.domain.persona.Statement;
import app.vitrine.domain.plan.Personas;

final class SqlitePersonas implements Personas.Editor {

    static final List<String> COLUMNS = List.of("uid", "client_id", "name", "segment", "colour", "picture",
            "drawn", "quote", "story", "share", "age_from", "age_to", "places", "household", "work", "income",
            "languages", "networks", "networks_evidence", "hours", "hours_evidence", "words_use",
            "words_avoid",
            "formats", "position", "archived");

    private final Session session;

    SqlitePersonas(Session session) {
        this.session = session;
    }

    @Override
    public List<Persona> personas(Scope scope) {
        PersonaRows rows = new PersonaRows();
        session.each("SELECT * FROM persona_line WHERE client_id" + Scoped.CLIENTS + "ORDER BY position, id",
                rows::line, Scoped.argument(scope));
        return session.list("SELECT * FROM persona WHERE client_id" + Scoped.CLIENTS
                + "ORDER BY client_id, position, id", rows::persona, Scoped.argument(scope));
    }

    @Override
    public Optional<Persona> find(long id) {
        PersonaRows rows = new PersonaRows();
        session.each("SELECT * FROM persona_line WHERE persona_id = ? ORDER BY position, id", rows::line, id);
        return session.first("SELECT * FROM persona WHERE id = ?", rows::persona, id);
    }

    @Override
    public List<Long> of(long postId) {
        return session.list("SELECT persona_id FROM post_persona WHERE post_id = ? ORDER BY position, id",
                row -> row.getLong(1), postId);
    }

    @Override
    public Map<Long, Integer> posts(Scope scope) {
        Map<Long, Integer> counts = new HashMap<>();
        session.each("""
                SELECT l.persona_id, count(*) FROM post_persona AS l
                JOIN post AS p ON p.id = l.post_id AND p.deleted_at IS NULL
                WHERE p.client_id""" + Scoped.CLIENTS + "GROUP BY l.persona_id",
                row -> counts.put(row.getLong(1), row.getInt(2)), Scoped.argument(scope));
        return counts;
    }

    @Override
    public Persona save(Persona persona) {
        Persona stored = row(persona);
        lines(stored);
        return stored;
    }

    private Persona row(Persona persona) {
        List<Object> values = new ArrayList<>(PersonaRows.values(persona));
        if (persona.id() == 0) {
            return persona.withId(session.number("INSERT INTO persona (" + String.join(", ", COLUMNS)
                    + ") VALUES (" + String.join(", ", Collections.nCopies(COLUMNS.size(), "?"))
                    + ") RETURNING id", values.toArray()));
        }
        values.add(persona.id());
        Stored.one(session.run("UPDATE persona SET "
                + String.join(", ", COLUMNS.stream().map(column -> column + " = ?").toList())
                + " WHERE id = ?", values.toArray()));
        return persona;
    }

    private record Line(UUID uid, String kind, String words, String detail, int weight, String evidence) {

        static Line of(Statement statement) {
            return new Line(statement.uid(), statement.kind().id(), statement.words(), "",
                    statement.weight(), statement.evidence().text());
        }

        static Line of(Section section) {
            return new Line(section.uid(), PersonaRows.SECTION, section.title(), section.text(), 0, "");
        }
    }

    private record Kept(long id, int position, Line line) {}

    // Only what differs is written, so that a step of undo stays as small as what was done.
    private void lines(Persona persona) {
        Map<UUID, Kept> known = new HashMap<>();
        session.each("SELECT * FROM persona_line WHERE persona_id = ?", row -> {
            UUID uid = UUID.fromString(row.getString("uid"));
            known.put(uid, new Kept(row.getLong("id"), row.getInt("position"),
                    new Line(uid, row.getString("kind"), row.getString("words"), row.getString("detail"),
                            row.getInt("weight"), row.getString("evidence"))));
        }, persona.id());
        List<Line> wanted = Stream.concat(persona.statements().stream().map(Line::of),
                persona.sections().stream().map(Line::of)).toList();
        for (int position = 0; position < wanted.size(); position++) {
            Line line = wanted.get(position);
            Kept kept = known.remove(line.uid());
            if (kept == null) {
                insert(persona, line, position);
            } else if (!kept.line().equals(line) || kept.position() != position) {
                session.run("""
                        UPDATE persona_line SET kind = ?, words = ?, detail = ?, weight = ?, evidence = ?,
                            position = ?
                        WHERE id = ?""", line.kind(), line.words(), line.detail(), line.weight(),
                        line.evidence(), position, kept.id());
            }
        }
        known.values().forEach(gone -> session.run("DELETE FROM persona_line WHERE id = ?", gone.id()));
    }

    private void insert(Persona persona, Line line, int position) {
        session.run("""
                INSERT INTO persona_line (uid, client_id, persona_id, kind, words, detail, weight, evidence,
                    position)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""", line.uid(), persona.clientId(), persona.id(),
                line.kind(), line.words(), line.detail(), line.weight(), line.evidence(), position);
    }

    @Override
    public void remove(Persona persona) {
        session.run("DELETE FROM post_persona WHERE persona_id = ?", persona.id());
        session.run("DELETE FROM persona_line WHERE persona_id = ?", persona.id());
        session.run("DELETE FROM persona WHERE id = ?", persona.id());
    }

    @Override
    public void assign(long postId, List<Long> personas) {
        List<Long> wanted = personas.stream().distinct().toList();
        if (wanted.equals(of(postId))) {
            return;
        }
        session.run("DELETE FROM post_persona WHERE post_id = ?", postId);
        for (int position = 0; position < wanted.size(); position++) {
            session.run("INSERT INTO post_persona (post_id, persona_id, position) VALUES (?, ?, ?)", postId,
                    wanted.get(position), position);
        }
    }

    @Override
    public Persona merge(Persona into, Persona other) {
        session.run("""
                DELETE FROM post_persona WHERE persona_id = ?2
                    AND post_id IN (SELECT post_id FROM post_persona WHERE persona_id = ?1)""", into.id(),
                other.id());
        session.run("UPDATE post_persona SET persona_id = ? WHERE persona_id = ?", into.id(), other.id());
        remove(other);
        return save(Merging.of(into, other));
    }
}
