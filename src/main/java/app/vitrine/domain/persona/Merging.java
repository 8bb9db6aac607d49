package app.vitrine.domain.persona;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes one persona of two that turned out to be the same people.
public final class Merging {

    private static final int WHOLE = 100;

    private Merging() {}

    /// The first with what the second adds: its own words stay where both say something; what both say is said once,
    /// with the better evidence and the greater weight; shares of the audience add up.
    public static Persona of(Persona into, Persona other) {
        Identity one = into.identity();
        Identity two = other.identity();
        boolean faceless = one.picture().isEmpty() && one.drawn().isEmpty();
        Identity both = new Identity(one.name(), Lists.first(one.segment(), two.segment()), one.colour(),
                faceless ? two.picture() : one.picture(), faceless ? two.drawn() : one.drawn(),
                Lists.first(one.quote(), two.quote()), stories(one.story(), two.story()),
                shares(one.share(), two.share()));
        List<Section> sections = new ArrayList<>(into.sections());
        other.sections().stream().filter(section -> sections.stream()
                .noneMatch(known -> known.title().equals(section.title())
                        && known.text().equals(section.text())))
                .map(Section::renewed).forEach(sections::add);
        return into.withIdentity(_ -> both).withLife(life -> life.or(other.life()))
                .withStatements(statements(into.statements(), other.statements()))
                .withHabits(habits -> habits.or(other.habits())).withVoice(voice -> voice.or(other.voice()))
                .withSections(sections);
    }

    private static String stories(String one, String two) {
        return one.isBlank() || two.isBlank() || one.contains(two)
                ? Lists.first(one, two)
                : one.strip() + "\n" + two.strip();
    }

    private static Optional<Integer> shares(Optional<Integer> one, Optional<Integer> two) {
        return one.isPresent() && two.isPresent()
                ? Optional.of(Math.min(WHOLE, one.get() + two.get()))
                : one.or(() -> two);
    }

    private static List<Statement> statements(List<Statement> one, List<Statement> two) {
        List<Statement> all = new ArrayList<>(one);
        for (Statement added : two) {
            int known = -1;
            for (int i = 0; i < all.size() && known < 0; i++) {
                known = same(all.get(i), added) ? i : -1;
            }
            if (known < 0) {
                all.add(added.renewed());
            } else {
                Statement kept = all.get(known);
                all.set(known, kept.withWeight(Math.max(kept.weight(), added.weight()))
                        .withEvidence(kept.evidence().or(added.evidence())));
            }
        }
        return all;
    }

    private static boolean same(Statement one, Statement two) {
        return one.kind() == two.kind()
                && one.words().toLowerCase(Locale.ROOT).equals(two.words().toLowerCase(Locale.ROOT));
    }
}
