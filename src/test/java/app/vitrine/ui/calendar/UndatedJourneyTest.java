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
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

class UndatedJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 9);

    @TempDir
    Path folder;

    private static void ideas(Plan plan) {
        plan.edit(ChangeLabel.of("calendar.undo.draft", "x"), writer -> {
            long shop = writer.clients().save(
                    Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")).id();
            for (String title : List.of("Older idea", "Newer idea")) {
                writer.posts().save(Post.draft(shop, TestWindow.CLOCK.instant()).withTitle(title));
            }
        });
    }

    private static List<Optional<LocalDate>> days(TestWindow window) {
        return window.plan().read(reader -> reader.posts().all(List.of(1L, 2L))).stream().map(Post::day)
                .toList();
    }

    @Test
    void theMonthLeadsToPostsWithoutADayAndTheKeyboardGivesThemOne() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, UndatedJourneyTest::ideas)) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.awaitWords("Commands");
            window.robot().write("Posts without a day");
            window.press(KeyCode.ENTER);
            window.awaitWords("No day");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
            window.awaitWords("Put 1 post on a day");
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.ENTER);
            window.until("a day for the newer post",
                    () -> days(window).equals(List.of(Optional.empty(), Optional.of(TODAY.plusDays(1)))));
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.awaitWords("2 chosen");
            window.click("Date");
            window.awaitWords("Put 2 posts on a day");
            window.press(KeyCode.ENTER);
            window.until("both on one day",
                    () -> days(window).stream().distinct().count() == 1
                            && days(window).getFirst().isPresent());
            window.press(KeyCode.DELETE);
            window.until("none left", () -> window.plan()
                    .read(reader -> reader.posts().undated(Scope.all(), PostFilter.NONE).isEmpty()
                            && reader.posts().extent(Scope.all()).isEmpty()));
            List<Post> trash = window.plan().read(reader -> reader.posts().trash(Scope.all()));
            assertThat(trash).hasSize(2);
        }
    }

    @Test
    void aTitleOfSeveralWordsIsWrittenInTheList() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, UndatedJourneyTest::ideas)) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.awaitWords("Commands");
            window.robot().write("Posts without a day");
            window.press(KeyCode.ENTER);
            window.awaitWords("No day");
            window.press(KeyCode.F2);
            window.robot().write("A far better idea");
            window.press(KeyCode.ENTER);
            window.until("the new title",
                    () -> window.plan().read(reader -> reader.posts().all(List.of(1L, 2L)))
                            .stream().anyMatch(post -> post.title().equals("A far better idea")));
        }
    }
}
