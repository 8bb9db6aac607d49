package app.vitrine.domain.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OtherConformanceTest {

    @Test
    void textMessagesArePackedAsGatewaysDo() {
        SoftAssertions softly = new SoftAssertions();
        for (Map<String, Object> one : Conformance.cases("sms/twilio-segment-vectors.json", "", "vectors")) {
            SmsLength length = SmsLength.of(Conformance.string(one, "text"));
            softly.assertThat(List.of(length.unicode() ? "UCS-2" : "GSM-7", length.segments()))
                    .as(Conformance.string(one, "description"))
                    .isEqualTo(List.of(one.get("encoding"), one.get("segments")));
        }
        softly.assertAll();
    }

    @Test
    void mastodonCountsWithTheContentWarning() {
        SoftAssertions softly = new SoftAssertions();
        for (Map<String, Object> one : Conformance.cases("mastodon/status-length.json", "", "vectors")) {
            String text = Conformance.string(one, "spoiler") + Conformance.string(one, "text");
            int used = Unit.MASTODON.length(text);
            softly.assertThat(used <= 500).as(text).isEqualTo(one.get("valid"));
            if (one.containsKey("length")) {
                softly.assertThat(used).as(text).isEqualTo(one.get("length"));
            }
        }
        softly.assertAll();
    }

    @Test
    void blueskyCountsGraphemes() {
        for (Map<String, Object> one : Conformance.cases("atproto/grapheme-length.json", "", "vectors")) {
            assertThat(Unit.GRAPHEMES.length(Conformance.string(one, "text")))
                    .as(Conformance.string(one, "text"))
                    .isEqualTo(one.get("graphemes"));
        }
    }

    /// The JDK knows Unicode 16: the nine cases that Unicode 17 changed may differ.
    @Test
    void graphemesEndWhereUnicodeSays() {
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        for (String line : Conformance.text("unicode/GraphemeBreakTest-17.0.0.derived.txt").lines()
                .toList()) {
            if (line.startsWith("÷")) {
                cases++;
                if (!broken(line)) {
                    wrong.add(line);
                }
            }
        }
        assertThat(cases).isEqualTo(766);
        assertThat(wrong).hasSizeLessThanOrEqualTo(9);
    }

    private static boolean broken(String line) {
        StringBuilder text = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (String part : line.split(" ", -1)) {
            if (part.equals("÷") && !text.isEmpty()) {
                ends.add(text.length());
            } else if (!part.equals("÷") && !part.equals("×") && !part.isBlank()) {
                text.appendCodePoint(Integer.parseInt(part, 16));
            }
        }
        List<Integer> actual = new ArrayList<>();
        for (int end : Graphemes.ends(text.toString())) {
            actual.add(end);
        }
        return actual.equals(ends);
    }

    @Test
    void everyRecommendedEmojiWeighsTwoOnX() {
        int cases = 0;
        for (String line : Conformance.text("unicode/rgi-emoji-icu4j-79.1.txt").lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                StringBuilder emoji = new StringBuilder();
                for (String code : line.strip().split(" ", -1)) {
                    emoji.appendCodePoint(Integer.parseInt(code, 16));
                }
                cases++;
                assertThat(Unit.X_WEIGHTED.length(emoji.toString())).as(emoji.toString()).isEqualTo(2);
            }
        }
        assertThat(cases).isEqualTo(3972);
    }
}
