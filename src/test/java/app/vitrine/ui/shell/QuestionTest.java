package app.vitrine.ui.shell;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.text.Message;

import static org.assertj.core.api.Assertions.assertThat;

final class QuestionTest {

    @Test
    void aNameIsTypedByItsLettersWhateverItsApostropheAndEmoji() {
        Question question = asking("Fleurs d’Été 🌷");

        assertThat(question.allowed("fleurs d'Été")).isTrue();
        assertThat(question.allowed("Fleurs d’Été 🌷")).isTrue();
        assertThat(question.allowed("Fleurs")).isFalse();
        assertThat(question.allowed("")).isFalse();
    }

    @Test
    void aNameWithoutLettersIsTypedAsItIs() {
        assertThat(asking("🌷").allowed("")).isFalse();
        assertThat(asking("🌷").allowed(" 🌷 ")).isTrue();
    }

    private static Question asking(String name) {
        return new Question(Message.of("clients.erase.title", name), Optional.empty(), Optional.of(name),
                List.of());
    }
}
