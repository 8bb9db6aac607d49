package app.vitrine.ui.twins;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.post.Status;
import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

/// Views, moving, copying, choosing several, repeating, what is to do: by keys and by mouse.
@SuppressWarnings("NullAway.Init")
@Tag("deep")
class PostTwinsTest {

    @TempDir
    Path folder;
    private Twins twins;

    @BeforeEach
    void open() {
        twins = new Twins(folder, Bakery::fill);
    }

    private static Optional<LocalDate> day(TestWindow window, String title) {
        return Bakery.post(window, title).day();
    }

    private static boolean atSix(TestWindow window) {
        return Bakery.post(window, "Loaf").time().equals(Optional.of(LocalTime.of(18, 0)));
    }

    /// To the Monday with the loaf.
    private static Keys toLoaf(Keys keys) {
        return keys.until("the loaf", window -> Found.tile(window, "Loaf").isPresent())
                .press(KeyCode.DOWN).times(2, KeyCode.LEFT);
    }

    @Test
    void everyViewAndDensity() throws Exception {
        twins.sameOutside(keys -> {
            toLoaf(keys).press(KeyCode.W).until("the week", window -> Found.shows(window, ".time-grid"))
                    .press(KeyCode.D).await("Next day")
                    .press(KeyCode.L).until("the list", window -> Found.shows(window, ".post-table"))
                    .press(KeyCode.B).until("the board", window -> Found.shows(window, ".status-board"))
                    .press(KeyCode.M).until("the month", window -> Found.shows(window, ".month-board"))
                    .sign("+", KeyCode.EQUALS).press(KeyCode.J).await("January 2027").press(KeyCode.K)
                    .await("December 2026").press(KeyCode.T);
        }, mouse -> {
            mouse.tile("Loaf");
            mouse.click("Week").until("the week", window -> Found.shows(window, ".time-grid"))
                    .click("Day").await("Next day")
                    .click("List").until("the list", window -> Found.shows(window, ".post-table"))
                    .click("Board").until("the board", window -> Found.shows(window, ".status-board"))
                    .click("Month").until("the month", window -> Found.shows(window, ".month-board"));
            mouse.zoom(mouse.board(), 1).click("Next month").await("January 2027").click("Previous month")
                    .await("December 2026").click("Today");
        });
        assertThat(twins.remembered(true)).anyMatch(line -> line.contains("view=MONTH"))
                .isEqualTo(twins.remembered(false));
    }

    @Test
    void movingToAnotherDay() throws Exception {
        Optional<LocalDate> there = Optional.of(Bakery.MONDAY.plusDays(3));
        twins.same(keys -> toLoaf(keys).times(3, KeyCode.ALT, KeyCode.RIGHT)
                .until("Thursday", window -> day(window, "Loaf").equals(there)),
                mouse -> mouse.drag(mouse.tile("Loaf"), mouse.day(17), false)
                        .until("Thursday", window -> day(window, "Loaf").equals(there)));
    }

    @Test
    void copyingToAnotherDay() throws Exception {
        twins.same(keys -> toLoaf(keys).press(KeyCode.CONTROL, KeyCode.C).times(3, KeyCode.RIGHT)
                .press(KeyCode.CONTROL, KeyCode.V).until("two", window -> Bakery.posts(window).size() == 4),
                mouse -> mouse.drag(mouse.tile("Loaf"), mouse.day(17), true)
                        .until("two", window -> Bakery.posts(window).size() == 4));
    }

    @Test
    void severalAreChosenAndMovedTogether() throws Exception {
        Optional<LocalDate> there = Optional.of(Bakery.MONDAY.plusDays(2));
        twins.same(keys -> toLoaf(keys).press(KeyCode.SPACE).press(KeyCode.RIGHT).press(KeyCode.SPACE)
                .press(KeyCode.ALT, KeyCode.RIGHT)
                .until("Wednesday", window -> day(window, "Tart").equals(there)),
                mouse -> {
                    mouse.choose(mouse.tile("Loaf")).choose(mouse.tile("Tart"));
                    mouse.drag(mouse.tile("Tart"), mouse.day(16), false)
                            .until("Wednesday", window -> day(window, "Tart").equals(there));
                });
    }

