package app.vitrine.exchange.personas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import app.vitrine.domain.client.Palette;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.persona.Habits;
import app.vitrine.domain.persona.Hours;
import app.vitrine.domain.persona.Identity;
import app.vitrine.domain.persona.Income;
import app.vitrine.domain.persona.Life;
import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.persona.Statement;
import app.vitrine.domain.persona.Template;
import app.vitrine.domain.persona.Voice;

/// The personas that come with the program, in a language. All that they say is marked as a guess.
public final class PersonaTemplates {

    private static final String FILE = "/app/vitrine/personas/templates.json";

    private final String language;

    private PersonaTemplates(String language) {
        this.language = language;
    }

    /// Reads them; not on the JavaFX thread.
    public static List<Template> of(Locale locale) {
        PersonaTemplates reader = new PersonaTemplates("fr".equals(locale.getLanguage()) ? "fr" : "en");
        try (InputStream in = PersonaTemplates.class.getResourceAsStream(FILE)) {
            JsonNode all = new JsonMapper().readTree(Objects.requireNonNull(in, FILE));
            return stream(all).map(reader::template).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }

    private Template template(JsonNode node) {
        JsonNode said = node.path(language);
        Persona blank = Persona.named(said.path("name").asString(),
                Palette.ofId(node.path("colour").asString()));
        Identity identity = new Identity(blank.name(), said.path("segment").asString(),
                blank.identity().colour(), Optional.empty(), node.path("drawn").asString(),
                said.path("quote").asString(), said.path("story").asString(),
                Optional.of(node.path("share").asInt()));
        Life life = new Life(Optional.of(node.path("age").path(0).asInt()),
                Optional.of(node.path("age").path(1).asInt()), List.of(), said.path("household").asString(),
                said.path("work").asString(), Income.ofId(node.path("income").asString()), List.of(language));
        return new Template(node.path("id").asString(), blank.withIdentity(_ -> identity)
                .withLife(_ -> life).withStatements(statements(node, said))
                .withHabits(habits -> habits(habits, node)).withVoice(_ -> voice(node, said)));
    }

    private static List<Statement> statements(JsonNode node, JsonNode said) {
        List<Statement> statements = new ArrayList<>();
        for (Statement.Kind kind : Statement.Kind.values()) {
            List<String> words = texts(said.path(kind.id()));
            for (int i = 0; i < words.size(); i++) {
                Statement guess = Statement.guess(kind, words.get(i));
                statements.add(kind == Statement.Kind.TOPIC
                        ? guess.withWeight(node.path("topics").path(i).asInt(Statement.USUAL))
                        : guess);
            }
        }
        return statements;
    }

    private static Habits habits(Habits unsaid, JsonNode node) {
        Map<Network, Integer> networks = new EnumMap<>(Network.class);
        node.path("networks").properties()
                .forEach(entry -> networks.put(Network.ofId(entry.getKey()), entry.getValue().asInt()));
        return new Habits(networks, unsaid.networksEvidence(), hours(node.path("hours").asString()),
                unsaid.hoursEvidence());
    }

    /// Such as `1-5 7-9 3, 6-7 8-11 2`: days by ISO number, from hour until hour, level.
    private static Hours hours(String text) {
        Hours hours = Hours.NONE;
        for (String span : text.split(", ", -1)) {
            String[] parts = span.split(" ", -1);
            String[] days = parts[0].split("-", -1);
            String[] times = parts[1].split("-", -1);
            for (int day = Integer.parseInt(days[0]); day <= Integer.parseInt(days[days.length - 1]); day++) {
                hours = hours.with(DayOfWeek.of(day), Integer.parseInt(times[0]), Integer.parseInt(times[1]),
                        Integer.parseInt(parts[2]));
            }
        }
        return hours;
    }

    private static Voice voice(JsonNode node, JsonNode said) {
        return new Voice(texts(said.path("use")), texts(said.path("avoid")),
                texts(node.path("formats")).stream().map(Format::ofId).collect(Collectors.toSet()));
    }

    private static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
