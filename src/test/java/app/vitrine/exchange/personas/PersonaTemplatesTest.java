package app.vitrine.exchange.personas;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.vitrine.domain.persona.Basis;
import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.persona.Statement;
import app.vitrine.domain.persona.Template;
import app.vitrine.ui.control.Face;

import static org.assertj.core.api.Assertions.assertThat;

class PersonaTemplatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void eachIsAWholeSheetOfGuesses(String language) {
        List<Template> templates = PersonaTemplates.of(Locale.of(language));
        assertThat(templates).hasSizeGreaterThanOrEqualTo(8);
        for (Template template : templates) {
            Persona persona = template.persona();
            for (Statement.Kind kind : Statement.Kind.values()) {
                assertThat(persona.statements(kind)).as(template.id() + " " + kind)
                        .hasSizeGreaterThanOrEqualTo(2);
            }
            assertThat(persona.statements()).allMatch(said -> said.evidence().basis() == Basis.GUESS)
                    .anyMatch(said -> said.weight() == Statement.MOST);
            assertThat(persona.identity().story()).isNotBlank();
            assertThat(persona.identity().quote()).isNotBlank();
            assertThat(persona.identity().segment()).isNotBlank();
            assertThat(Face.NAMES).contains(persona.identity().drawn());
            assertThat(persona.habits().networks()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(persona.habits().hours().empty()).isFalse();
            assertThat(persona.voice().use()).isNotEmpty();
            assertThat(persona.voice().avoid()).isNotEmpty();
            assertThat(persona.voice().formats()).isNotEmpty();
            assertThat(persona.life().ageFrom()).isPresent();
        }
    }

    @Test
    void bothLanguagesOfferTheSame() {
        assertThat(PersonaTemplates.of(Locale.FRENCH)).extracting(Template::id)
                .isEqualTo(PersonaTemplates.of(Locale.UK).stream().map(Template::id).toList())
                .doesNotHaveDuplicates();
        assertThat(PersonaTemplates.of(Locale.FRENCH)).extracting(template -> template.persona().name())
                .doesNotContainAnyElementsOf(PersonaTemplates.of(Locale.UK).stream()
                        .map(template -> template.persona().name()).toList());
    }
}
