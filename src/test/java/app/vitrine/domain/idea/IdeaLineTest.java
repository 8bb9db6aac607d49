package app.vitrine.domain.idea;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.vitrine.domain.post.Priority;

import static org.assertj.core.api.Assertions.assertThat;

class IdeaLineTest {

    @Test
    void tagsAndSignsAreTakenOutOfTheTitle() {
        assertThat(IdeaLine.read("!! Who hides the bean? #season, #poll #season", false))
                .isEqualTo(new IdeaLine("Who hides the bean?", List.of("season", "poll"), Priority.TOP));
        assertThat(IdeaLine.read("The #plant in the window", false))
                .isEqualTo(new IdeaLine("The in the window", List.of("plant"), Priority.NORMAL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ! Galette          | false | Galette       | HIGH
            Galette !          | false | Galette       | HIGH
            Galette !!!        | false | Galette       | TOP
            Galette !          | true  | Galette !     | NORMAL
            Galette #fête !    | true  | Galette       | HIGH
            ! Galette          | true  | Galette       | HIGH
            Galette !!         | true  | Galette       | TOP
            Merci à tous !     | true  | Merci à tous ! | NORMAL
            Thank you!         | false | Thank you!    | NORMAL
            """)
    void aSignAloneIsPriorityUnlessItEndsAFrenchExclamation(String line, boolean french, String title,
            Priority priority) {
        IdeaLine read = IdeaLine.read(line, french);
        assertThat(read.title()).isEqualTo(title);
        assertThat(read.priority()).isEqualTo(priority);
    }

    @Test
    void tagsAloneAreNoTitle() {
        assertThat(IdeaLine.read("  #season ! ", false).title()).isEmpty();
        assertThat(IdeaLine.read("", false)).isEqualTo(new IdeaLine("", List.of(), Priority.NORMAL));
    }
}
