package app.vitrine.ui.composer;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.vitrine.ui.text.EmojiImages;
import app.vitrine.ui.text.EmojiNames;

import static org.assertj.core.api.Assertions.assertThat;

class EmojiModelTest {

    private static final EmojiNames NAMES = new EmojiNames();

    private final EmojiHabits habits = new EmojiHabits();
    private final EmojiModel model = new EmojiModel(habits, EmojiImages.choices());

    private List<String> found(String typed) {
        model.named(NAMES);
        model.query().set(typed);
        return List.copyOf(model.shown());
    }

    @Test
    void emojiAreFoundInEnglishAndInFrench() {
        assertThat(found("raising hands")).containsExactly("🙌");
        assertThat(found("mains levees")).startsWith("🙌");
        assertThat(found("CROISS")).contains("🥐");
        assertThat(found("xyzzy")).isEmpty();
        assertThat(model.choice()).isEmpty();
    }

    @Test
    void theLastChosenComeFirstWhileNothingIsLookedFor() {
        model.chose("🥐");
        model.chose("🎄");
        model.chose("🥐");
        model.query().set(" ");
        assertThat(model.shown()).startsWith("🥐", "🎄");
        assertThat(model.recent()).isEqualTo(2);
        assertThat(found("sapin")).contains("🎄");
        assertThat(model.recent()).isZero();
    }

    @Test
    void arrowsMoveTheChoiceWithinWhatIsShown() {
        List.of("🥐", "🎄").forEach(model::chose);
        model.query().set(" ");
        List<String> all = model.shown();
        model.step(-1);
        assertThat(model.choice()).contains(all.getFirst());
        model.step(1);
        model.row(true);
        assertThat(model.choice()).contains(all.get(3));
        model.row(true);
        assertThat(model.choice()).contains(all.get(12));
        model.row(false);
        model.row(false);
        assertThat(model.choice()).contains(all.get(1));
        model.row(false);
        assertThat(model.choice()).contains(all.get(1));
    }

    @Test
    void aSkinToneIsKeptForAllHands() {
        model.tone(3);
        assertThat(found("raising hands")).containsExactly("🙌🏽");
        assertThat(found("croissant")).contains("🥐");
        assertThat(new EmojiModel(habits, EmojiImages.choices()).shown()).contains("👍🏽")
                .doesNotContain("👍");
    }
}
