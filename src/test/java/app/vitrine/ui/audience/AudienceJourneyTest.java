package app.vitrine.ui.audience;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.persona.Basis;
import app.vitrine.domain.persona.Hours;
import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.persona.Statement;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;
import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

/// From an empty screen to a persona that a post is for, by mouse and by keys.
class AudienceJourneyTest {

    @TempDir
    Path folder;

    private static void shop(Plan plan) {
        plan.edit(ChangeLabel.of("calendar.undo.draft", "x"), writer -> {
            long shop = writer.clients()
                    .save(Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")).id();
            writer.clients().save(Channel.of(shop, Network.INSTAGRAM, 0));
            writer.posts()
                    .save(Post.draft(shop, TestWindow.CLOCK.instant()).withTitle("Brioche")
                            .withTags(List.of("Sunday"))
                            .withWhen(Optional.of(LocalDate.of(2026, 12, 9)), Optional.empty()));
        });
    }

    private static void withFamilies(Plan plan) {
        shop(plan);
        plan.edit(ChangeLabel.of("calendar.undo.draft", "x"), writer -> {
            writer.personas().save(Persona.named("Families", Palette.ROSE).at(1, 0)
                    .with(Statement.guess(Statement.Kind.NEED, "Room for a pushchair")));
            writer.personas().save(Persona.named("Regulars", Palette.SKY).at(1, 1));
        });
    }

    private static List<Persona> all(TestWindow window) {
        return window.plan().read(reader -> reader.personas().personas(Scope.all()));
    }

    private static Persona first(TestWindow window) {
        return all(window).getFirst();
    }

    private static List<Long> whom(TestWindow window) {
        return window.plan().read(reader -> reader.personas().of(1));
    }

    private static Node node(TestWindow window, String style) {
        window.until(style, () -> window.scene().getRoot().lookup(style) != null);
        return window.scene().getRoot().lookup(style);
    }

    @Test
    void byKeysAPersonaIsMadeSaidPaintedAndUndone() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, AudienceJourneyTest::shop)) {
            window.press(KeyCode.ALT, KeyCode.DIGIT4);
            window.awaitWords("New persona");
            window.press(KeyCode.N);
            window.awaitWords("A blank sheet");
            window.press(KeyCode.ENTER);
            window.until("one persona", () -> all(window).size() == 1);
            window.awaitWords("0 posts for them");
            window.press(KeyCode.F2);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.robot().write("Families");
            window.press(KeyCode.ENTER);
            window.until("the name", () -> first(window).name().equals("Families"));
            Node adder = node(window, ".sheet-card .adder .post-editor");
            window.robot().interact(adder::requestFocus);
            window.robot().write("Room for a pushchair");
            window.press(KeyCode.ENTER);
            window.until("the need", () -> first(window).statements().size() == 1);
            Node chip = window.await("A guess: nobody has looked yet");
            window.robot().interact(chip::requestFocus);
            window.press(KeyCode.SPACE);
            window.click("survey");
            window.until("evidence",
                    () -> first(window).statements().getFirst().evidence().basis() == Basis.SURVEY);
            window.press(KeyCode.ESCAPE);
            window.awaitWords("survey, 9 December 2026");
            Node grid = node(window, ".week-grid");
            window.robot().interact(grid::requestFocus);
            window.press(KeyCode.SPACE);
            window.press(KeyCode.SHIFT, KeyCode.RIGHT);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DIGIT3);
            Hours hours = Hours.NONE.with(DayOfWeek.MONDAY, 8, 10, 1).with(DayOfWeek.TUESDAY, 9, 3);
            window.until("the hours", () -> first(window).habits().hours().equals(hours));
            assertThat(grid.getAccessibleText()).isEqualTo("Tuesday, 09:00: most of all");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("the stroke before", () -> first(window).habits().hours()
                    .equals(Hours.NONE.with(DayOfWeek.MONDAY, 8, 10, 1)));
            Node dots = window.await("Instagram: 0/5");
            window.robot().interact(dots::requestFocus);
            window.press(KeyCode.DIGIT4);
            window.press(KeyCode.RIGHT);
            window.until("the weight", () -> first(window).habits().weight(Network.INSTAGRAM) == 5);
        }
    }

    @Test
    void amongAllClientsOneIsAskedFor() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, plan -> {
            shop(plan);
            plan.edit(ChangeLabel.of("calendar.undo.draft", "x"), writer -> writer.clients()
                    .save(Client.named("Studio Nord", "FR", ZoneId.of("Europe/Paris"), "fr")));
        })) {
            window.press(KeyCode.ALT, KeyCode.DIGIT4);
            window.awaitWords("New persona");
            window.press(KeyCode.N);
            window.awaitWords("A blank sheet");
            window.press(KeyCode.ENTER);
            window.awaitWords("For which client?");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until("a persona of the second", () -> all(window).size() == 1);
            assertThat(first(window).clientId()).isEqualTo(2);
            window.awaitWords("0 posts for them");
        }
    }

    @Test
    void byMouseATemplateIsTakenPaintedAndTakenBack() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, AudienceJourneyTest::shop)) {
            window.click("Audience");
            window.click("New persona");
            window.click("Gift buyer");
            window.until("one persona", () -> all(window).size() == 1);
            window.awaitWords("Birthdays, hosts, Christmas");
            Hours before = first(window).habits().hours();
            Node grid = node(window, ".week-grid");
            Bounds cells = grid.localToScreen(grid.getLayoutBounds());
            double x = cells.getMinX() + 46;
            window.robot().moveTo(x, cells.getMinY() + 8).press(MouseButton.PRIMARY)
                    .moveTo(x, cells.getMinY() + 27).moveTo(x, cells.getMinY() + 46)
                    .release(MouseButton.PRIMARY);
            window.until("three hours more",
                    () -> first(window).habits().hours().equals(before.with(DayOfWeek.MONDAY, 0, 1)
                            .with(DayOfWeek.TUESDAY, 0, 1).with(DayOfWeek.WEDNESDAY, 0, 1)));
            window.click("A present for a clear budget");
            window.press(KeyCode.END);
            window.robot().write("!");
            window.until("the word", () -> first(window).statements().getFirst().words()
                    .equals("A present for a clear budget!"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.DELETE);
            window.until("gone", () -> first(window).statements().stream()
                    .noneMatch(said -> said.words().startsWith("A present for")));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("back", () -> first(window).statements().getFirst().words()
                    .equals("A present for a clear budget!"));
        }
    }

    @Test
    void aPostIsForAPersonaAndStaysWhenItIsDeleted() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, AudienceJourneyTest::withFamilies)) {
            window.until("the post", () -> window.scene().getRoot().lookupAll(".post-tile").stream()
                    .anyMatch(Node::isVisible));
            window.press(KeyCode.ENTER);
            Node add = window.await("Add a persona");
            window.robot().interact(add::requestFocus);
            window.press(KeyCode.SPACE);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until("for families", () -> whom(window).equals(List.of(1L)));
            window.awaitWords("Not for Families any more");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.press(KeyCode.ALT, KeyCode.DIGIT4);
            window.awaitWords("1 post for them");
            window.press(KeyCode.CONTROL, KeyCode.DELETE);
            window.awaitWords("“Families” deleted. 1 post that was for them stays.");
            assertThat(whom(window)).isEmpty();
            window.click("Undo");
            window.until("for families again", () -> whom(window).equals(List.of(1L)));
            window.awaitWords("2 personas");
        }
    }

    @Test
    void twoAreMergedAfterAQuestion() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, AudienceJourneyTest::withFamilies)) {
            window.press(KeyCode.ALT, KeyCode.DIGIT4);
            window.awaitWords("Room for a pushchair");
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.robot().write("merge the persona");
            window.press(KeyCode.ENTER);
            window.awaitWords("Which one are “Families” really?");
            window.press(KeyCode.ENTER);
            window.awaitWords("Merge “Families” into “Regulars”?");
            window.press(KeyCode.ENTER);
            window.until("one", () -> all(window).size() == 1);
            assertThat(first(window).statements()).hasSize(1);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("two", () -> all(window).size() == 2);
        }
    }
}
