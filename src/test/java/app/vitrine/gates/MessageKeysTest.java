package app.vitrine.gates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.text.Messages;

import static org.assertj.core.api.Assertions.assertThat;

final class MessageKeysTest {

    private static final MessageKeys OURS = MessageKeys.ofTheProgram();

    @TempDir
    private Path folder;

    @Test
    void bothLanguagesSayEverything() {
        assertThat(OURS.lacking()).isEmpty();
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        assertThat(OURS.differing()).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        assertThat(OURS.unused()).isEmpty();
    }

    @Test
    void everyKeyOfTheSourcesHasAText() {
        assertThat(OURS.unknown()).isEmpty();
    }

    @Test
    void apostrophesAreThoseOfPrint() {
        assertThat(OURS.straight()).isEmpty();
    }

    @Test
    void everyBundleIsLoaded() throws IOException {
        try (var files = Files.list(OURS.messages())) {
            List<String> features = files.map(file -> file.getFileName().toString().replaceAll("_.*", ""))
                    .distinct()
                    .toList();
            assertThat(Messages.features()).containsAll(features);
        }
    }

    @Test
    void plantedFaultsAreFound() throws IOException {
        Files.writeString(folder.resolve("a_en.properties"),
                "a.both=Hello {0}\na.only=Only\na.plural.one=One\n");
        Files.writeString(folder.resolve("a_fr.properties"),
                "a.both=Bonjour {1}\na.plural.one=Un\na.extra=L'autre\n");
        Files.writeString(folder.resolve("Source.java"),
                "text(\"a.both\"); text(\"a.missing\"); count(\"a.plural\")");
        MessageKeys planted = new MessageKeys(folder, folder);

        assertThat(planted.lacking()).containsExactly("en lacks a.extra", "fr lacks a.only");
        assertThat(planted.differing()).containsExactly("a.both");
        assertThat(planted.straight()).containsExactly("a.extra");
        assertThat(planted.unused()).containsExactly("a.only");
        assertThat(planted.unknown()).containsExactly("a.missing");
    }
}
