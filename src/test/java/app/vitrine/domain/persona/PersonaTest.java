package app.vitrine.domain.persona;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.client.Palette;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PersonaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 9);

    private static Persona families() {
        return Persona.named("Sunday families", Palette.ROSE)
                .withIdentity(identity -> identity.withSegment("Parents").withShare(Optional.of(60))
                        .withStory("They come on foot."))
                .with(new Statement(Statement.guess(Statement.Kind.NEED, "Pushchair").uid(),
                        Statement.Kind.NEED, "Pushchair", 3, Evidence.GUESS))
                .withHabits(habits -> habits.withWeight(Network.INSTAGRAM, 2)
                        .withHours(Hours.NONE.with(DayOfWeek.SUNDAY, 8, 11, 2)));
    }

    @Test
    void knowledgeGrowsOldWithItsKindAndGuessesStayGuesses() {
        assertThat(Evidence.GUESS.withDay(Optional.of(TODAY)).standing(TODAY)).isEqualTo(Standing.GUESS);
        assertThat(new Evidence(Basis.CONVERSATION, "", Optional.empty()).standing(TODAY))
                .isEqualTo(Standing.KNOWN);
        for (Basis basis : List.of(Basis.SURVEY, Basis.SALES, Basis.CONVERSATION, Basis.COMMENTS,
                Basis.ANALYTICS)) {
            LocalDate limit = TODAY.minusMonths(basis.months());
            assertThat(Evidence.on(basis, limit).standing(TODAY)).isEqualTo(Standing.KNOWN);
            assertThat(Evidence.on(basis, limit.minusDays(1)).standing(TODAY)).isEqualTo(Standing.OLD);
        }
        assertThat(Evidence.on(Basis.ANALYTICS, TODAY.minusMonths(15)).standing(TODAY))
                .isEqualTo(Standing.OLD);
        assertThat(Evidence.on(Basis.SURVEY, TODAY.minusMonths(15)).standing(TODAY))
                .isEqualTo(Standing.KNOWN);
    }

    @Test
    void evidenceIsALineAndBack() {
        Random random = new Random(7);
        List<Basis> all = List.of(Basis.values());
        for (int i = 0; i < 500; i++) {
            Evidence evidence = new Evidence(all.get(random.nextInt(all.size())),
                    random.nextBoolean() ? "" : "31 of 41, “" + random.nextInt() + "” 🥖",
                    random.nextBoolean()
                            ? Optional.empty()
                            : Optional.of(TODAY.minusDays(random.nextInt(4000))));
            assertThat(Evidence.read(evidence.text())).isEqualTo(evidence);
        }
    }

    @Test
    void theBetterEvidenceIsTheKnownAndTheNewer() {
        Evidence old = Evidence.on(Basis.SURVEY, TODAY.minusYears(2));
        Evidence fresh = Evidence.on(Basis.SALES, TODAY);
        assertThat(Evidence.GUESS.or(old)).isEqualTo(old);
        assertThat(old.or(Evidence.GUESS)).isEqualTo(old);
        assertThat(old.or(fresh)).isEqualTo(fresh);
        assertThat(fresh.or(old)).isEqualTo(fresh);
    }

    @Test
    void hoursArePaintedByTheHourAndKeepToAWeek() {
        Hours hours = Hours.NONE.with(DayOfWeek.FRIDAY, 18, 21, 9);
        assertThat(hours.at(DayOfWeek.FRIDAY, 18)).isEqualTo(Hours.MOST);
        assertThat(hours.at(DayOfWeek.FRIDAY, 21)).isZero();
        assertThat(hours.at(DayOfWeek.SATURDAY, 18)).isZero();
        assertThat(hours.with(DayOfWeek.FRIDAY, 18, 21, 0).empty()).isTrue();
        assertThatThrownBy(() -> new Hours("12")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hours.at(DayOfWeek.FRIDAY, 24)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void valuesAreBroughtIntoTheirBounds() {
        assertThat(
                families().withLife(life -> life.withAges(Optional.of(60), Optional.of(300))).life().ageTo())
                .contains(Life.OLDEST);
        Life turned = Life.UNSAID.withAges(Optional.of(45), Optional.of(30));
        assertThat(turned.ageFrom()).contains(30);
        assertThat(turned.ageTo()).contains(45);
        assertThat(Habits.UNSAID.withWeight(Network.X, 9).weight(Network.X)).isEqualTo(Habits.MOST);
        assertThat(Habits.UNSAID.withWeight(Network.X, 3).withWeight(Network.X, 0).networks()).isEmpty();
        assertThat(new Voice(List.of(" warm ", "Warm", ""), List.of(), Set.of(Format.REEL)).use())
                .containsExactly("warm");
        assertThatThrownBy(() -> Statement.guess(Statement.Kind.NEED, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Persona.named(" ", Palette.SKY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place(" ", 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCopySaysTheSameAsSomebodyElse() {
        Persona first = families().withSections(List.of(Section.of("Where", "Everywhere"))).withId(4)
                .withArchived(true);
        Persona copy = first.copy("Twin");
        assertThat(copy.id()).isZero();
        assertThat(copy.archived()).isFalse();
        assertThat(copy.uid()).isNotEqualTo(first.uid());
        assertThat(copy.name()).isEqualTo("Twin");
        assertThat(copy.statements()).extracting(Statement::words).containsExactly("Pushchair");
        assertThat(copy.statements().getFirst().uid()).isNotEqualTo(first.statements().getFirst().uid());
        assertThat(copy.sections()).extracting(Section::text).containsExactly("Everywhere");
        assertThat(copy.habits()).isEqualTo(first.habits());
    }

    @Test
    void twoBecomeOneThatSaysWhatEitherSaid() {
        Persona other = Persona.named("Weekend parents", Palette.SKY)
                .withIdentity(identity -> identity.withSegment("Families").withQuote("Warm brioche!")
                        .withDrawn("bob").withShare(Optional.of(55)).withStory("They have a scooter."))
                .with(Statement.guess(Statement.Kind.NEED, "pushchair").withWeight(5)
                        .withEvidence(Evidence.on(Basis.SURVEY, TODAY)))
                .with(Statement.guess(Statement.Kind.PAIN, "Sold out"))
                .withLife(life -> life.withWork("Office").withIncome(Income.MIDDLE)
                        .withPlaces(List.of(new Place("Croix-Rousse", 1500))))
                .withHabits(habits -> habits.withWeight(Network.INSTAGRAM, 5).withWeight(Network.FACEBOOK, 1)
                        .withHours(Hours.NONE.with(DayOfWeek.SUNDAY, 10, 12, 3)))
                .withVoice(voice -> voice.withUse(List.of("warm")).withAvoid(List.of("luxury"))
                        .withFormats(Set.of(Format.STORY)))
                .withSections(List.of(Section.of("Dogs", "Two of three have one")));
        Persona both = Merging.of(families().withId(3), other.withId(9));
        assertThat(both.id()).isEqualTo(3);
        assertThat(both.name()).isEqualTo("Sunday families");
        assertThat(both.identity().segment()).isEqualTo("Parents");
        assertThat(both.identity().quote()).isEqualTo("Warm brioche!");
        assertThat(both.identity().story()).isEqualTo("They come on foot.\nThey have a scooter.");
        assertThat(both.identity().share()).contains(100);
        assertThat(both.identity().drawn()).isEqualTo("bob");
        assertThat(both.statements(Statement.Kind.NEED)).singleElement()
                .satisfies(need -> assertThat(need.words()).isEqualTo("Pushchair"))
                .satisfies(need -> assertThat(need.weight()).isEqualTo(5))
                .satisfies(need -> assertThat(need.evidence().basis()).isEqualTo(Basis.SURVEY));
        assertThat(both.statements(Statement.Kind.PAIN)).hasSize(1);
        assertThat(both.habits().networks()).isEqualTo(Map.of(Network.INSTAGRAM, 5, Network.FACEBOOK, 1));
        assertThat(both.habits().hours().levels()).contains("0000000022330000");
        assertThat(both.life().work()).isEqualTo("Office");
        assertThat(both.life().income()).isEqualTo(Income.MIDDLE);
        assertThat(both.life().places()).hasSize(1);
        assertThat(both.voice()).isEqualTo(other.voice());
        assertThat(both.sections()).hasSize(1);
        assertThat(Merging.of(both, other).statements()).hasSameSizeAs(both.statements());
    }
}
