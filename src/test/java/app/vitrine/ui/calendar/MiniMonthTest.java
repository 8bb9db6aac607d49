package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.vitrine.domain.post.Post;
import app.vitrine.exchange.keydates.KeyDateSource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
final class MiniMonthTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);
    private static final LocalTime SIX = LocalTime.of(18, 0);

    private final TestDesk desk = new TestDesk();
    private final Post eclair = desk.post("Éclair Friday", FRIDAY, SIX, desk.instagram);
    private final Post second = desk.post("Second", FRIDAY, LocalTime.of(19, 0), desk.instagram);
    private final CalendarScreen screen = new CalendarScreen(desk, new NoOverlays(), (_, _, _, _) -> () -> {},
            KeyDateSource.NONE);

    @Start
    void start(Stage stage) {
        Region mini = (Region) screen.rail().orElseThrow();
        mini.setMaxWidth(200);
        new CalendarStage(screen).open(stage, 900, mini);
    }

    @BeforeEach
    void focus(FxRobot robot) {
        robot.interact(() -> {
            screen.model().travel().goTo(FRIDAY);
            screen.focus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Button day(FxRobot robot, String number) {
        return robot.lookup(".mini-day").<Button>queryAll().stream().filter(Node::isVisible)
                .filter(button -> button.getText().equals(number)).findFirst().orElseThrow();
    }

    // The pointer leaves the view: the toolkit goes on telling the view of it, the robot of the headless toolkit does not.
    private static void tell(FxRobot robot, EventType<MouseEvent> type, Node at, boolean copy) {
        robot.interact(() -> {
            Bounds bounds = at.localToScene(at.getBoundsInLocal());
            Node board = robot.lookup(".month-board").query();
            boolean down = type != MouseEvent.MOUSE_RELEASED;
            Event.fireEvent(board, new MouseEvent(type, bounds.getCenterX(), bounds.getCenterY(), 0, 0,
                    MouseButton.PRIMARY, 1, false, copy, false, false, down, false, false, false, false,
                    false,
                    null));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void lift(FxRobot robot) {
        Node tile = CalendarStage.tiles(robot, "month-board").findFirst().orElseThrow();
        tell(robot, MouseEvent.MOUSE_PRESSED, tile, false);
        tell(robot, MouseEvent.MOUSE_DRAGGED, day(robot, "1"), false);
    }

    private static void drop(FxRobot robot, Node target, boolean copy) {
        tell(robot, MouseEvent.MOUSE_DRAGGED, target, copy);
        tell(robot, MouseEvent.MOUSE_RELEASED, target, copy);
    }

    @Test
    void aTileDraggedToADayOfItMovesThere(FxRobot robot) {
        lift(robot);
        tell(robot, MouseEvent.MOUSE_DRAGGED, day(robot, "22"), false);
        assertThat(day(robot, "22").getPseudoClassStates()).extracting(PseudoClass::getPseudoClassName)
                .contains("target");
        drop(robot, day(robot, "22"), false);
        assertThat(day(robot, "22").getPseudoClassStates()).extracting(PseudoClass::getPseudoClassName)
                .doesNotContain("target");
        assertThat(desk.stored(eclair))
                .isEqualTo(eclair.withWhen(Optional.of(LocalDate.of(2026, 12, 22)), Optional.of(SIX)));
    }

    @Test
    void withCtrlACopyGoesThere(FxRobot robot) {
        lift(robot);
        drop(robot, day(robot, "22"), true);
        assertThat(desk.stored(eclair)).isEqualTo(eclair);
        assertThat(screen.model().page().get().on(LocalDate.of(2026, 12, 22))).hasSize(1);
    }

    @Test
    void waitingOverItsArrowTurnsThePage(FxRobot robot) throws Exception {
        lift(robot);
        tell(robot, MouseEvent.MOUSE_DRAGGED,
                robot.lookup(".mini-arrow").<Node>queryAll().stream().skip(1).findFirst().orElseThrow(),
                false);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> !screen.model().month().get().isBefore(YearMonth.of(2027, 1)));
        tell(robot, MouseEvent.MOUSE_DRAGGED, robot.lookup(".mini-weekday").query(), false);
        WaitForAsyncUtils.waitForFxEvents();
        YearMonth turned = screen.model().month().get();
        drop(robot, day(robot, "14"), false);
        assertThat(desk.stored(eclair).day()).contains(turned.atDay(14));
    }

    @Test
    void droppedBesideItsDaysNothingHappens(FxRobot robot) {
        lift(robot);
        drop(robot, robot.lookup(".mini-weekday").query(), false);
        assertThat(desk.stored(eclair)).isEqualTo(eclair);
        assertThat(desk.changes()).isEmpty();
    }

    private static void tellDay(FxRobot robot, EventType<MouseEvent> type, Node day, Node at, boolean copy) {
        robot.interact(() -> {
            Bounds bounds = at.localToScene(at.getBoundsInLocal());
            boolean down = type != MouseEvent.MOUSE_RELEASED;
            Event.fireEvent(day, new MouseEvent(type, bounds.getCenterX(), bounds.getCenterY(), 0, 0,
                    MouseButton.PRIMARY, 1, false, copy, false, false, down, false, false, false, false,
                    false,
                    null));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void carry(FxRobot robot, Node to, boolean copy) {
        Node from = day(robot, "11");
        tellDay(robot, MouseEvent.MOUSE_PRESSED, from, from, copy);
        tellDay(robot, MouseEvent.MOUSE_DRAGGED, from, day(robot, "1"), copy);
        tellDay(robot, MouseEvent.MOUSE_DRAGGED, from, to, copy);
        tellDay(robot, MouseEvent.MOUSE_RELEASED, from, to, copy);
    }

    @Test
    void theDragOfADayTakesAllOfItToAnotherDay(FxRobot robot) {
        carry(robot, day(robot, "22"), false);
        assertThat(desk.stored(eclair).day()).contains(LocalDate.of(2026, 12, 22));
        assertThat(desk.stored(eclair).time()).contains(SIX);
        assertThat(desk.stored(second).day()).contains(LocalDate.of(2026, 12, 22));
        assertThat(desk.changes()).hasSize(1);
    }

    @Test
    void theDragOfADayEndsOnADayOfTheBigMonthToo(FxRobot robot) {
        Node cell = robot.lookup(".day-cell").<Node>queryAll().stream()
                .filter(node -> node.toString().contains("day-cell")).skip(8).findFirst().orElseThrow();
        carry(robot, cell, true);
        assertThat(desk.stored(eclair)).isEqualTo(eclair);
        assertThat(desk.changes()).hasSize(1);
    }

    @Test
    void theDragOfADayIsGivenUp(FxRobot robot) {
        Node from = day(robot, "11");
        tellDay(robot, MouseEvent.MOUSE_PRESSED, from, from, false);
        tellDay(robot, MouseEvent.MOUSE_DRAGGED, from, day(robot, "1"), false);
        robot.push(KeyCode.ESCAPE);
        tellDay(robot, MouseEvent.MOUSE_RELEASED, from, day(robot, "22"), false);
        assertThat(desk.changes()).isEmpty();
        carry(robot, day(robot, "9"), false);
        assertThat(desk.stored(eclair).day()).contains(LocalDate.of(2026, 12, 9));
    }
}
