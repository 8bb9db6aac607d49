package app.vitrine.exchange.rules;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Grade;
import app.vitrine.domain.network.MediaGroup;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.network.Rule;
import app.vitrine.domain.network.RuleBook;
import app.vitrine.domain.network.RuleKind;
import app.vitrine.domain.network.RuleOverride;
import app.vitrine.domain.network.TextCount;
import app.vitrine.domain.network.Unit;
import app.vitrine.domain.text.Messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RuleFileTest {

    private static final RuleBook BOOK = RuleFile.shipped();

    @Test
    void everyKnownNetworkHasRulesForEachFormat() {
        for (Network network : Network.values()) {
            boolean known = !List.of(Network.BLOG, Network.SHOP_WINDOW, Network.CUSTOM).contains(network);
            for (Format format : network.formats()) {
                boolean factless = network == Network.FACEBOOK && format == Format.EVENT;
                assertThat(BOOK.rules(network, format).rules().isEmpty()).as(network + " " + format)
                        .isEqualTo(!known || factless);
            }
        }
    }

    @Test
    void everyRuleHasSourceGradeDateAndAFittingUnit() {
        for (Network network : Network.values()) {
            for (Format format : network.formats()) {
                for (Rule rule : BOOK.rules(network, format).rules()) {
                    assertThat(rule.source()).as(rule.toString()).isNotBlank();
                    assertThat(rule.dated()).as(rule.toString()).isEqualTo(LocalDate.of(2026, 11, 23));
                    assertThat(rule.unit()).as(rule.toString()).satisfies(unit -> assertThat(unit.textual()
                            || unit == expected(rule.kind())).isTrue());
                    assertThat(rule.types().isEmpty()).as(rule.toString())
                            .isEqualTo(rule.kind() != RuleKind.TYPES);
                }
            }
        }
    }

    private static Unit expected(RuleKind kind) {
        return switch (kind) {
            case BYTES_MIN, BYTES_MAX -> Unit.BYTES;
            case WIDTH_MIN, WIDTH_MAX, HEIGHT_MIN, HEIGHT_MAX, PIXELS_MAX -> Unit.PIXELS;
            case RATIO_MIN, RATIO_MAX -> Unit.RATIO;
            case SECONDS_MIN, SECONDS_MAX -> Unit.SECONDS;
            default -> Unit.COUNT;
        };
    }

    @Test
    void textLimitsAreThoseOfTheReference() {
        assertThat(limit(Network.X, Format.FEED)).isEqualTo("280 x_weighted A");
        assertThat(limit(Network.X, Format.THREAD)).isEqualTo("280 x_weighted A");
        assertThat(limit(Network.INSTAGRAM, Format.CAROUSEL)).isEqualTo("2200 code_points B");
        assertThat(limit(Network.FACEBOOK, Format.FEED)).isEqualTo("63206 utf16 B");
        assertThat(limit(Network.LINKEDIN, Format.DOCUMENT)).isEqualTo("3000 utf16 B");
        assertThat(limit(Network.BLUESKY, Format.FEED)).isEqualTo("300 graphemes A");
        assertThat(limit(Network.MASTODON, Format.THREAD)).isEqualTo("500 mastodon A");
        assertThat(limit(Network.THREADS, Format.FEED)).isEqualTo("500 threads A");
        assertThat(limit(Network.YOUTUBE, Format.SHORT)).isEqualTo("5000 utf8_bytes A");
        assertThat(limit(Network.TIKTOK, Format.VIDEO)).isEqualTo("2200 utf16 A");
        assertThat(limit(Network.PINTEREST, Format.PIN)).isEqualTo("500 code_points A");
        assertThat(limit(Network.GOOGLE, Format.OFFER)).isEqualTo("1500 code_points B");
        assertThat(limit(Network.SMS, Format.MESSAGE)).isEqualTo("10 sms_segments C");
        assertThat(BOOK.rules(Network.INSTAGRAM, Format.STORY).strictest(RuleKind.TEXT_MAX)).isEmpty();
    }

    private static String limit(Network network, Format format) {
        Rule rule = BOOK.rules(network, format).strictest(RuleKind.TEXT_MAX).orElseThrow();
        return rule.whole() + " " + rule.unit().id() + " " + rule.grade();
    }

    @Test
    void gradesAndUnitsHaveWords() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Messages messages = Messages.of(locale);
            for (Grade grade : Grade.values()) {
                assertThat(messages.text(grade.message())).isNotBlank();
            }
            for (Unit unit : Unit.values()) {
                assertThat(messages.has(unit.message().key())).isEqualTo(unit.textual());
            }
        }
    }

    @Test
    void ownLimitsStandAboveTheShippedOnes() {
        RuleBook own = BOOK
                .with(List.of(override(Network.MASTODON, Optional.of(Format.THREAD), RuleKind.TEXT_MAX, 1000),
                        override(Network.MASTODON, Optional.empty(), RuleKind.TEXT_MAX, 5000),
                        override(Network.BLUESKY, Optional.empty(), RuleKind.TEXT_MAX, 400),
                        override(Network.BLOG, Optional.empty(), RuleKind.TITLE_MAX, 70)));
        assertThat(own.count("a", Network.MASTODON, Format.FEED).limit()).contains(5000);
        assertThat(own.count("a", Network.MASTODON, Format.THREAD).limit()).contains(1000);
        assertThat(own.rules(Network.BLUESKY, Format.FEED).all(RuleKind.TEXT_MAX)).extracting(Rule::whole)
                .containsExactlyInAnyOrder(400, 3000);
        Rule title = own.rules(Network.BLOG, Format.ARTICLE).strictest(RuleKind.TITLE_MAX).orElseThrow();
        assertThat(List.of(title.source(), title.blocks())).isEqualTo(List.of(Rule.OWN, false));
        assertThat(BOOK.count("a", Network.MASTODON, Format.FEED).limit()).contains(500);
    }

    private static RuleOverride override(Network network, Optional<Format> format, RuleKind kind,
            double limit) {
        return new RuleOverride(network, format, kind, MediaGroup.ANY, limit);
    }

    @Test
    void theNearerOfTwoLimitsIsCounted() {
        TextCount graphemes = BOOK.count("é".repeat(301), Network.BLUESKY, Format.FEED);
        assertThat(List.of(graphemes.unit(), graphemes.used(), graphemes.end(), graphemes.over()))
                .isEqualTo(List.of(Unit.GRAPHEMES, 301, 300, 1));
        TextCount bytes = BOOK.count("👨‍👩‍👧‍👦".repeat(200), Network.BLUESKY, Format.FEED);
        assertThat(List.of(bytes.unit(), bytes.used(), bytes.end(), bytes.over()))
                .isEqualTo(List.of(Unit.UTF8_BYTES, 5000, 1320, 2000));
    }

    @Test
    void withoutALimitCharactersAreCounted() {
        TextCount count = BOOK.count("😀é", Network.CUSTOM, Format.FEED);
        assertThat(count).isEqualTo(new TextCount(2, Optional.empty(), Unit.CODE_POINTS, 3, Optional.empty(),
                Optional.empty()));
        assertThat(count.fits()).isTrue();
    }

    @Test
    void aTextMessageIsCountedInSegments() {
        TextCount count = BOOK.count("a".repeat(1531), Network.SMS, Format.MESSAGE);
        assertThat(List.of(count.used(), count.limit().orElseThrow(), count.end(),
                count.sms().orElseThrow().units()))
                .isEqualTo(List.of(11, 10, 1530, 1531));
    }

    @Test
    void aFileThatCannotBeUnderstoodIsRefusedInWords() {
        assertThatThrownBy(() -> read("{")).isInstanceOf(RuleFileException.class);
        assertThatThrownBy(() -> read("{}")).isInstanceOf(RuleFileException.class);
        assertThatThrownBy(() -> read(file("x", "text_max", "s"))).hasMessage("no source s");
        assertThatThrownBy(() -> read(file("y", "text_max", "a"))).isInstanceOf(RuleFileException.class);
        assertThatThrownBy(() -> read(file("x", "mood", "a"))).isInstanceOf(RuleFileException.class);
        assertThat(read(file("x", "text_max", "a")).rules(Network.X, Format.FEED).rules()).hasSize(1);
    }

    private static RuleBook read(String json) {
        return RuleFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String file(String network, String kind, String source) {
        return """
                {"dated": "2026-01-02", "sources": {"a": "A page"}, "networks": {"%s": {"formats": [], "rules": [
                {"kind": "%s", "limit": 5, "unit": "utf16", "grade": "A", "source": "%s"}]}}}"""
                .formatted(network, kind, source);
    }
}
