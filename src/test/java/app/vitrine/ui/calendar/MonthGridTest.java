package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.post.Post;
import app.vitrine.ui.shell.Place;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
final class MonthGridTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);
    private static final LocalTime SIX = LocalTime.of(18, 0);

    private final TestDesk desk = new TestDesk();
    private final Post eclair = desk.post("Éclair Friday", FRIDAY, SIX, desk.instagram);
    private final CalendarScreen screen = new CalendarScreen(desk, new NoOverlays(),
            (_, _, _, _) -> () -> {}, MonthGridTest::keyDates);

    private static List<KeyDate> keyDates(String country, String region, int year, Locale locale) {
        return List.of(
                new KeyDate("a", LocalDate.of(year, 12, 6), 1, "St Nicholas in " + country,
                        KeyDate.Category.SEASON, "",
                        "test"),
                new KeyDate("b", LocalDate.of(year, 12, 6), 1, "Second", KeyDate.Category.SHOPPING, "",
                        "test"));
    }

    @Start
    void start(Stage stage) {
        new CalendarStage(screen).open(stage, 800, new TextField());
    }

    @BeforeEach
    void focus(FxRobot robot) {
        robot.interact(() -> {
            screen.model().travel().goTo(FRIDAY);
            screen.focus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node cell(FxRobot robot, LocalDate day) {
        return robot.lookup(".day-cell").<DayCell>queryAll().stream().filter(cell -> cell.day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private static Point2D lowIn(FxRobot robot, LocalDate day) {
        var bounds = robot.bounds(cell(robot, day)).query();
        return new Point2D(bounds.getMinX() + 40, bounds.getMaxY() - 12);
    }

    @Test
    void draggingATileToAnotherDayMovesThePostAndKeepsItsTime(FxRobot robot) {
        LocalDate tuesday = LocalDate.of(2026, 12, 15);
        robot.drag(".post-tile").moveTo(lowIn(robot, tuesday)).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.stored(eclair)).isEqualTo(eclair.withWhen(Optional.of(tuesday), Optional.of(SIX)));
        assertThat(desk.visited).isEmpty();
    }

    @Test
    void keyDatesStandInTheirDay(FxRobot robot) throws Exception {
        LocalDate nicholas = LocalDate.of(2026, 12, 6);
        untilNamed(robot, nicholas, true);
        Label sign = robot.from(cell(robot, nicholas)).lookup(".key-date").query();
        assertThat(sign.getText()).isEqualTo("St Nicholas in FR +1");
        assertThat(cell(robot, nicholas).queryAccessibleAttribute(AccessibleAttribute.TEXT).toString())
                .contains("St Nicholas in FR, Second");
    }

    @Test
    void keyDatesCanBeHidden(FxRobot robot) throws Exception {
        LocalDate nicholas = LocalDate.of(2026, 12, 6);
        untilNamed(robot, nicholas, true);
        robot.interact(() -> screen.model().keyDays().shown().set(false));
        untilNamed(robot, nicholas, false);
        assertThat(desk.memory).containsEntry("calendar-key-dates", "off");

        // The next year was not read while they were hidden.
        robot.interact(() -> screen.model().travel().goTo(LocalDate.of(2027, 12, 6)));
        robot.interact(() -> screen.model().keyDays().shown().set(true));
        untilNamed(robot, LocalDate.of(2027, 12, 6), true);
    }

    /// They come after the page.
    private static void untilNamed(FxRobot robot, LocalDate day, boolean named) throws Exception {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS,
                () -> robot.lookup(".day-cell").<DayCell>queryAll().stream()
                        .filter(cell -> cell.day().equals(day))
                        .anyMatch(cell -> robot.from(cell).lookup(".key-date").queryAll().stream()
                                .anyMatch(Node::isVisible) == named));
    }

    private static List<LocalDate> inView(FxRobot robot) {
        return robot.lookup(".day-cell").<DayCell>queryAll().stream().filter(Node::isVisible)
                .map(DayCell::day).toList();
    }

    @Test
    void fewerWeeksFillTheGridAndWheelAndKeysGoOnByOne(FxRobot robot) {
        for (int weeks = 4; weeks >= 2; weeks--) {
            robot.interact(() -> screen.model().travel().step(-1));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(inView(robot)).hasSize(weeks * 7);
        }
        assertThat(inView(robot)).startsWith(LocalDate.of(2026, 12, 7)).contains(FRIDAY);
        robot.moveTo(lowIn(robot, FRIDAY)).scroll(1, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(inView(robot)).startsWith(LocalDate.of(2026, 12, 14)).hasSize(14);
        robot.press(KeyCode.SHIFT, KeyCode.PAGE_UP).release(KeyCode.PAGE_UP, KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(inView(robot)).startsWith(LocalDate.of(2026, 12, 7));
        assertThat(desk.stored(eclair)).isEqualTo(eclair);
    }

    @Test
    void theChoiceOfDensityOffersWeeksToo(FxRobot robot) {
        robot.clickOn("Density").clickOn("3 weeks");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(inView(robot)).hasSize(21);
        robot.clickOn("Density").clickOn("Whole month");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(inView(robot)).hasSize(35);
    }

    @Test
    void escapeWhileDraggingChangesNothing(FxRobot robot) {
        robot.drag(".post-tile").moveTo(lowIn(robot, LocalDate.of(2026, 12, 15)));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.stored(eclair)).isEqualTo(eclair);
        assertThat(desk.changes()).isEmpty();
    }

    @Test
    void aClickOpensAPostAndAClickOnAnEmptyDayStartsOne(FxRobot robot) {
        robot.clickOn(".post-tile");
        robot.clickOn(lowIn(robot, LocalDate.of(2026, 12, 17)));
        assertThat(desk.visited).containsExactly(new Place.Post(eclair.id(), List.of(eclair.id())),
                new Place.NewPost(Optional.of(LocalDate.of(2026, 12, 17)), Optional.empty()));
    }

    @Test
    void altAndArrowsMoveThePostAndTheFocusGoesAlong(FxRobot robot) {
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).type(KeyCode.DOWN).release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.stored(eclair).day()).contains(FRIDAY.plusDays(8));
        assertThat(screen.model().choice().day().get()).isEqualTo(FRIDAY.plusDays(8));
    }

    @Test
    void keysDoNothingToThePlanWhileSomebodyTypes(FxRobot robot) {
        TextField field = robot.lookup(".text-field").query();
        robot.clickOn(field).write("jk").type(KeyCode.DELETE).type(KeyCode.SPACE);
        assertThat(field.getText()).isEqualTo("jk ");
        assertThat(desk.changes()).isEmpty();
        assertThat(screen.model().month().get().getMonthValue()).isEqualTo(12);
    }

    @Test
    void theKeysOfShiftingDaysAreNotThoseOfCopying(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.D).release(KeyCode.SHIFT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.changes()).isEmpty();
    }
}
