package app.vitrine.domain.network;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TwitterTextTest {

    @Test
    void weightedLengthsAreThoseOfTwitterText() {
        SoftAssertions softly = new SoftAssertions();
        for (Map<String, Object> one : Conformance.cases("twitter-text/validate.yml", "tests",
                "WeightedTweetsWithDiscountedEmojiCounterTest")) {
            String text = Conformance.string(one, "text");
            Map<?, ?> expected = (Map<?, ?>) Conformance.value(one, "expected");
            Tally tally = Unit.X_WEIGHTED.tally(text, 280);
            softly.assertThat(tally.used()).as(Conformance.string(one, "description"))
                    .isEqualTo(expected.get("weightedLength"));
            if (!Boolean.TRUE.equals(expected.get("valid"))) {
                softly.assertThat(tally.within()).as(Conformance.string(one, "description"))
                        .isEqualTo((Integer) Conformance.value(expected, "validRangeEnd") + 1);
            }
        }
        softly.assertAll();
    }

    @Test
    void shortEnoughIsAsTwitterTextSays() {
        SoftAssertions softly = new SoftAssertions();
        for (Map<String, Object> one : Conformance.cases("twitter-text/validate.yml", "tests", "tweets")) {
            String text = Conformance.string(one, "text");
            int used = Unit.X_WEIGHTED.length(text);
            boolean first = text.contains("141") || Conformance.string(one, "description").contains("141");
            softly.assertThat(used > 0 && used <= (first ? 140 : 280))
                    .as(Conformance.string(one, "description"))
                    .isEqualTo(one.get("expected"));
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"urls", "urls_with_directional_markers", "urls_with_indices",
            "tco_urls_with_params"})
    void linksAreThoseOfTwitterText(String group) {
        compare(group, "url", Links::in);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hashtags", "hashtags_from_astral", "hashtags_with_indices"})
    void hashtagsAreThoseOfTwitterText(String group) {
        compare(group, "hashtag", Hashtags::in);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentions", "mentions_with_indices"})
    void mentionsAreThoseOfTwitterText(String group) {
        compare(group, "screen_name", Mentions::in);
    }

    private static void compare(String group, String key, Function<String, List<TextSpan>> finder) {
        SoftAssertions softly = new SoftAssertions();
        List<Map<String, Object>> cases = Conformance.cases("twitter-text/extract.yml", "tests", group);
        assertThat(cases).isNotEmpty();
        for (Map<String, Object> one : cases) {
            String text = Conformance.string(one, "text");
            List<?> expected = (List<?>) Conformance.value(one, "expected");
            List<?> actual = finder.apply(
                    text).stream().map(
                            span -> expected.stream().anyMatch(Map.class::isInstance)
                                    ? Map.of(key, span.value(), "indices",
                                            List.of(codePoints(text, span.start()),
                                                    codePoints(text, span.end())))
                                    : span.value())
                    .toList();
            softly.assertThat(actual).as(text).isEqualTo(expected);
        }
        softly.assertAll();
    }

    private static int codePoints(String text, int end) {
        return text.codePointCount(0, end);
    }
}
