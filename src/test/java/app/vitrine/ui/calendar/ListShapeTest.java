package app.vitrine.ui.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.exchange.keydates.KeyDateSource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class ListShapeTest {

    private final TestDesk desk = new TestDesk();
    private CalendarScreen screen;

    @Start
    void start(Stage stage) {
        desk.memory.put("calendar.list", "title:300:0D nonsense:x picture:54 when:180 status:9999999");
        screen = new CalendarScreen(desk, new NoOverlays(), (_, _, _, _) -> () -> {}, KeyDateSource.NONE);
        screen.model().view().set(CalendarView.LIST);
        stage.setScene(new Scene((javafx.scene.Parent) screen.content()));
        // An earlier test may have left the window narrower, and then columns give way.
        stage.setWidth(1100);
        stage.setHeight(700);
        stage.show();
        screen.shown();
    }

    private static List<TableColumn<PostCard, ?>> columns(TableView<PostCard> table) {
        return table.getColumns().stream().filter(column -> column.getId() != null).toList();
    }

    private void refresh() {
        screen.hidden();
        screen.shown();
    }

    private static boolean shows(TableView<PostCard> table, String id) {
        return columns(table).stream().anyMatch(column -> id.equals(column.getId()) && column.isVisible());
    }

    @Test
    void aColumnThatSaysNothingOfAnyPostLeavesItsRoom(FxRobot robot) {
        TableView<PostCard> table = robot.lookup(".post-table").query();
        Post post = desk.post("Éclair Friday", TestDesk.TODAY, LocalTime.NOON, desk.instagram);
        robot.interact(this::refresh);
        assertThat(table.getItems()).hasSize(1);
        assertThat(shows(table, "tags")).isFalse();
        assertThat(shows(table, "campaign")).isFalse();
        assertThat(shows(table, "pillar")).isFalse();

        desk.plan.save(post.withTags(List.of("bread")));
        robot.interact(this::refresh);
        assertThat(shows(table, "tags")).isTrue();
        assertThat(shows(table, "campaign")).isFalse();
    }

    @Test
    void columnsStandAndSortAsTheyWereLeftAndChangesAreRemembered(FxRobot robot) {
        TableView<PostCard> table = robot.lookup(".post-table").query();
        TableColumn<PostCard, ?> first = columns(table).getFirst();
        assertThat(columns(table).stream().map(TableColumn::getId).limit(3)).containsExactly("title",
                "picture",
                "when");
        assertThat(first.getPrefWidth()).isEqualTo(300);
        assertThat(table.getSortOrder()).singleElement().isEqualTo(first);
        assertThat(first.getSortType()).isEqualTo(TableColumn.SortType.DESCENDING);
        robot.interact(() -> first.setSortType(TableColumn.SortType.ASCENDING));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Objects.requireNonNull(desk.memory.get("calendar.list")))
                .matches("title:\\d+:0A picture:.*");
    }
}