    @Test
    void severalGetAStatusAtOnce() throws Exception {
        twins.same(
                keys -> keys.await("Ideas 1").press(KeyCode.L)
                        .until("the list", window -> Found.shows(window, ".post-table"))
                        .press(KeyCode.CONTROL, KeyCode.A).await("3 chosen").tabTo("Status")
                        .press(KeyCode.SPACE)
                        .tabTo("Approved").press(KeyCode.SPACE)
                        .until("approved", window -> Bakery.posts(window).stream()
                                .allMatch(post -> post.status() == Status.APPROVED)),
                mouse -> {
                    mouse.click("List").until("the list", window -> Found.shows(window, ".post-table"));
                    mouse.window().robot().lookup(".table-row-cell .check-box").queryAll().stream()
                            .filter(box -> box.isVisible()).limit(3).toList().forEach(mouse::click);
                    mouse.await("3 chosen").click(".bulk-bar", "Status").click("Approved")
                            .until("approved", window -> Bakery.posts(window).stream()
                                    .allMatch(post -> post.status() == Status.APPROVED));
                });
    }

    @Test
    void deletingAndUndoing() throws Exception {
        twins.same(keys -> toLoaf(keys).press(KeyCode.DELETE).until("gone",
                window -> Bakery.posts(window).size() == 2).press(KeyCode.RIGHT).press(KeyCode.DELETE)
                .until("both gone", window -> Bakery.posts(window).size() == 1)
                .press(KeyCode.CONTROL, KeyCode.Z)
                .until("one back", window -> Bakery.posts(window).size() == 2),
                mouse -> {
                    mouse.menu(mouse.tile("Loaf"), "Delete").until("gone",
                            window -> Bakery.posts(window).size() == 2);
                    mouse.menu(mouse.tile("Tart"), "Delete").until("both gone",
                            window -> Bakery.posts(window).size() == 1);
                    mouse.click("Undo").until("one back", window -> Bakery.posts(window).size() == 2);
                });
    }

    @Test
    void aPostRepeats() throws Exception {
        twins.same(keys -> toLoaf(keys).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R)
                .await("52 posts in twelve months").press(KeyCode.CONTROL, KeyCode.ENTER)
                .await("52 posts, laid out twelve months ahead"),
                mouse -> mouse.menu(mouse.tile("Loaf"), "Repeat…").await("52 posts in twelve months")
                        .click("Lay out 52 posts").await("52 posts, laid out twelve months ahead"));
    }

    @Test
    void aPostTakesTheNextFreeSlot() throws Exception {
        twins.same(keys -> toLoaf(keys).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F)
                .until("six", PostTwinsTest::atSix),
                mouse -> mouse.menu(mouse.tile("Loaf"), "Move to the next free slot")
                        .until("six", PostTwinsTest::atSix));
    }

    @Test
    void whatIsToDoIsBegunWithAListAndTicked() throws Exception {
        twins.same(
                keys -> toLoaf(keys).press(KeyCode.ENTER).await("To do").tabTo("Lists").press(KeyCode.SPACE)
                        .press(KeyCode.DOWN).press(KeyCode.ENTER).await("Shoot the photo")
                        .stepTo("Shoot the photo", KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.SPACE)
                        .await("1 of 3 done")
                        .tabTo("Remove “Choose and crop”").press(KeyCode.SPACE).await("1 of 2 done")
                        .press(KeyCode.ESCAPE),
                mouse -> mouse.click(mouse.tile("Loaf")).until("the text to write in",
                        window -> window.scene().getFocusOwner().getStyleClass().contains("post-editor"))
                        .click("Lists").pick("Photo").click("Shoot the photo").await("1 of 3 done")
                        .click("Remove “Choose and crop”").await("1 of 2 done").click("Close (Esc)"));
    }
}
