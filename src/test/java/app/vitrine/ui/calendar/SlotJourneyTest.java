package app.vitrine.ui.calendar;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Slot;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;
import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

/// Today is Wednesday, 9 December 2026, in the morning.
class SlotJourneyTest {

    private static final long INSTAGRAM = 1;
    private static final LocalTime SIX = LocalTime.of(18, 0);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);

    @TempDir
    Path folder;

    private static void shop(Plan plan, String... undated) {
        plan.edit(ChangeLabel.of("clients.channel.change.add"), writer -> {
            long shop = writer.clients().save(
                    Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")).id();
            long channel = writer.clients().save(Channel.of(shop, Network.INSTAGRAM, 0)).id();
            for (String title : undated) {
                writer.posts().save(Post.draft(shop, TestWindow.CLOCK.instant()).withTitle(title)
                        .withVariants(List.of(Variant.on(channel, Format.FEED, 0))));
            }
        });
    }

    private static void withSlots(Plan plan, String... undated) {
        shop(plan, undated);
        plan.edit(ChangeLabel.of("clients.channel.change.slots"),
                writer -> writer.clients().channel(INSTAGRAM)
                        .ifPresent(channel -> writer.clients().save(channel.withSlots(
                                List.of(new Slot(DayOfWeek.FRIDAY, SIX), new Slot(DayOfWeek.MONDAY, SIX))))));
    }

    private static List<Post> posts(TestWindow window) {
        return window.plan().read(reader -> reader.posts().all(List.of(1L, 2L, 3L)));
    }

    private static boolean at(Post post, LocalDate day) {
        return post.day().equals(Optional.of(day)) && post.time().equals(Optional.of(SIX));
    }

    @Test
    void weeklyTimesAreWrittenInWordsAndTakenOutByAClick() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, plan -> shop(plan))) {
            window.awaitWords("Switch client, now Maison Levain");
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.robot().write("Edit this client");
            window.press(KeyCode.ENTER);
            window.click("Weekly times: 0");
            window.awaitWords("No times yet. Days first, then the time.");
            window.click("Mon, Wed, Fri 18:00, Sat 10am");
            window.robot().write("Mon Wed 18:00 soon");
            window.press(KeyCode.ENTER);
            window.awaitWords("Not understood: soon");
            window.until("two times", () -> slots(window).equals(
                    List.of(new Slot(DayOfWeek.MONDAY, SIX), new Slot(DayOfWeek.WEDNESDAY, SIX))));
            window.click("Remove Mon 18:00");
            window.until("one time",
                    () -> slots(window).equals(List.of(new Slot(DayOfWeek.WEDNESDAY, SIX))));
        }
    }

    private static List<Slot> slots(TestWindow window) {
        return window.plan().read(reader -> reader.clients().channel(INSTAGRAM)).orElseThrow().slots();
    }

    @Test
    void postsWithoutADayTakeTheNextFreeSlotsByKeys() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, plan -> withSlots(plan, "One", "Two"))) {
            window.awaitWords("Ideas 2");
            window.press(KeyCode.L);
            window.awaitWords("One");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            window.until("both planned", () -> posts(window).stream().filter(post -> at(post, FRIDAY)
                    || at(post, FRIDAY.plusDays(3))).map(Post::day).distinct().count() == 2);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("undone", () -> posts(window).stream().allMatch(post -> post.day().isEmpty()));
        }
    }

    @Test
    void theBoltOfAColumnDoesTheSame() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, plan -> withSlots(plan, "One", "Two"))) {
            window.awaitWords("Ideas 2");
            window.press(KeyCode.B);
            window.click("Give 2 posts without a day the next free slots");
            window.until("both planned", () -> posts(window).stream().filter(post -> at(post, FRIDAY)
                    || at(post, FRIDAY.plusDays(3))).map(Post::day).distinct().count() == 2);
        }
    }

    @Test
    void aFreeSlotOfTheWeekBeginsAPostThere() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, plan -> withSlots(plan))) {
            window.awaitWords("Week");
            window.press(KeyCode.W);
            window.click("Free slot 18:00, Instagram");
            untilWritten(window);
        }
    }

    @Test
    void theKeyForIt() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, plan -> withSlots(plan))) {
            window.awaitWords("Week");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            untilWritten(window);
        }
    }

    private static void untilWritten(TestWindow window) {
        window.awaitWords("History");
        window.robot().write("Fresh bread");
        window.press(KeyCode.ESCAPE);
        window.until("the post", () -> posts(window).stream().anyMatch(post -> at(post, FRIDAY)
                && post.text().equals("Fresh bread") && post.variants().size() == 1));
    }

    @Test
    void withoutWeeklyTimesThePersonIsToldWhereToSetThem() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, plan -> shop(plan, "One"))) {
            window.awaitWords("Ideas 1");
            window.press(KeyCode.L);
            window.awaitWords("One");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            window.awaitWords("These channels have no weekly times yet.");
            assertThat(posts(window)).allMatch(post -> post.day().isEmpty());
            window.click("Set times");
            window.awaitWords("Weekly times: 0");
        }
    }
}
