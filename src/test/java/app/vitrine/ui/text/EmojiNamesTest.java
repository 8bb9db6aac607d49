package app.vitrine.ui.text;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmojiNamesTest {

    private final EmojiNames names = new EmojiNames();

    @Test
    void everyEmojiThatIsOfferedHasANameInBothLanguages() {
        List<String> nameless = EmojiImages.choices().stream().map(EmojiImages.Choice::sequence)
                .filter(each -> names.name(each, Locale.UK).isEmpty()
                        || names.name(each, Locale.FRANCE).isEmpty())
                .toList();
        assertThat(nameless).isEmpty();
    }

    @Test
    void aNameIsInTheLanguageOfTheInterface() {
        assertThat(names.name("🙌", Locale.UK)).contains("raising hands");
        assertThat(names.name("🙌🏽", Locale.FRANCE)).contains("mains levées");
        assertThat(names.name("🙌", Locale.GERMANY)).contains("raising hands");
        assertThat(names.name("x", Locale.UK)).isEmpty();
    }

    @Test
    void theOneThatIsCalledSoComesFirst() {
        List<EmojiImages.Choice> found = names.find("bread", EmojiImages.choices());
        assertThat(found.getFirst().sequence()).isEqualTo("🍞");
        assertThat(found).extracting(EmojiImages.Choice::sequence).contains("🥖", "🥐");
    }

    @Test
    void aToneIsPutBehindTheFirstSignWhereThereIsSuchAPicture() {
        assertThat(EmojiImages.toned("👩‍🍳", 5)).isEqualTo("👩🏿‍🍳");
        assertThat(EmojiImages.toned("✌️", 1)).isEqualTo("✌🏻");
        assertThat(EmojiImages.toned("🥐", 2)).isEqualTo("🥐");
        assertThat(EmojiImages.toned("👍", 0)).isEqualTo("👍");
    }
}
