package app.vitrine.ui.calendar;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
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
import app.vitrine.domain.post.Variant;
import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

/// A post repeats, its series gets another rule, one of it is changed alone and with others; by keys and by mouse.
class RepeatJourneyTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

    @TempDir
    Path folder;

    private static void shop(Plan plan) {
        plan.edit(ChangeLabel.of("clients.channel.change.add"), writer -> {
            long shop = writer.clients().save(
                    Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")).id();
            long channel = writer.clients().save(Channel.of(shop, Network.INSTAGRAM, 0)).id();
            writer.posts().save(Post.draft(shop, TestWindow.CLOCK.instant()).withTitle("Loaf")
                    .withWhen(Optional.of(MONDAY), Optional.of(LocalTime.of(8, 30)))
                    .withVariants(List.of(Variant.on(channel, Format.FEED, 0))));
        });
    }

    private static List<Post> posts(TestWindow window) {
        return window.plan()
                .read(reader -> reader.posts().all(LongStream.rangeClosed(1, 200).boxed().toList())).stream()
                .filter(post -> post.deletedAt().isEmpty()).toList();
    }

    private static List<LocalDate> days(TestWindow window) {
        return posts(window).stream().flatMap(post -> post.day().stream()).sorted().toList();
    }

    private static boolean series(TestWindow window) {
        return !window.plan().read(reader -> reader.series().series(Scope.all())).isEmpty();
    }

    private static void awaitPost(TestWindow window) {
        window.until("the post", () -> window.scene().getRoot().lookupAll(".post-tile").stream()
                .anyMatch(node -> node.isVisible() && node instanceof PostTile tile
                        && tile.card().isPresent()));
    }

    /// Goes to the post and has it repeat every week.
    private static void repeat(TestWindow window) {
        awaitPost(window);
        window.press(KeyCode.DOWN);
        for (int i = 0; i < 2; i++) {
            window.press(KeyCode.LEFT);
        }
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        window.awaitWords("Every week on Monday at 08:30");
        window.awaitWords("52 posts in twelve months");
    }

    @Test
    void byKeysAPostRepeatsAndOneUndoTakesAllAway() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, RepeatJourneyTest::shop)) {
            repeat(window);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("a year of posts", () -> posts(window).size() == 52);
            window.awaitWords("52 posts, laid out twelve months ahead");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("one again", () -> posts(window).size() == 1);
            assertThat(series(window)).isFalse();
        }
    }

    @Test
    void theRuleIsChangedForThisOneAndLaterAndStopped() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, RepeatJourneyTest::shop)) {
            repeat(window);
            window.click("Thursday");
            window.click("Monday");
            window.awaitWords("Every week on Thursday at 08:30");
            window.click("Monday");
            window.click("Thursday");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("a year of posts", () -> posts(window).size() == 52);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
            window.awaitWords("“Loaf” repeats");
            window.click("months");
            window.awaitWords("Every month on day 14 at 08:30");
            window.click("the second Monday");
            window.awaitWords("Every month on the second Monday at 08:30");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("a post a month", () -> posts(window).size() == 12);
            assertThat(days(window)).allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
            window.click("Stop repeating…");
            window.click("Keep them");
            window.until("no series", () -> !series(window));
            assertThat(posts(window)).hasSize(12);
        }
    }

    @Test
    void aMoveAsksHowFarItGoesAndSoDoesDelete() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, RepeatJourneyTest::shop)) {
            repeat(window);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("a year of posts", () -> posts(window).size() == 52);
            window.press(KeyCode.ALT, KeyCode.RIGHT);
            window.awaitWords("Move only this one?");
            window.press(KeyCode.ENTER);
            window.until("this one alone", () -> days(window).contains(MONDAY.plusDays(1)));
            assertThat(days(window)).contains(MONDAY.plusDays(7));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("back", () -> days(window).getFirst().equals(MONDAY));
            window.press(KeyCode.ALT, KeyCode.RIGHT);
            window.click("This and later");
            window.until("all later", () -> days(window).stream()
                    .allMatch(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("all back", () -> days(window).stream()
                    .allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY));
            window.press(KeyCode.LEFT);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.DELETE);
            window.awaitWords("Delete only this one?");
            window.press(KeyCode.ESCAPE);
            assertThat(posts(window)).hasSize(52);
            window.press(KeyCode.DELETE);
            window.click("This and later");
            window.until("none left", () -> posts(window).isEmpty());
        }
    }

    @Test
    void theComposerCarriesWordsOverToLaterOnes() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.FRANCE, RepeatJourneyTest::shop)) {
            awaitPost(window);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.LEFT);
            window.press(KeyCode.LEFT);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
            window.awaitWords("Chaque semaine le lundi à 08:30");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("a year of posts", () -> posts(window).size() == 52);
            window.press(KeyCode.ENTER);
            window.awaitWords("D’une série. Ce qui change ici vaut pour");
            window.robot().write("Seigle");
            window.click("celle-ci et les suivantes");
            window.press(KeyCode.ESCAPE);
            window.until("all say so",
                    () -> posts(window).stream().allMatch(post -> post.text().equals("Seigle")));
        }
    }
}
