package app.vitrine.ui.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TokensTest {

    private static final List<String> GROUNDS = List.of("surface", "bg", "sunken", "raised");

    private final Tokens light;
    private final Tokens dark;

    TokensTest() throws IOException {
        light = Tokens.of("tokens-light.css");
        dark = Tokens.of("tokens-dark.css");
    }

    @Test
    void bothThemesNameTheSameRoles() {
        assertThat(Tokens.differences(light, dark)).isEmpty();
        assertThat(light.roles()).hasSizeGreaterThan(100).contains("-v-bg", "-v-pillar-plum-bar",
                "-color-danger-fg");
    }

    @Test
    void aRoleMissingInOneThemeIsFound() {
        Tokens planted = new Tokens(".root { -v-bg: #FFFFFF; -v-only-here: #000000; }");
        assertThat(Tokens.differences(planted, new Tokens(".root { -v-bg: #000000; }")))
                .containsExactly("-v-only-here");
    }

    @Test
    void everyNameUsedIsDefined() {
        assertThat(light.dangling()).isEmpty();
        assertThat(dark.dangling()).isEmpty();
        assertThat(new Tokens(".root { -v-bg: -s-nowhere; }").dangling()).containsExactly("-v-bg");
    }

    @Test
    void rolesKeepTheirContrastInTheLightTheme() {
        assertThat(light.tooWeak(pairs())).isEmpty();
    }

    @Test
    void rolesKeepTheirContrastInTheDarkTheme() {
        assertThat(dark.tooWeak(pairs())).isEmpty();
    }

    @Test
    void aPairTooWeakIsFound() {
        Tokens planted = new Tokens(".root { -v-text: #AAAAAA; -v-bg: #FFFFFF; }");
        assertThat(planted.tooWeak(Map.of("text on bg", 4.5))).containsOnlyKeys("text on bg");
        assertThat(planted.contrast("text", "bg")).isBetween(2.3, 2.4);
    }

    @Test
    void colourValuesStandInTheTokenFilesOnly() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(TokensTest::mayHoldNoColour).toList()) {
                found.addAll(Tokens.colourValues(file.getFileName().toString(), Files.readString(file)));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aPlantedColourValueIsFound() {
        assertThat(Tokens.colourValues("planted.css", ".x { -fx-fill: #A1B2C3; }")).hasSize(1);
        assertThat(Tokens.colourValues("Planted.java", "Color.web(\"#1F6B52\")")).hasSize(1);
        assertThat(Tokens.colourValues("Planted.java", "/// see [Foo#add]\nString tag = \"#Lyon\";"))
                .isEmpty();
    }

    private static boolean mayHoldNoColour(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(".css") && !name.startsWith("tokens-")) || name.endsWith(".java");
    }

    /// Words need 4.5, marks and field outlines 3.
    private static Map<String, Double> pairs() {
        Map<String, Double> pairs = new LinkedHashMap<>();
        for (String ground : GROUNDS) {
            for (String words : List.of("text", "text-2", "text-3")) {
                pairs.put(words + " on " + ground, 4.5);
            }
        }
        for (String ground : List.of("surface", "bg")) {
            pairs.put("control on " + ground, 3.0);
            for (String words : List.of("accent", "accent-text", "warn", "bad", "focus")) {
                pairs.put(words + " on " + ground, 4.5);
            }
        }
        pairs.put("focus on sunken", 4.5);
        pairs.put("on-accent on accent", 4.5);
        pairs.put("on-accent on accent-hover", 4.5);
        pairs.put("accent-text on accent-soft", 4.5);
        pairs.put("warn on warn-soft", 4.5);
        pairs.put("bad on bad-soft", 4.5);
        pairs.put("review on surface", 4.5);
        pairs.put("review on review-soft", 4.5);
        pairs.put("warn-mark on surface", 3.0);
        pairs.put("warn-mark on raised", 3.0);
        for (String pillar : List.of("butter", "clay", "rose", "sage", "sky", "plum")) {
            pairs.put("pillar-" + pillar + " on surface", 3.0);
            pairs.put("text on pillar-" + pillar + "-bar", 4.5);
        }
        for (int chart = 1; chart <= 8; chart++) {
            pairs.put("chart-" + chart + " on surface", 3.0);
        }
        return pairs;
    }
}
