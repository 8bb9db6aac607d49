package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.ui.shell.Place;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
final class TimeGridTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime SIX = LocalTime.of(18, 0);

    private final TestDesk desk = new TestDesk();
    private final Post bread = desk.post("Bread", FRIDAY, NINE, desk.instagram);
    private final Post eclair = desk.post("Éclair Friday", FRIDAY, SIX, desk.instagram);
    private final CalendarScreen screen = new CalendarScreen(desk, new NoOverlays(),
            (_, _, _, _) -> () -> {}, (_, _, _, _) -> List.of());

    @Start
    void start(Stage stage) {
        new CalendarStage(screen).open(stage, 900);
    }

    @BeforeEach
    void showWeek(FxRobot robot) {
        robot.interact(() -> {
            screen.model().view().set(CalendarView.WEEK);
            screen.model().travel().goTo(FRIDAY);
            screen.focus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Stream<PostTile> tiles(FxRobot robot) {
        return CalendarStage.tiles(robot, "time-board");
    }

    private static PostTile tile(FxRobot robot, Post post) {
        return CalendarStage.tile(robot, "time-board", post);
    }

    /// Where a time stands in the column that has a day, for a week whose night is folded.
    private static Point2D at(FxRobot robot, LocalDate day, LocalTime time) {
        Node column = robot.lookup(".time-column").queryAll().stream().toList()
                .get(day.getDayOfWeek().getValue() - 1);
        double y = TimeScale.folding(41, NINE).y(time) + 1;
        return column.localToScreen(column.getLayoutBounds().getWidth() / 2, y);
    }

    private static Point2D topOf(Node tile) {
        return tile.localToScreen(tile.getLayoutBounds().getWidth() / 2, 3);
    }

    @Test
    void aTileStandsAtItsTime(FxRobot robot) {
        Point2D nine = at(robot, FRIDAY, NINE);
        Node tile = tile(robot, bread);

        assertThat(tile.localToScreen(0, 0).getY()).isCloseTo(nine.getY() - 1, Offset.offset(1.0));
        assertThat(tile.contains(tile.screenToLocal(nine))).isTrue();
    }

    @Test
    void draggingMovesToAnotherDayAndTimeInOneStep(FxRobot robot) {
        robot.drag(topOf(tile(robot, bread))).moveTo(at(robot, MONDAY, LocalTime.of(14, 15))).drop();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(desk.stored(bread))
                .isEqualTo(bread.withWhen(Optional.of(MONDAY), Optional.of(LocalTime.of(14, 15))));
        assertThat(desk.changes()).hasSize(1);
        assertThat(screen.model().choice().day().get()).isEqualTo(MONDAY);
    }

    @Test
    void escapeWhileDraggingChangesNothing(FxRobot robot) {
        robot.drag(topOf(tile(robot, bread))).moveTo(at(robot, MONDAY, LocalTime.of(14, 15)));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(desk.stored(bread)).isEqualTo(bread);
    }

    @Test
    void draggingSeveralKeepsTheirDistances(FxRobot robot) {
        robot.interact(() -> screen.model().choice().choose(List.of(bread.id(), eclair.id())));
        robot.drag(topOf(tile(robot, bread))).moveTo(at(robot, MONDAY, LocalTime.of(8, 30))).drop();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(desk.stored(bread).time()).contains(LocalTime.of(8, 30));
        assertThat(desk.stored(eclair))
                .isEqualTo(eclair.withWhen(Optional.of(MONDAY), Optional.of(LocalTime.of(17, 30))));
    }

    @Test
    void aClickOnAnHourBeginsAPostThere(FxRobot robot) {
        robot.clickOn(at(robot, MONDAY, LocalTime.of(11, 0)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(desk.visited).containsExactly(
                new Place.NewPost(Optional.of(MONDAY), Optional.of(LocalTime.of(11, 0))));
    }

    @Test
    void aClickOnTheNightOpensIt(FxRobot robot) {
        robot.clickOn(at(robot, MONDAY, LocalTime.of(3, 0)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(desk.visited).isEmpty();
        assertThat(robot.lookup(".night-band").query().isVisible()).isFalse();
    }

    @Test
    void keysMoveAlongTheClockAndTheWeek(FxRobot robot) {
        robot.press(KeyCode.ALT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.ALT);
        assertThat(desk.stored(bread).time()).contains(LocalTime.of(9, 15));
        robot.press(KeyCode.ALT, KeyCode.CONTROL, KeyCode.UP)
                .release(KeyCode.UP, KeyCode.CONTROL, KeyCode.ALT);
        assertThat(desk.stored(bread).time()).contains(LocalTime.of(9, 14));
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertThat(desk.stored(bread).day()).contains(FRIDAY.minusDays(1));
    }

    @Test
    void arrowsWalkAlongTheDay(FxRobot robot) {
        assertThat(screen.model().choice().post().get()).contains(bread.id());
        robot.type(KeyCode.DOWN);
        assertThat(screen.model().choice().post().get()).contains(eclair.id());
        robot.press(KeyCode.SHIFT, KeyCode.UP).release(KeyCode.UP, KeyCode.SHIFT);
        assertThat(screen.model().choice().chosen()).containsExactlyInAnyOrder(bread.id(), eclair.id());
        robot.type(KeyCode.RIGHT);
        assertThat(screen.model().choice().day().get()).isEqualTo(FRIDAY.plusDays(1));
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(screen.model().days().get().first()).isEqualTo(MONDAY.plusWeeks(1));
        assertThat(screen.model().choice().chosen()).isEmpty();
    }

    @Test
    void postsWithoutATimeStandInTheStripAndGetOneByDragging(FxRobot robot) {
        Post loose = desk.untimed("Some time", MONDAY, desk.instagram);
        new CalendarStage(screen).readAgain(robot);
        robot.drag(topOf(tile(robot, loose))).moveTo(at(robot, FRIDAY, LocalTime.of(13, 0))).drop();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(desk.stored(loose).day()).contains(FRIDAY);
        assertThat(desk.stored(loose).time()).isPresent();
    }

    @Test
    void whatHasNoRoomIsCountedAndLeadsToTheDay(FxRobot robot) {
        for (int i = 0; i < 12; i++) {
            desk.post("Again " + i, MONDAY, NINE, desk.facebook);
        }
        new CalendarStage(screen).readAgain(robot);
        Label more = robot.lookup(".day-more").<Label>queryAll().stream()
                .filter(label -> label.getText().contains("7")).findFirst().orElseThrow();
        robot.clickOn(more);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(screen.model().view().get()).isEqualTo(CalendarView.DAY);
        assertThat(screen.model().days().get().first()).isEqualTo(MONDAY);
        assertThat(
                tiles(robot).filter(tile -> tile.card().flatMap(PostCard::day).equals(Optional.of(MONDAY))))
                .hasSize(12);
    }

    @Test
    void theDayShowsWholePosts(FxRobot robot) {
        robot.interact(() -> screen.model().view().set(CalendarView.DAY));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".card-chip").queryAll()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(screen.title().getValue()).isEqualTo("Friday 11 December");
    }

    @Test
    void zoomGoesFromTheMonthToTheDayAndBack(FxRobot robot) {
        robot.interact(() -> {
            screen.model().view().set(CalendarView.MONTH);
            screen.model().density().set(Optional.of(Density.ROW));
            Zoom.in(screen.model());
            Zoom.in(screen.model());
        });
        assertThat(screen.model().view().get()).isEqualTo(CalendarView.WEEK);
        robot.interact(() -> Zoom.in(screen.model()));
        assertThat(screen.model().view().get()).isEqualTo(CalendarView.DAY);
        robot.interact(() -> {
            Zoom.out(screen.model());
            Zoom.out(screen.model());
        });
        assertThat(screen.model().view().get()).isEqualTo(CalendarView.MONTH);
        assertThat(screen.model().density().get()).contains(Density.PICTURE);
    }
}
