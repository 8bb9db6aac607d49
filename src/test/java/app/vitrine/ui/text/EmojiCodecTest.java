package app.vitrine.ui.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmojiCodecTest {

    private final EmojiCodec codec = new EmojiCodec();

    @Test
    void everyEmojiIsOneCharacterAndComesBack() {
        String text = "Promo 👩‍🍳🇫🇷👍🏽 1️⃣ ok";
        String coded = codec.encode(text);
        assertThat(coded).hasSize("Promo xxx x ok".length());
        assertThat(codec.decode(coded)).isEqualTo(text);
    }

    @Test
    void privateCharactersOfTheTextItselfAreNotTakenForEmoji() {
        String text = "🎄\uE000\uE001🎁\uF8FF";
        assertThat(codec.decode(codec.encode(text))).isEqualTo(text);
    }

    @Test
    void theSameEmojiHasTheSameCode() {
        assertThat(codec.encode("🎄")).isEqualTo(codec.encode("🎄")).isNotEqualTo(codec.encode("🎁"));
    }

    @Test
    void positionsAreFoundInTheCodedText() {
        String coded = codec.encode("a👩‍🍳b");
        assertThat(codec.encodedPosition(coded, 0)).isZero();
        assertThat(codec.encodedPosition(coded, 1)).isEqualTo(1);
        assertThat(codec.encodedPosition(coded, 6)).isEqualTo(2);
        assertThat(codec.encodedPosition(coded, 7)).isEqualTo(3);
    }
}
