package app.vitrine.domain.network;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CountingTest {

    private static final List<String> PIECES = List.of("a", "é", "e\u0301", " ", "\n", "\r\n", "日本語", "한국",
            "ก็", "नमस्ते",
            "😀", "👩‍🍳", "👨‍👩‍👧‍👦", "🇫🇷", "1️⃣", "©️", "☀", "☀️", "\u200d", "\ufe0f", "\ud83d",
            "https://t.co/abc?d=e",
            "shop.company", "example.com/été", "http://日本.jp/(a)", "@alice@example.social", "@bob", "#été",
            "€[", "«",
            ".", "-", "_", "/", "co", "com");

    @Test
    void ownVectorsCountAsTheNetworksDo() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (String line : vectors().lines().filter(one -> !one.startsWith("#")).toList()) {
            String[] fields = line.split("\t", -1);
            String text = fields[2].translateEscapes();
            softly.assertThat(Unit.ofId(fields[0]).length(text)).as(line)
                    .isEqualTo(Integer.parseInt(fields[1]));
        }
        softly.assertAll();
    }

    @Test
    void theBeginningThatFitsEndsOnAGraphemeAndIsWithinTheLimit() {
        Random random = new Random(20261123);
        for (int round = 0; round < 3000; round++) {
            StringBuilder written = new StringBuilder();
            int pieces = random.nextInt(60);
            for (int piece = 0; piece < pieces; piece++) {
                written.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = written.toString();
            for (Unit unit : Unit.values()) {
                if (unit.textual()) {
                    holds(text, unit,
                            unit == Unit.SMS_SEGMENTS ? 1 + random.nextInt(4) : random.nextInt(120));
                }
            }
        }
    }

    private static void holds(String text, Unit unit, int limit) {
        Tally tally = unit.tally(text, limit);
        String about = unit + " " + limit + " " + text;
        int within = tally.within();
        assertThat(within == 0 || Arrays.binarySearch(Graphemes.ends(text), within) >= 0).as(about).isTrue();
        assertThat(unit.length(text.substring(0, within))).as(about).isLessThanOrEqualTo(limit);
        assertThat(tally.used()).as(about).isEqualTo(unit.length(text));
        assertThat(within == text.length()).as(about).isEqualTo(tally.used() <= limit);
    }

    @Test
    void aLinkIsKeptWholeWhereTheLimitIsPassed() {
        String text = "x".repeat(270) + " https://example.com/page";
        assertThat(Unit.X_WEIGHTED.tally(text, 280)).isEqualTo(new Tally(294, 271));
    }

    @Test
    void textMessagesTellAlphabetAndSegments() {
        assertThat(SmsLength.of("a".repeat(161))).isEqualTo(new SmsLength(false, 161, 2, 153));
        assertThat(SmsLength.of("Garçon")).isEqualTo(new SmsLength(true, 6, 1, 70));
        assertThat(SmsLength.of("5€")).isEqualTo(new SmsLength(false, 3, 1, 160));
        assertThat(SmsLength.of("")).isEqualTo(new SmsLength(false, 0, 0, 160));
    }

    @Test
    void hardTextsAreCountedOnce() {
        List<String> texts = List.of("a-".repeat(2500), "a.".repeat(2500), "日本".repeat(2500) + ".-x.com",
                "(".repeat(5000), "http://a.com/" + "(a".repeat(2500), "#".repeat(5000), "@a".repeat(2500),
                "👨‍👩‍👧‍👦".repeat(450), "e\u0301".repeat(2500), "http://".repeat(700),
                "_a.com".repeat(800));
        for (String text : texts) {
            for (Unit unit : Unit.values()) {
                if (unit.textual()) {
                    assertThat(unit.tally(text, 280).within()).isBetween(0, text.length());
                }
            }
            assertThat(Hashtags.in(text)).allMatch(span -> span.end() <= text.length());
        }
    }

    private static String vectors() throws IOException {
        try (InputStream in = Objects
                .requireNonNull(CountingTest.class.getResourceAsStream("/app/vitrine/rules/counting.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
