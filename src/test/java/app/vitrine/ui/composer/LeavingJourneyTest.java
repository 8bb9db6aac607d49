package app.vitrine.ui.composer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;
import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

class LeavingJourneyTest {

    @TempDir
    Path folder;

    private static void bread(Plan plan) {
        plan.edit(ChangeLabel.of("calendar.undo.draft", "x"), writer -> {
            long shop = writer.clients().save(
                    Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")).id();
            writer.posts().save(Post.draft(shop, TestWindow.CLOCK.instant()).withTitle("Rye bread")
                    .withWhen(Optional.of(LocalDate.of(2026, 12, 11)), Optional.empty()));
        });
    }

    private static List<String> texts(TestWindow window) {
        return window.plan().read(reader -> reader.posts().all(List.of(1L))).stream().map(Post::text)
                .toList();
    }

    private static void open(TestWindow window) {
        window.awaitWords("Rye bread");
        window.click("Rye bread");
        window.awaitWords("History");
    }

    @Test
    void closingTheWindowKeepsWhatWasJustTyped() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, LeavingJourneyTest::bread)) {
            open(window);
            window.robot().write("Baked at six");
        }
        try (TestWindow window = TestWindow.looking(folder)) {
            assertThat(texts(window)).containsExactly("Baked at six");
        }
    }

    @Test
    void aPlanThatIsOnlyLookedAtTakesNoWords() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, LeavingJourneyTest::bread)) {
            window.awaitWords("Rye bread");
        }
        try (TestWindow window = TestWindow.looking(folder)) {
            open(window);
            for (String part : List.of("Working title", "Draft", "Duplicate")) {
                assertThat(disabled(window.await(part))).as(part).isTrue();
            }
            assertThat(disabled(window.scene().lookup(".post-editor"))).isTrue();
            assertThat(disabled(window.await("History"))).isFalse();
            window.robot().write("lost");
            window.press(KeyCode.ESCAPE);
            window.until("the calendar", () -> !window.shows("History"));
            assertThat(texts(window)).containsExactly("");
        }
    }

    @Test
    void whoClicksTwiceOpensOneSheet() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, LeavingJourneyTest::bread)) {
            window.awaitWords("Rye bread");
            window.robot().doubleClickOn(window.await("Rye bread"));
            WaitForAsyncUtils.waitForFxEvents();
            window.awaitWords("History");
            window.press(KeyCode.ESCAPE);
            window.until("the calendar alone", () -> !window.shows("History"));
        }
    }

    private static boolean disabled(Node node) {
        return node.isDisabled();
    }
}
