package app.vitrine.domain.persona;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Uuid7;

import static java.util.Objects.requireNonNull;

/// One kind of people that a client speaks to.
///
/// @param id       key in the plan file; 0 while not stored
/// @param position among the client's personas
public record Persona(long id, UUID uid, long clientId, Identity identity, Life life,
        List<Statement> statements, Habits habits, Voice voice, List<Section> sections, int position,
        boolean archived) {

    public Persona {
        requireNonNull(uid, "uid");
        requireNonNull(identity, "identity");
        requireNonNull(life, "life");
        requireNonNull(habits, "habits");
        requireNonNull(voice, "voice");
        statements = List.copyOf(statements);
        sections = List.copyOf(sections);
    }

    /// One of whom nothing but the name is said.
    public static Persona named(String name, Palette colour) {
        return new Persona(0, Uuid7.next(), 0, new Identity(name, "", colour, Optional.empty(), "",
                "", "", Optional.empty()), Life.UNSAID, List.of(), Habits.UNSAID, Voice.UNSAID,
                List.of(), 0, false);
    }

    public String name() {
        return identity.name();
    }

    public List<Statement> statements(Statement.Kind kind) {
        return statements.stream().filter(statement -> statement.kind() == kind).toList();
    }

    public Persona withId(long newId) {
        return new Persona(newId, uid, clientId, identity, life, statements, habits, voice, sections,
                position, archived);
    }

    /// At this place among the personas of this client.
    public Persona at(long newClientId, int newPosition) {
        return new Persona(id, uid, newClientId, identity, life, statements, habits, voice, sections,
                newPosition, archived);
    }

    public Persona withIdentity(UnaryOperator<Identity> change) {
        return new Persona(id, uid, clientId, change.apply(identity), life, statements, habits, voice,
                sections, position, archived);
    }

    public Persona withLife(UnaryOperator<Life> change) {
        return new Persona(id, uid, clientId, identity, change.apply(life), statements, habits, voice,
                sections, position, archived);
    }

    public Persona withStatements(List<Statement> newStatements) {
        return new Persona(id, uid, clientId, identity, life, newStatements, habits, voice, sections,
                position, archived);
    }

    /// With one statement more.
    public Persona with(Statement added) {
        return withStatements(Stream.concat(statements.stream(), Stream.of(added)).toList());
    }

    /// With one statement changed.
    public Persona with(UUID statement, UnaryOperator<Statement> change) {
        return withStatements(statements.stream()
                .map(known -> known.uid().equals(statement) ? change.apply(known) : known).toList());
    }

    public Persona without(UUID statement) {
        return withStatements(
                statements.stream().filter(known -> !known.uid().equals(statement)).toList());
    }

    public Persona withHabits(UnaryOperator<Habits> change) {
        return new Persona(id, uid, clientId, identity, life, statements, change.apply(habits), voice,
                sections, position, archived);
    }

    public Persona withVoice(UnaryOperator<Voice> change) {
        return new Persona(id, uid, clientId, identity, life, statements, habits, change.apply(voice),
                sections, position, archived);
    }

    public Persona withSections(List<Section> newSections) {
        return new Persona(id, uid, clientId, identity, life, statements, habits, voice, newSections,
                position, archived);
    }

    public Persona withSection(UUID section, UnaryOperator<Section> change) {
        return withSections(sections.stream()
                .map(known -> known.uid().equals(section) ? change.apply(known) : known).toList());
    }

    public Persona withArchived(boolean now) {
        return new Persona(id, uid, clientId, identity, life, statements, habits, voice, sections, position,
                now);
    }

    /// All that is said of it, of a new persona.
    public Persona copy(String name) {
        return new Persona(0, Uuid7.next(), clientId, identity.withName(name), life,
                statements.stream().map(Statement::renewed).toList(), habits, voice,
                sections.stream().map(Section::renewed).toList(), position, false);
    }
}
