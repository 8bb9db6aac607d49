package app.vitrine.exchange.csv;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HashtaggedTest {

    @ParameterizedTest
    @CsvSource({"Bonjour #levain et #pain_dété.,#levain #pain_dété", "rue #12 numéro,''", "a#b &#x27; /#c,''",
            "＃東京 #1er#2nd,＃東京 #1er", "#,''", "#👩‍🍳,''", "fin #2026lyon,#2026lyon"})
    void findsWholeTagsAlone(String text, String tags) {
        assertThat(Hashtagged.in(text)).isEqualTo(tags);
    }

    @Test
    void aTextWithoutTagsHasNone() {
        assertThat(Hashtagged.in("")).isEmpty();
        assertThat(Hashtagged.in("https://example.org/#part")).isEmpty();
    }
}
