package app.vitrine.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.vitrine.domain.client.Palette;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.persona.Evidence;
import app.vitrine.domain.persona.Habits;
import app.vitrine.domain.persona.Hours;
import app.vitrine.domain.persona.Identity;
import app.vitrine.domain.persona.Income;
import app.vitrine.domain.persona.Life;
import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.persona.Place;
import app.vitrine.domain.persona.Section;
import app.vitrine.domain.persona.Statement;
import app.vitrine.domain.persona.Voice;

/// Personas as rows: how their lists stand as text, and how they are read back with their lines.
final class PersonaRows {

    static final String SECTION = "section";

    private final Map<Long, List<Statement>> statements = new HashMap<>();
    private final Map<Long, List<Section>> sections = new HashMap<>();

    /// Keeps a line for the persona that is read later.
    void line(ResultSet row) throws SQLException {
        long persona = row.getLong("persona_id");
        UUID uid = UUID.fromString(row.getString("uid"));
        String kind = row.getString("kind");
        if (kind.equals(SECTION)) {
            sections.computeIfAbsent(persona, _ -> new ArrayList<>())
                    .add(new Section(uid, row.getString("words"), row.getString("detail")));
        } else {
            statements.computeIfAbsent(persona, _ -> new ArrayList<>())
                    .add(new Statement(uid, Statement.Kind.ofId(kind), row.getString("words"),
                            row.getInt("weight"), Evidence.read(row.getString("evidence"))));
        }
    }

    Persona persona(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Persona(id, UUID.fromString(row.getString("uid")), row.getLong("client_id"),
                identity(row), life(row), statements.getOrDefault(id, List.of()), habits(row), voice(row),
                sections.getOrDefault(id, List.of()), row.getInt("position"), row.getBoolean("archived"));
    }

    private static Identity identity(ResultSet row) throws SQLException {
        return new Identity(row.getString("name"), row.getString("segment"),
                Palette.ofId(row.getString("colour")), Rows.number(row, "picture"), row.getString("drawn"),
                row.getString("quote"), row.getString("story"), whole(row, "share"));
    }

    private static Life life(ResultSet row) throws SQLException {
        List<Place> places = lines(row.getString("places")).stream().map(line -> line.split(" ", 2))
                .map(parts -> new Place(parts[1], Integer.parseInt(parts[0]))).toList();
        return new Life(whole(row, "age_from"), whole(row, "age_to"), places, row.getString("household"),
                row.getString("work"), Income.ofId(row.getString("income")),
                words(row.getString("languages")));
    }

    private static Habits habits(ResultSet row) throws SQLException {
        Map<Network, Integer> networks = new EnumMap<>(Network.class);
        words(row.getString("networks")).stream().map(word -> word.split(" ", 2))
                .forEach(parts -> networks.put(Network.ofId(parts[0]), Integer.valueOf(parts[1])));
        return new Habits(networks, Evidence.read(row.getString("networks_evidence")),
                new Hours(row.getString("hours")), Evidence.read(row.getString("hours_evidence")));
    }

    private static Voice voice(ResultSet row) throws SQLException {
        return new Voice(lines(row.getString("words_use")), lines(row.getString("words_avoid")),
                words(row.getString("formats")).stream().map(Format::ofId).collect(Collectors.toSet()));
    }

    private static Optional<Integer> whole(ResultSet row, String column) throws SQLException {
        return Rows.number(row, column).map(Long::intValue);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }

    /// The values of a row, in the order of [SqlitePersonas#COLUMNS].
    static List<Object> values(Persona persona) {
        Identity identity = persona.identity();
        Life life = persona.life();
        Habits habits = persona.habits();
        Voice voice = persona.voice();
        return List.of(persona.uid(), persona.clientId(), identity.name(), identity.segment(),
                identity.colour().id(), identity.picture(), identity.drawn(), identity.quote(),
                identity.story(), identity.share(), life.ageFrom(), life.ageTo(), places(life),
                life.household(), life.work(), life.income().id(), String.join(",", life.languages()),
                networks(habits), habits.networksEvidence().text(), habits.hours().levels(),
                habits.hoursEvidence().text(), String.join("\n", voice.use()),
                String.join("\n", voice.avoid()), formats(voice), persona.position(), persona.archived());
    }

    private static String places(Life life) {
        return life.places().stream().map(place -> place.metres() + " " + place.name())
                .collect(Collectors.joining("\n"));
    }

    private static String networks(Habits habits) {
        return Stream.of(Network.values()).filter(network -> habits.weight(network) > 0)
                .map(network -> network.id() + " " + habits.weight(network))
                .collect(Collectors.joining(","));
    }

    private static String formats(Voice voice) {
        return voice.formats().stream().sorted(Comparator.naturalOrder()).map(Format::id)
                .collect(Collectors.joining(","));
    }
}
