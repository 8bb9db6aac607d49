package app.vitrine.domain.quickadd;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The tables of sentences with what must be read of them, and what must not.
class PhrasesTest {

    private static List<String> table(String language) throws IOException {
        String file = "phrases_" + language + ".txt";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PhrasesTest.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("# ")).toList();
        }
    }

    static Stream<String> french() throws IOException {
        return table("fr").stream();
    }

    static Stream<String> english() throws IOException {
        return table("en").stream();
    }

    @ParameterizedTest
    @MethodSource("french")
    void frenchIsReadAsTheTableSays(String line) {
        String sentence = line.split(" \\| ", 2)[0];
        assertThat(Sentences.line(sentence, Sentences.read("fr", sentence))).isEqualTo(line);
    }

    @ParameterizedTest
    @MethodSource("english")
    void englishIsReadAsTheTableSays(String line) {
        String sentence = line.split(" \\| ", 2)[0];
        assertThat(Sentences.line(sentence, Sentences.read("en", sentence))).isEqualTo(line);
    }

    @Test
    void theTablesAreLongAndHoldRefusals() throws IOException {
        for (String language : List.of("fr", "en")) {
            assertThat(table(language)).hasSizeGreaterThanOrEqualTo(170).doesNotHaveDuplicates();
            assertThat(table(language)).filteredOn(line -> line.endsWith("| - | - | - | - | -"))
                    .hasSizeGreaterThan(60);
        }
    }
}
