package app.vitrine.ui.composer;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.network.RuleBook;
import app.vitrine.exchange.rules.RuleFile;

import static org.assertj.core.api.Assertions.assertThat;

class TrimTest {

    private static final RuleBook RULES = RuleFile.shipped();

    private final Trim trim = new Trim(RULES);

    static Stream<String> tooLong() {
        return Stream.of("pain chaud ".repeat(40), "Éclair 👩‍🍳 ".repeat(60), "パン屋の朝 ".repeat(60),
                "صباح الخير ".repeat(60), "https://maisonlevain.fr/buche ".repeat(20), "a".repeat(281),
                "👩‍🍳".repeat(200));
    }

    private static boolean fits(String text) {
        return RULES.count(text, Network.X, Format.FEED).fits();
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void whatIsShortenedFitsAndIsTheBeginning(String text) {
        String kept = trim.shortened(text, Network.X, Format.FEED);
        assertThat(fits(text)).isFalse();
        assertThat(fits(kept)).isTrue();
        assertThat(kept).isNotBlank();
        assertThat(text).startsWith(kept.endsWith("…") ? kept.substring(0, kept.length() - 1) : kept);
    }

    @Test
    void aTextIsCutBehindAWordAsLateAsPossible() {
        String text = "a".repeat(139) + " " + "b".repeat(138) + " c";
        assertThat(trim.shortened(text, Network.X, Format.FEED)).isEqualTo(text);
        assertThat(trim.shortened(text + "d", Network.X, Format.FEED))
                .isEqualTo("a".repeat(139) + " " + "b".repeat(138) + "…");
        assertThat(trim.shortened("a".repeat(139) + " " + "b".repeat(139) + " cd", Network.X, Format.FEED))
                .isEqualTo("a".repeat(139) + "…");
    }

    @Test
    void hashtagsBehindTheFirstGoWithTheBlankBeforeThem() {
        assertThat(Trim.hashtags("Du pain #un #deux\n#trois et #quatre.", 2))
                .isEqualTo("Du pain #un #deux\n et.");
        assertThat(Trim.hashtags("#un #deux", 2)).isEqualTo("#un #deux");
    }

    @Test
    void linksGoButTheWordsAroundThemStay() {
        String text = "Commandez sur https://maisonlevain.fr/buche avant le 20\nmaisonlevain.fr";
        assertThat(Trim.links(text)).containsExactly("https://maisonlevain.fr/buche", "maisonlevain.fr");
        assertThat(Trim.withoutLinks(text)).isEqualTo("Commandez sur avant le 20");
    }
}
