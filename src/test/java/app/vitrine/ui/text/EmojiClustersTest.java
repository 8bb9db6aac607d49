package app.vitrine.ui.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.vitrine.ui.text.EmojiClusters.Segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class EmojiClustersTest {

    private static final Path UNICODE = Path.of("../shared/conformance/unicode");

    @Test
    void aSentenceIsCutAtItsEmoji() {
        assertThat(EmojiClusters.split("Soldes d’été ☀️🛍️ par 👩‍🍳, 👍🏽 !")).containsExactly(
                new Segment("Soldes d’été ", false), new Segment("☀️", true), new Segment("🛍️", true),
                new Segment(" par ", false), new Segment("👩‍🍳", true), new Segment(", ", false),
                new Segment("👍🏽", true), new Segment(" !", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456789 #1 *", "© 2026 ™ ®", "→ ↔ ▶ ❤", "l’été à 9h30…", "日本語 العربية", "☀︎",
            ""})
    void plainSignsStayText(String text) {
        assertThat(EmojiClusters.hasEmoji(text)).isFalse();
        assertThat(EmojiClusters.split(text))
                .isEqualTo(text.isEmpty() ? List.of() : List.of(new Segment(text, false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"🇫🇷", "1️⃣", "#️⃣", "1⃣", "©️", "™️", "❤️", "❤️‍🔥", "❤‍🔥", "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "👨‍👩‍👧‍👦", "☝🏽", "✂", "🧑🏻‍❤️‍🧑🏿"})
    void oneEmojiIsOnePicture(String emoji) {
        assertThat(EmojiClusters.split(emoji)).containsExactly(new Segment(emoji, true));
    }

    @Test
    void joinedAgainItIsTheSameText() {
        String text = "a🎄b\r\n🇫🇷🇫🇷\uE000 é👩‍🍳\uD83C";
        assertThat(EmojiClusters.split(text).stream().map(Segment::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void everyEmojiOfTheUnicodeChartIsOneCluster() throws IOException {
        assumeTrue(Files.exists(UNICODE), "the Unicode lists are not here");
        List<String> missed = Files.readAllLines(UNICODE.resolve("emoji-test-15.0.txt")).stream()
                .filter(line -> line.contains("; fully-qualified") || line.contains("; minimally-qualified"))
                .map(line -> written(line.substring(0, line.indexOf(';')).strip()))
                .filter(emoji -> !isOnePicture(emoji)).toList();
        assertThat(missed).isEmpty();
    }

    @Test
    void emojiNewerThanTheChartAreOneClusterToo() throws IOException {
        assumeTrue(Files.exists(UNICODE), "the Unicode lists are not here");
        List<String> missed = Files.readAllLines(UNICODE.resolve("rgi-emoji-icu4j-79.1.txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> written(line.strip()))
                .filter(emoji -> !isOnePicture(emoji)).toList();
        assertThat(missed).isEmpty();
    }

    private static boolean isOnePicture(String emoji) {
        return EmojiClusters.split(emoji).equals(List.of(new Segment(emoji, true)));
    }

    private static String written(String points) {
        StringBuilder text = new StringBuilder();
        for (String point : points.split(" ", -1)) {
            text.appendCodePoint(Integer.parseInt(point, 16));
        }
        return text.toString();
    }
}
