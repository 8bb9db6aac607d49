package app.vitrine.ui.ideas;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Priority;
import app.vitrine.domain.post.Status;
import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class DrawerJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 9);

    @TempDir
    Path folder;

    private static void ideas(Plan plan) {
        plan.edit(ChangeLabel.of("calendar.undo.draft", "x"), writer -> {
            long shop = writer.clients().save(
                    Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")).id();
            writer.posts().save(Post.draft(shop, TestWindow.CLOCK.instant()).withTitle("Delivery by bike")
                    .withStatus(Status.IDEA));
            writer.posts().save(Post.draft(shop, TestWindow.CLOCK.instant()).withTitle("Window lights")
                    .withWhen(Optional.of(TODAY), Optional.of(LocalTime.of(18, 0))));
        });
    }

    private static Post post(TestWindow window, long id) {
        return window.plan().read(reader -> reader.posts().find(id)).orElseThrow();
    }

    private static void planned(TestWindow window, LocalDate day) {
        window.until("a day", () -> post(window, 1).day().equals(Optional.of(day)));
        assertThat(post(window, 1).status()).isEqualTo(Status.DRAFT);
        window.awaitWords("Ideas 0");
    }

    /// The pointer leaves the node that was pressed; the toolkit goes on telling that node of it.
    private static void tell(TestWindow window, EventType<MouseEvent> type, Node pressed, double x,
            double y) {
        window.robot().interact(() -> Event.fireEvent(pressed,
                new MouseEvent(type, x, y, 0, 0, MouseButton.PRIMARY, 1, false, false, false, false,
                        type != MouseEvent.MOUSE_RELEASED, false, false, false, false, false, null)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void drag(TestWindow window, Node from, Node to, double belowTop) {
        Bounds start = from.localToScene(from.getLayoutBounds());
        Bounds end = to.localToScene(to.getLayoutBounds());
        tell(window, MouseEvent.MOUSE_PRESSED, from, start.getCenterX(), start.getCenterY());
        tell(window, MouseEvent.MOUSE_DRAGGED, from, start.getCenterX() - 10, start.getCenterY());
        tell(window, MouseEvent.MOUSE_DRAGGED, from, end.getCenterX(), end.getMinY() + belowTop);
        tell(window, MouseEvent.MOUSE_RELEASED, from, end.getCenterX(), end.getMinY() + belowTop);
    }

    private static Node card(TestWindow window) {
        return window.robot().lookup(".idea-cell").<Node>queryAll().stream()
                .filter(cell -> "Delivery by bike".equals(cell.getAccessibleText())).findFirst()
                .orElseThrow();
    }

    private static Node day(TestWindow window, String number) {
        return window.robot().lookup(".day-cell").<Node>queryAll().stream()
                .filter(cell -> cell.lookup(".day-number") instanceof javafx.scene.control.Label label
                        && label.getText().equals(number))
                .findFirst().orElseThrow();
    }

    @Test
    void ideasAreNotedOneAfterTheOtherAndTheKeyboardGivesThemADay() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, DrawerJourneyTest::ideas)) {
            window.awaitWords("Ideas 1");
            window.press(KeyCode.I);
            window.awaitWords("Delivery by bike");
            window.robot().write("!! Who hides the bean? #season");
            window.press(KeyCode.ENTER);
            window.awaitWords("Ideas 2");
            window.robot().write("Why Bresse butter");
            window.press(KeyCode.ENTER);
            window.awaitWords("Ideas 3");
            assertThat(post(window, 3).priority()).isEqualTo(Priority.TOP);
            assertThat(post(window, 4)).satisfies(post -> {
                assertThat(post.title()).isEqualTo("Why Bresse butter");
                assertThat(post.status()).isEqualTo(Status.IDEA);
            });
            window.press(KeyCode.DOWN);
            window.press(KeyCode.S);
            window.until("a star", () -> post(window, 4).priority() == Priority.HIGH);
            window.press(KeyCode.ALT, KeyCode.UP);
            window.until("two", () -> post(window, 4).priority() == Priority.TOP);
            window.press(KeyCode.ENTER);
            window.awaitWords("When is “Why Bresse butter” to come?");
            window.robot().write("22 Dec 18:00");
            window.press(KeyCode.ENTER);
            window.until("a day", () -> post(window, 4).day().equals(Optional.of(TODAY.withDayOfMonth(22))));
            assertThat(post(window, 4).time()).contains(LocalTime.of(18, 0));
            window.awaitWords("Ideas 2");
            window.press(KeyCode.DELETE);
            window.until("one gone", () -> post(window, 3).deletedAt().isPresent());
            window.press(KeyCode.ESCAPE);
            window.until("closed", () -> !window.shows("Delivery by bike"));
        }
    }

    @Test
    void mouseAndKeysEndInTheSamePlan() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, DrawerJourneyTest::ideas)) {
            window.awaitWords("Ideas 1");
            window.press(KeyCode.I);
            window.awaitWords("Delivery by bike");
            drag(window, card(window), day(window, "22"), 40);
            planned(window, TODAY.withDayOfMonth(22));
            Post byMouse = post(window, 1);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.awaitWords("Ideas 1");
            window.press(KeyCode.I);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.awaitWords("When is “Delivery by bike” to come?");
            window.robot().write("22");
            window.press(KeyCode.ENTER);
            planned(window, TODAY.withDayOfMonth(22));
            assertThat(post(window, 1)).isEqualTo(byMouse);
        }
    }

    @Test
    void aPostThatIsTakenOutByMouseOrKeyIsAnIdeaAgain() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, DrawerJourneyTest::ideas)) {
            window.awaitWords("Ideas 1");
            window.press(KeyCode.I);
            window.awaitWords("Delivery by bike");
            Node board = window.robot().lookup(".month-board").query();
            Node tile = window.robot().lookup(".month-board .post-tile").query();
            Bounds start = tile.localToScene(tile.getLayoutBounds());
            Node list = window.robot().lookup(".idea-list").query();
            Bounds end = list.localToScene(list.getLayoutBounds());
            Bounds origin = board.localToScene(board.getLayoutBounds());
            assertThat(origin.getMinX()).isPositive();
            tell(window, MouseEvent.MOUSE_PRESSED, board, start.getCenterX(), start.getCenterY());
            tell(window, MouseEvent.MOUSE_DRAGGED, board, start.getCenterX() + 10, start.getCenterY());
            tell(window, MouseEvent.MOUSE_DRAGGED, board, end.getCenterX(), end.getCenterY());
            tell(window, MouseEvent.MOUSE_RELEASED, board, end.getCenterX(), end.getCenterY());
            window.awaitWords("Ideas 2");
            Post byMouse = post(window, 2);
            assertThat(byMouse.status()).isEqualTo(Status.IDEA);
            assertThat(byMouse.day()).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.awaitWords("Ideas 1");
            window.press(KeyCode.SHIFT, KeyCode.I);
            window.awaitWords("Ideas 2");
            assertThat(post(window, 2)).isEqualTo(byMouse);
            assertThat(List.of(byMouse.time())).containsExactly(Optional.of(LocalTime.of(18, 0)));
        }
    }
}
