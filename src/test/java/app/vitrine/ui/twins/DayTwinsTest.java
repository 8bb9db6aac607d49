package app.vitrine.ui.twins;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.note.Note;
import app.vitrine.ui.TestWindow;

/// Key dates, notes, closed days and pauses: by keys and by mouse.
@SuppressWarnings("NullAway.Init")
@Tag("deep")
class DayTwinsTest {

    @TempDir
    Path folder;
    private Twins twins;

    @BeforeEach
    void open() {
        twins = new Twins(folder, Bakery::fill);
    }

    private static List<Note> notes(TestWindow window) {
        return window.plan().read(reader -> reader.notes().notes(Scope.all()));
    }

    private static boolean planned(TestWindow window) {
        return Bakery.posts(window).stream().anyMatch(post -> post.title().equals("Christmas")
                && post.day().equals(Optional.of(LocalDate.of(2026, 12, 22))));
    }

    /// To Friday the twenty-fifth.
    private static Keys toChristmas(Keys keys) {
        return keys.await("Christmas").times(2, KeyCode.DOWN).times(2, KeyCode.RIGHT);
    }

    @Test
    void aPostIsPlannedForAKeyDate() throws Exception {
        twins.same(keys -> toChristmas(keys).press(KeyCode.E).await("Plan a post for it")
                .tabTo("Plan a post for Christmas: 3 days before").press(KeyCode.SPACE).await("History")
                .write("Closed from noon").press(KeyCode.ESCAPE).until("planned", DayTwinsTest::planned),
                mouse -> mouse.click("Christmas").click("3 days before").await("History")
                        .write("Closed from noon").click("Close (Esc)")
                        .until("planned", DayTwinsTest::planned));
    }

    @Test
    void aKeyDateIsHidden() throws Exception {
        twins.same(keys -> toChristmas(keys).press(KeyCode.E).tabTo("Hide Christmas").press(KeyCode.SPACE)
                .until("hidden", window -> !window.shows("Christmas")),
                mouse -> mouse.click("Christmas").click("Hide this date")
                        .until("hidden", window -> !window.shows("Christmas")));
    }

    @Test
    void aKindOfKeyDatesIsHidden() throws Exception {
        twins.same(keys -> keys.await("Christmas").tabTo("Key dates").press(KeyCode.SPACE)
                .tabTo("Public holiday").press(KeyCode.SPACE)
                .until("hidden", window -> !window.shows("Christmas")).press(KeyCode.ESCAPE),
                mouse -> mouse.await("Christmas").click("Key dates").click("Public holiday")
                        .until("hidden", window -> !window.shows("Christmas")));
    }

    @Test
    void aDayOfTheShopsOwn() throws Exception {
        twins.same(keys -> keys.await("Ideas 1").press(KeyCode.N).await("Words over the days, for you alone.")
                .write("Birthday").press(KeyCode.TAB).stepTo("Key date", KeyCode.RIGHT)
                .await("A day of the shop’s own, shown among the key dates of every year.").tabTo("Add")
                .press(KeyCode.SPACE).until("the date", window -> notes(window).size() == 1),
                mouse -> {
                    mouse.menu(mouse.day(9), "Note, campaign, closed days or pause")
                            .await("Words over the days, for you alone.").write("Birthday").click("Key date")
                            .click("Add").until("the date", window -> notes(window).size() == 1);
                });
    }

    @Test
    void aNoteIsWrittenAndRemoved() throws Exception {
        twins.same(keys -> keys.await("Ideas 1").press(KeyCode.N).await("Words over the days, for you alone.")
                .write("Inventory").press(KeyCode.ENTER).await("Inventory").press(KeyCode.RIGHT)
                .press(KeyCode.N)
                .await("Words over the days, for you alone.").write("Party").press(KeyCode.ENTER)
                .await("Party")
                .press(KeyCode.SHIFT, KeyCode.N).tabTo("Remove").press(KeyCode.SPACE)
                .until("one is left", window -> notes(window).size() == 1),
                mouse -> {
                    mouse.menu(mouse.day(9), "Note, campaign, closed days or pause")
                            .await("Words over the days, for you alone.").write("Inventory").click("Add")
                            .await("Inventory");
                    mouse.menu(mouse.day(10), "Note, campaign, closed days or pause")
                            .await("Words over the days, for you alone.").write("Party").click("Add")
                            .await("Party")
                            .click("Party").click("Remove")
                            .until("one is left", window -> notes(window).size() == 1);
                });
    }

    @Test
    void theShopIsClosedADayAndEverySunday() throws Exception {
        twins.same(keys -> keys.await("Ideas 1").press(KeyCode.N).await("Words over the days, for you alone.")
                .press(KeyCode.TAB).stepTo("Closed", KeyCode.RIGHT).tabTo("Sunday").press(KeyCode.SPACE)
                .tabTo("Add").press(KeyCode.SPACE).until("the day", window -> notes(window).size() == 1),
                mouse -> mouse.menu(mouse.day(9), "Note, campaign, closed days or pause").click("Closed")
                        .click("Sunday")
                        .click("Add").until("the day", window -> notes(window).size() == 1));
    }

    @Test
    void aPause() throws Exception {
        twins.same(keys -> keys.await("Ideas 1").press(KeyCode.N).await("Words over the days, for you alone.")
                .press(KeyCode.TAB).stepTo("Pause", KeyCode.RIGHT).tabTo("Add").press(KeyCode.SPACE)
                .until("the pause", window -> notes(window).size() == 1),
                mouse -> mouse.menu(mouse.day(9), "Note, campaign, closed days or pause").click("Pause")
                        .click("Add")
                        .until("the pause", window -> notes(window).size() == 1));
    }
}
