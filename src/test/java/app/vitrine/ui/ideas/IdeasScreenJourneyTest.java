package app.vitrine.ui.ideas;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
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

import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Priority;
import app.vitrine.domain.post.Status;
import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class IdeasScreenJourneyTest {

    @TempDir
    Path folder;

    private static void pillars(Plan plan) {
        plan.edit(ChangeLabel.of("calendar.undo.draft", "x"), writer -> {
            long shop = writer.clients().save(
                    Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")).id();
            writer.campaigns().save(new Pillar(0, shop, "Craft", Palette.CLAY, 50, 0));
            writer.campaigns().save(new Pillar(0, shop, "Season", Palette.ROSE, 50, 1));
            writer.posts().save(Post.draft(shop, TestWindow.CLOCK.instant()).withTitle("Delivery by bike")
                    .withStatus(Status.IDEA));
        });
    }

    private static Post idea(TestWindow window) {
        return window.plan().read(reader -> reader.posts().find(1)).orElseThrow();
    }

    private static void tell(TestWindow window, EventType<MouseEvent> type, Node pressed, double x,
            double y) {
        window.robot().interact(() -> Event.fireEvent(pressed,
                new MouseEvent(type, x, y, 0, 0, MouseButton.PRIMARY, 1, false, false, false, false,
                        type != MouseEvent.MOUSE_RELEASED, false, false, false, false, false, null)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void go(TestWindow window) {
        window.awaitWords("Ideas 1");
        window.press(KeyCode.ALT, KeyCode.DIGIT2);
        window.awaitWords("Delivery by bike");
        window.press(KeyCode.I);
        window.press(KeyCode.DOWN);
    }

    @Test
    void mouseAndKeysBringAnIdeaToAnotherGroup() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, IdeasScreenJourneyTest::pillars)) {
            go(window);
            window.press(KeyCode.ALT, KeyCode.LEFT);
            window.until("a pillar", () -> idea(window).pillarId().equals(Optional.of(2L)));
            Post byKeys = idea(window);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("none", () -> idea(window).pillarId().isEmpty());
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            Node card = window.await("Delivery by bike");
            while (!(card instanceof javafx.scene.control.ListCell<?>)) {
                card = card.getParent();
            }
            Bounds start = card.localToScene(card.getLayoutBounds());
            Node target = window.await("Season, 0 ideas");
            Bounds end = target.localToScene(target.getLayoutBounds());
            tell(window, MouseEvent.MOUSE_PRESSED, card, start.getCenterX(), start.getCenterY());
            tell(window, MouseEvent.MOUSE_DRAGGED, card, start.getCenterX() - 10, start.getCenterY());
            tell(window, MouseEvent.MOUSE_DRAGGED, card, end.getCenterX(), end.getCenterY());
            tell(window, MouseEvent.MOUSE_RELEASED, card, end.getCenterX(), end.getCenterY());
            window.until("the same", () -> idea(window).equals(byKeys));
            window.awaitWords("Season, 1 idea");
        }
    }

    @Test
    void ideasArePlannedAndGroupedByPriority() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, IdeasScreenJourneyTest::pillars)) {
            go(window);
            window.click("Priority");
            window.awaitWords("Normal priority");
            window.press(KeyCode.I);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ALT, KeyCode.LEFT);
            window.until("high", () -> idea(window).priority() == Priority.HIGH);
            window.awaitWords("High priority, 1 idea");
            window.press(KeyCode.ENTER);
            window.awaitWords("When is “Delivery by bike” to come?");
            window.robot().write("tomorrow 18:00");
            window.press(KeyCode.ENTER);
            window.until("planned",
                    () -> idea(window).day().equals(Optional.of(LocalDate.of(2026, 12, 10))));
            window.awaitWords("What might become a post one day waits here, without a day.");
            assertThat(idea(window).status()).isEqualTo(Status.DRAFT);
        }
    }
}
