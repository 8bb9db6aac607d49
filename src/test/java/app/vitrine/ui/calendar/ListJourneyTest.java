package app.vitrine.ui.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Status;
import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

class ListJourneyTest {

    @TempDir
    Path folder;

    private static void bread(Plan plan) {
        plan.edit(ChangeLabel.of("calendar.undo.draft", "x"), writer -> {
            long shop = writer.clients().save(
                    Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")).id();
            writer.posts().save(Post.draft(shop, TestWindow.CLOCK.instant()).withTitle("Rye bread")
                    .withWhen(Optional.of(LocalDate.of(2026, 12, 11)), Optional.of(LocalTime.of(9, 0))));
        });
    }

    @Test
    void whoGoesToTheListByMouseGoesOnByKeys() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, ListJourneyTest::bread)) {
            window.awaitWords("Rye bread");
            window.click("List");
            window.awaitWords("Title");
            window.press(KeyCode.F2);
            window.robot().write("Spelt bread");
            window.press(KeyCode.ENTER);
            window.until("the new title", () -> window.plan()
                    .read(reader -> reader.posts().find(1).map(Post::title)
                            .equals(Optional.of("Spelt bread"))));
        }
    }

    @Test
    void altAndAnArrowGoesToTheNextStatusAndTheSheetSaysSo() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, ListJourneyTest::bread)) {
            window.awaitWords("Rye bread");
            window.click("List");
            window.awaitWords("Title");
            window.press(KeyCode.ALT, KeyCode.RIGHT);
            window.until("approved", () -> window.plan().read(reader -> reader.posts().find(1)
                    .map(Post::status).equals(Optional.of(Status.APPROVED))));
            window.press(KeyCode.F1);
            window.awaitWords("On to the next status");
            assertThat(window.shows("Move one day later")).isFalse();
        }
    }
}
