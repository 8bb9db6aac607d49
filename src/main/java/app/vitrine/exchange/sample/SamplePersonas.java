package app.vitrine.exchange.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import app.vitrine.domain.persona.Basis;
import app.vitrine.domain.persona.Evidence;
import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.persona.Statement;
import app.vitrine.domain.persona.Template;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.post.Post;
import app.vitrine.exchange.personas.PersonaTemplates;

/// Whom the sample's first client speaks to: personas to begin with, some of whose guesses have been checked since, and
/// some so long ago that they ask to be checked again.
final class SamplePersonas {

    /// By pillar, whom its posts are for.
    private static final Map<String, String> WHOM = Map.of("products", "regular", "season", "gift",
            "neighbourhood", "parent");
    private static final List<String> OTHERS = List.of("tourist", "student");

    private final PlanWriter writer;
    private final long clientId;
    private final LocalDate today;

    SamplePersonas(PlanWriter writer, long clientId, LocalDate today) {
        this.writer = writer;
        this.clientId = clientId;
        this.today = today;
    }

    /// @param pillars their ids by key
    void write(Locale locale, Map<String, Long> pillars, List<Post> posts) {
        int position = 0;
        for (Template template : PersonaTemplates.of(locale)) {
            if (WHOM.containsValue(template.id()) || OTHERS.contains(template.id())) {
                Persona persona = writer.personas()
                        .save(checked(template.persona().at(clientId, position), position++));
                posts.stream()
                        .filter(post -> WHOM.entrySet().stream()
                                .anyMatch(whom -> whom.getValue().equals(template.id())
                                        && post.pillarId()
                                                .equals(Optional.ofNullable(pillars.get(whom.getKey())))))
                        .forEach(post -> writer.personas().assign(post.id(), List.of(persona.id())));
            }
        }
    }

    private Persona checked(Persona persona, int turn) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < persona.statements().size(); i++) {
            Statement said = persona.statements().get(i);
            statements.add(said.withEvidence(evidence(i + turn)));
        }
        return persona.withStatements(statements).withHabits(
                habits -> habits.withHoursEvidence(Evidence.on(Basis.ANALYTICS, today.minusWeeks(3))));
    }

    private Evidence evidence(int number) {
        return switch (Math.floorMod(number, 6)) {
            case 0 -> Evidence.on(Basis.SURVEY, today.minusMonths(2)).withNote((18 + number) + " / 41");
            case 1 -> Evidence.on(Basis.CONVERSATION, today.minusMonths(1));
            case 3 -> Evidence.on(Basis.COMMENTS, today.minusMonths(15));
            case 4 -> Evidence.on(Basis.SALES, today.minusMonths(4));
            default -> Evidence.GUESS;
        };
    }
}
