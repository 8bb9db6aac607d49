package app.vitrine.ui.quickadd;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.domain.post.Variant;
import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

/// By keys alone, on Wednesday 9 December 2026.
@SuppressWarnings("NullAway.Init")
class QuickAddJourneyTest {

    @TempDir
    Path folder;

    private static void bakery(Plan plan, String language) {
        plan.edit(ChangeLabel.of("quickadd.change", ""), writer -> {
            Client client = writer.clients()
                    .save(Client.named("Maison Levain", "FR", TestWindow.CLOCK.getZone(), language));
            writer.clients().save(Channel.of(client.id(), Network.INSTAGRAM, 0));
            writer.clients().save(Channel.of(client.id(), Network.FACEBOOK, 1));
        });
    }

    private static List<Post> posts(TestWindow window) {
        return window.plan().read(reader -> {
            List<PostCard> dated = reader.posts().extent(Scope.all())
                    .map(span -> reader.posts().cards(Scope.all(), span, PostFilter.NONE)).orElse(List.of());
            List<PostCard> undated = reader.posts().undated(Scope.all(), PostFilter.NONE);
            return reader.posts().all(Stream.concat(dated.stream(), undated.stream())
                    .map(PostCard::id).toList());
        });
    }

    private static void begin(TestWindow window) {
        window.awaitWords("Switch client, now Maison Levain");
        window.press(KeyCode.Q);
        window.awaitWords("As it will stand");
    }

    @Test
    void aSentenceIsReadAskedTakenBackAndAdded() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, plan -> bakery(plan, "en"))) {
            begin(window);
            window.robot().write("Tarts next friday 9:30 insta story #apple");
            window.awaitWords("“next friday” can be several days");
            window.awaitWords("Add on Fri 18 Dec, 09:30");
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            window.awaitWords("Add on Fri 11 Dec, 09:30");
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.press(KeyCode.BACK_SPACE);
            window.awaitWords("Add on Fri 11 Dec");
            window.press(KeyCode.ENTER);
            window.until("the post", () -> posts(window).size() == 1);

            Post post = posts(window).getFirst();
            assertThat(post.title()).isEqualTo("Tarts 9:30");
            assertThat(post.day()).contains(LocalDate.of(2026, 12, 11));
            assertThat(post.time()).isEmpty();
            assertThat(post.tags()).containsExactly("apple");
            assertThat(post.variants()).extracting(Variant::format).containsExactly(Format.STORY);
            window.awaitWords("“Tarts 9:30” is in the calendar");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("no post", () -> posts(window).isEmpty());
        }
    }

    @Test
    void itOpensToWriteAndClosesWithEscape() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, plan -> bakery(plan, "fr"))) {
            begin(window);
            window.robot().write("Tarte demain 18h fb");
            window.awaitWords("Add on Thu 10 Dec, 18:00");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("the post", () -> posts(window).size() == 1);
            assertThat(posts(window).getFirst().time()).contains(LocalTime.of(18, 0));
            window.awaitWords("Duplicate");
            window.press(KeyCode.ESCAPE);
            window.until("the composer away", () -> !window.shows("Duplicate"));
            window.press(KeyCode.Q);
            window.awaitWords("As it will stand");
            window.robot().write("Rien");
            window.press(KeyCode.ESCAPE);
            window.until("the sheet away", () -> !window.shows("As it will stand"));
            assertThat(posts(window)).hasSize(1);
        }
    }
}
