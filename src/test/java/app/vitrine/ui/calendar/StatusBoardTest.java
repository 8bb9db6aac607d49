package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Status;
import app.vitrine.ui.shell.Place;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
final class StatusBoardTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);
    private static final LocalTime SIX = LocalTime.of(18, 0);

    private final TestDesk desk = new TestDesk();
    private final Post eclair = desk.post("Éclair Friday", FRIDAY, SIX, desk.instagram);
    private final Post bread = desk.post("Bread", FRIDAY.plusDays(1), SIX, desk.instagram);
    private final Post loose = desk.undated("Some day", desk.instagram);
    private final CalendarScreen screen = new CalendarScreen(desk, new NoOverlays(),
            (_, _, _, _) -> () -> {}, (_, _, _, _) -> List.of());

    @Start
    void start(Stage stage) {
        new CalendarStage(screen).open(stage, 800);
    }

    @BeforeEach
    void showBoard(FxRobot robot) {
        robot.interact(() -> {
            screen.model().view().set(CalendarView.BOARD);
            screen.model().travel().goTo(FRIDAY);
            screen.focus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Stream<PostTile> tiles(FxRobot robot) {
        return CalendarStage.tiles(robot, "status-board");
    }

    private static PostTile tile(FxRobot robot, Post post) {
        return CalendarStage.tile(robot, "status-board", post);
    }

    private static Stream<BoardGround> columns(FxRobot robot) {
        return robot.lookup(".board-column").<BoardGround>queryAll().stream().filter(Node::isVisible);
    }

    private static Point2D middle(FxRobot robot, BoardColumn column) {
        BoardGround ground = columns(robot).filter(one -> one.column() == column).findFirst().orElseThrow();
        return ground.localToScreen(ground.getWidth() / 2, ground.getHeight() / 2);
    }

    private static Point2D hold(Node tile) {
        return tile.localToScreen(20, 20);
    }

    @Test
    void postsStandByTimeAndThoseWithoutADayLast(FxRobot robot) {
        assertThat(tile(robot, eclair).getLayoutY()).isLessThan(tile(robot, bread).getLayoutY());
        assertThat(tile(robot, bread).getLayoutY()).isLessThan(tile(robot, loose).getLayoutY());
    }

    @Test
    void theReviewColumnShowsOnlyWhereItIsWanted(FxRobot robot) {
        assertThat(columns(robot).map(BoardGround::column)).containsExactly(BoardColumn.IDEA,
                BoardColumn.DRAFT, BoardColumn.APPROVED, BoardColumn.PUBLISHED);
    }

    @Test
    void draggingChangesTheStatusAndNothingElse(FxRobot robot) {
        robot.drag(hold(tile(robot, eclair))).moveTo(middle(robot, BoardColumn.DRAFT)).drop();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(desk.stored(eclair)).isEqualTo(eclair.withStatus(Status.DRAFT));
        assertThat(desk.changes()).hasSize(1);
        assertThat(desk.visited).isEmpty();
    }

    @Test
    void nothingCanBeDroppedOnWhatIsPublished(FxRobot robot) {
        robot.drag(hold(tile(robot, eclair))).moveTo(middle(robot, BoardColumn.PUBLISHED)).drop();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(desk.stored(eclair)).isEqualTo(eclair);
        assertThat(desk.changes()).isEmpty();
        assertThat(desk.said).hasSize(1);
    }

    @Test
    void escapeWhileDraggingChangesNothing(FxRobot robot) {
        robot.drag(hold(tile(robot, eclair))).moveTo(middle(robot, BoardColumn.DRAFT));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(desk.stored(eclair)).isEqualTo(eclair);
    }

    @Test
    void keysDoAllOfIt(FxRobot robot) {
        assertThat(screen.model().choice().post().get()).contains(eclair.id());
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertThat(desk.stored(eclair).status()).isEqualTo(Status.DRAFT);
        assertThat(screen.model().choice().post().get()).contains(eclair.id());
        robot.type(KeyCode.RIGHT);
        assertThat(screen.model().choice().post().get()).contains(bread.id());
        robot.press(KeyCode.SHIFT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.SHIFT);
        assertThat(screen.model().choice().chosen()).containsExactlyInAnyOrder(bread.id(), loose.id());
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertThat(List.of(desk.stored(bread).status(), desk.stored(loose).status()))
                .containsOnly(Status.DRAFT);
        assertThat(desk.changes()).hasSize(2);
        robot.type(KeyCode.ESCAPE, KeyCode.HOME, KeyCode.ENTER);
        assertThat(desk.visited).singleElement().isInstanceOfSatisfying(Place.Post.class, place -> {
            assertThat(place.postId()).isEqualTo(eclair.id());
            assertThat(place.among()).hasSize(3).startsWith(eclair.id());
        });
    }

    @Test
    void aLongColumnScrollsAndDrawsOnlyWhatIsSeen(FxRobot robot) {
        for (int i = 0; i < 300; i++) {
            desk.post("Post " + i, FRIDAY, SIX, desk.facebook);
        }
        new CalendarStage(screen).readAgain(robot);
        robot.type(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(tiles(robot).count()).isLessThan(40);
        assertThat(tile(robot, loose).isVisible()).isTrue();
    }
}
