package app.vitrine.exchange.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Grade;
import app.vitrine.domain.network.MediaGroup;
import app.vitrine.domain.network.MediaType;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.network.Rule;
import app.vitrine.domain.network.RuleBook;
import app.vitrine.domain.network.RuleKind;
import app.vitrine.domain.network.Unit;

/// The file of network rules.
public final class RuleFile {

    private static final String SHIPPED = "/app/vitrine/rules/networks.json";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private RuleFile() {}

    /// The rules that come with the program.
    public static RuleBook shipped() {
        try (InputStream in = Objects.requireNonNull(RuleFile.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return read(in);
        } catch (IOException problem) {
            throw new UncheckedIOException(SHIPPED, problem);
        }
    }

    /// Reads rules written as the shipped file is.
    ///
    /// @throws RuleFileException if the file is no JSON, or names a network, format, kind, unit, grade or source
    ///                           that does not exist
    public static RuleBook read(InputStream in) {
        try {
            return book(MAPPER.readValue(in, RulesJson.class));
        } catch (JacksonException | IllegalArgumentException | NullPointerException problem) {
            throw new RuleFileException(Objects.requireNonNullElse(problem.getMessage(), "incomplete"),
                    problem);
        }
    }

    private static RuleBook book(RulesJson file) {
        Map<Network, List<Rule>> networks = new EnumMap<>(Network.class);
        Map<Network, Map<Format, List<Rule>>> formats = new EnumMap<>(Network.class);
        file.networks().forEach((id, json) -> {
            Network network = Network.ofId(id);
            networks.put(network, rules(json.rules(), file));
            formats.put(network, formats(network, json.formats(), file));
        });
        return RuleBook.of(file.dated(), networks, formats);
    }

    private static Map<Format, List<Rule>> formats(Network network, List<RulesJson.FormatJson> parts,
            RulesJson file) {
        Map<Format, List<Rule>> formats = new LinkedHashMap<>();
        for (RulesJson.FormatJson part : parts) {
            for (String id : part.of()) {
                Format format = Format.ofId(id);
                if (!network.formats().contains(format)) {
                    throw new IllegalArgumentException(network.id() + " has no " + id);
                }
                formats.computeIfAbsent(format, _ -> new ArrayList<>()).addAll(rules(part.rules(), file));
            }
        }
        return formats;
    }

    private static List<Rule> rules(List<RulesJson.RuleJson> rules, RulesJson file) {
        return rules.stream().map(rule -> rule(rule, file)).toList();
    }

    private static Rule rule(RulesJson.RuleJson json, RulesJson file) {
        String source = Optional.ofNullable(file.sources().get(json.source()))
                .orElseThrow(() -> new IllegalArgumentException("no source " + json.source()));
        Set<MediaType> types = Objects.requireNonNullElse(json.types(), List.<String>of()).stream()
                .map(MediaType::ofId)
                .collect(Collectors.toUnmodifiableSet());
        return new Rule(RuleKind.ofId(json.kind()),
                MediaGroup.ofId(Objects.requireNonNullElse(json.of(), "any")),
                Objects.requireNonNullElse(json.limit(), 1.0), types,
                Unit.ofId(Objects.requireNonNullElse(json.unit(), "count")),
                Objects.requireNonNullElse(json.advice(), false), Grade.valueOf(json.grade()), source,
                Objects.requireNonNullElse(json.dated(), file.dated()));
    }
}
