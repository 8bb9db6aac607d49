package app.vitrine.ui.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;
import app.vitrine.ui.TestWindow;

class KeyDateJourneyTest {

    private static final LocalDate THREE_BEFORE = LocalDate.of(2026, 12, 22);

    @TempDir
    Path folder;

    private static void shop(Plan plan) {
        plan.edit(ChangeLabel.of("clients.undo.new", "A"), writer -> {
            long shop = writer.clients().save(
                    Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")).id();
            writer.posts().save(Post.draft(shop, TestWindow.CLOCK.instant()).withTitle("Rye bread")
                    .withWhen(Optional.of(LocalDate.of(2026, 12, 11)), Optional.empty()));
        });
    }

    private static void untilPlanned(TestWindow window) {
        window.awaitWords("History");
        window.robot().write("Closed from noon");
        window.press(KeyCode.ESCAPE);
        window.until("the post of the key date",
                () -> window.plan().read(reader -> reader.posts().all(List.of(2L)))
                        .stream().anyMatch(post -> post.title().equals("Christmas")
                                && post.day().equals(Optional.of(THREE_BEFORE))
                                && post.text().equals("Closed from noon")));
    }

    @Test
    void aPostIsPlannedSomeDaysBeforeAKeyDateByMouse() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, KeyDateJourneyTest::shop)) {
            window.click("Christmas");
            window.click("3 days before");
            untilPlanned(window);
        }
    }

    @Test
    void aDateIsHiddenAndComesBackByUndoOrByChoice() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, KeyDateJourneyTest::shop)) {
            window.click("Christmas");
            window.click("Hide this date");
            window.until("no Christmas", () -> !window.shows("Christmas"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.awaitWords("Christmas");

            window.click("Key dates");
            window.click("Public holiday");
            window.until("no Christmas", () -> !window.shows("Christmas"));
            window.press(KeyCode.ESCAPE);
            window.click("Key dates");
            window.click("Show all again");
            window.awaitWords("Christmas");
        }
    }

    @Test
    void theKeyboardDoesTheSame() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, KeyDateJourneyTest::shop)) {
            window.awaitWords("Christmas");
            for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.E)) {
                window.press(key);
            }
            window.awaitWords("Plan a post for it");
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.press(KeyCode.SPACE);
            untilPlanned(window);
        }
    }
}
