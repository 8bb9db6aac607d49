package app.vitrine.ui.calendar;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.note.Note;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

/// What holds for days: written, dragged by its ends, given other days by keys, taken away.
class BarJourneyTest {

    @TempDir
    Path folder;

    private static Span days(int first, int last) {
        return new Span(LocalDate.of(2026, 12, first), LocalDate.of(2026, 12, last));
    }

    private static void shop(Plan plan) {
        plan.edit(ChangeLabel.of("clients.channel.change.add"), writer -> {
            long shop = writer.clients().save(
                    Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")).id();
            writer.campaigns().save(
                    new Campaign(0, Uuid7.next(), shop, "Log", days(14, 16), Palette.CLAY));
        });
    }

    private static List<Note> notes(TestWindow window) {
        return window.plan().read(reader -> reader.notes().notes(Scope.all()));
    }

    private static Span campaign(TestWindow window) {
        return window.plan().read(reader -> reader.campaigns().campaigns(Scope.all())).getFirst().span();
    }

    private static void mouse(TestWindow window, Node node, EventType<MouseEvent> type, double sceneX,
            double sceneY) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        window.robot().interact(() -> node.fireEvent(new MouseEvent(type, sceneX, sceneY, sceneX,
                sceneY, MouseButton.PRIMARY, 1, false, false, false, false, down, false, false, false, false,
                false, null)));
    }

    /// Drags from a place of a bar by so many days to the right.
    private static void drag(TestWindow window, Node bar, double x, int days, boolean drop) {
        Point2D from = bar.localToScene(x, bar.getBoundsInLocal().getHeight() / 2);
        double day = window.scene().getRoot().lookup(".month-board").getBoundsInLocal().getWidth() / 7;
        mouse(window, bar, MouseEvent.MOUSE_PRESSED, from.getX(), from.getY());
        mouse(window, bar, MouseEvent.MOUSE_DRAGGED, from.getX() + days * day / 2, from.getY());
        mouse(window, bar, MouseEvent.MOUSE_DRAGGED, from.getX() + days * day, from.getY());
        if (drop) {
            mouse(window, bar, MouseEvent.MOUSE_RELEASED, from.getX() + days * day, from.getY());
        }
    }

    @Test
    void aBarIsDraggedByItsEndsAndByItsMiddle() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, BarJourneyTest::shop)) {
            Node bar = window.await("Log");
            drag(window, bar, bar.getBoundsInLocal().getWidth() - 3, 2, true);
            window.until("two days longer", () -> campaign(window).equals(days(14, 18)));
            window.awaitWords("Log: 14 – 18 December");
            drag(window, window.await("Log"), 3, 1, true);
            window.until("a day shorter", () -> campaign(window).equals(days(15, 18)));
            window.awaitWords("Log: 15 – 18 December");
            drag(window, window.await("Log"), 60, -1, true);
            window.until("a day earlier", () -> campaign(window).equals(days(14, 17)));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("taken back", () -> campaign(window).equals(days(15, 18)));
        }
    }

    @Test
    void escapeLeavesABarAsItWas() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, BarJourneyTest::shop)) {
            Node bar = window.await("Log");
            drag(window, bar, 60, 2, false);
            window.press(KeyCode.ESCAPE);
            mouse(window, bar, MouseEvent.MOUSE_RELEASED, 900, 500);
            assertThat(campaign(window)).isEqualTo(days(14, 16));
        }
    }

    @Test
    void byKeysANoteIsWrittenGetsOtherDaysAndGoes() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, BarJourneyTest::shop)) {
            window.awaitWords("Log");
            window.press(KeyCode.N);
            window.awaitWords("Words over the days, for you alone.");
            window.robot().write("Inventory");
            window.press(KeyCode.ENTER);
            window.until("the note", () -> notes(window).size() == 1);
            assertThat(notes(window).getFirst().span()).isEqualTo(days(9, 9));
            window.awaitWords("Inventory");
            window.press(KeyCode.SHIFT, KeyCode.N);
            Node last = window.await("Last day");
            window.robot().interact(last::requestFocus);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.robot().write("11/12/2026");
            window.press(KeyCode.ENTER);
            window.click("Keep");
            window.until("three days", () -> notes(window).getFirst().span().equals(days(9, 11)));
            window.press(KeyCode.SHIFT, KeyCode.N);
            window.click("Remove");
            window.until("gone", () -> notes(window).isEmpty());
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("back", () -> notes(window).size() == 1);
        }
    }

    @Test
    void theShopIsClosedOnADayAndEveryWeek() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.FRANCE, BarJourneyTest::shop)) {
            window.awaitWords("Log");
            window.press(KeyCode.N);
            window.click("Fermé");
            window.click("dimanche");
            window.until("every Sunday", () -> window.plan().read(reader -> reader.clients().active())
                    .getFirst().closed().equals(Set.of(DayOfWeek.SUNDAY)));
            window.click("Ajouter");
            window.until("the day", () -> notes(window).size() == 1);
            assertThat(notes(window).getFirst().kind()).isEqualTo(Note.Kind.CLOSED);
            window.awaitWords("Fermé");
        }
    }

    @Test
    void aDayOfTheShopsOwnStandsAmongTheKeyDatesOfEveryYear() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, BarJourneyTest::shop)) {
            window.awaitWords("Log");
            window.press(KeyCode.N);
            window.awaitWords("Words over the days, for you alone.");
            window.robot().write("Birthday of the shop");
            window.click("Key date");
            window.awaitWords("A day of the shop’s own, shown among the key dates of every year.");
            window.click("Add");
            window.awaitWords("Birthday of the shop");
            assertThat(notes(window).getFirst().kind()).isEqualTo(Note.Kind.YEARLY);
            window.press(KeyCode.E);
            window.awaitWords("Our own");
            window.click("Change Birthday of the shop");
            window.click("Every year");
            window.click("Keep");
            window.until("once", () -> notes(window).getFirst().kind() == Note.Kind.DATE);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("every year again", () -> notes(window).getFirst().kind() == Note.Kind.YEARLY);
        }
    }

    @Test
    void theWeekShowsTheSameAndDragsTheSame() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, BarJourneyTest::shop)) {
            window.awaitWords("Log");
            window.press(KeyCode.W);
            window.press(KeyCode.J);
            window.until("the week’s bar",
                    () -> window.scene().getRoot().lookupAll(".time-strip .campaign-bar")
                            .stream()
                            .anyMatch(node -> node.isVisible() && node.getBoundsInLocal().getWidth() > 0));
            Node bar = window.scene().getRoot().lookup(".time-strip .campaign-bar");
            double day = (bar.getBoundsInLocal().getWidth() + 8) / 3;
            Point2D from = bar.localToScene(bar.getBoundsInLocal().getWidth() - 3, 5);
            mouse(window, bar, MouseEvent.MOUSE_PRESSED, from.getX(), from.getY());
            mouse(window, bar, MouseEvent.MOUSE_DRAGGED, from.getX() + day, from.getY());
            mouse(window, bar, MouseEvent.MOUSE_RELEASED, from.getX() + day, from.getY());
            window.until("a day longer", () -> campaign(window).equals(days(14, 17)));
        }
    }
}
