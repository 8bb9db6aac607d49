package app.vitrine.ui.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class ShellJourneyTest {

    @TempDir
    Path folder;

    private static void twoShops(Plan plan) {
        plan.edit(ChangeLabel.of("shell.change.order"), writer -> {
            writer.clients().save(Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr"));
            writer.clients().save(Client.named("Fleur de Rue", "FR", ZoneId.of("Europe/Paris"), "fr"));
        });
    }

    private static Node focused(TestWindow window) {
        return Objects.requireNonNull(window.scene().getFocusOwner());
    }

    @Test
    void clientsAreSwitchedByKeyAndTheSearchFieldIsNotWrittenInto() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, ShellJourneyTest::twoShops)) {
            window.awaitWords("Switch client, now All clients");
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.awaitWords("Switch client, now Fleur de Rue");
            window.press(KeyCode.SLASH);
            assertThat(focused(window)).isInstanceOfSatisfying(TextField.class,
                    field -> assertThat(field.getText()).isEmpty());
        }
    }

    @Test
    void f6ShowsWhereItLeadsAndAThemeIsFoundInTheCommandList() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, ShellJourneyTest::twoShops)) {
            window.awaitWords("Switch client, now All clients");
            for (int i = 0; i < 3; i++) {
                window.press(KeyCode.F6);
                assertThat(focused(window).isFocusVisible()).as("ring on " + focused(window)).isTrue();
            }
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.robot().write("dark th");
            window.press(KeyCode.ENTER);
            window.until("the dark theme", () -> window.scene().getStylesheets().stream()
                    .anyMatch(sheet -> sheet.endsWith("tokens-dark.css")));
        }
    }

    @Test
    void theCommandListKnowsOtherWords() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, ShellJourneyTest::twoShops)) {
            window.awaitWords("Switch client, now All clients");
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.robot().write("csv");
            window.awaitWords("Import a spreadsheet…");
            window.awaitWords("Export the plan…");
            window.robot().write("qq");
            window.awaitWords("Nothing called “csvqq”");
            window.robot().write("q");
            window.awaitWords("Nothing called “csvqqq”");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.robot().write("pack duplicate");
            window.awaitWords("Save a copy…");
        }
    }

    @Test
    void aBackupIsLookedAtAndNothingIsOfferedThatWouldChangeIt() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, ShellJourneyTest::twoShops)) {
            window.awaitWords("New post");
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.robot().write("safety");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.COMMA);
            window.click("Look inside");
            window.until("the backup in a window of its own", () -> Window.getWindows().stream()
                    .filter(other -> other instanceof Stage && !window.scene().equals(other.getScene()))
                    .anyMatch(other -> says(other, "You can look at this plan, but not change it.")
                            && !says(other, "New post")));
            WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Window.getWindows().stream()
                    .filter(other -> other instanceof Stage && !window.scene().equals(other.getScene()))
                    .toList()
                    .forEach(Window::hide));
        }
    }

    private static boolean says(Window window, String words) {
        return says(window.getScene().getRoot(), words);
    }

    private static boolean says(Node node, String words) {
        if (!node.isVisible()) {
            return false;
        }
        boolean itself = node instanceof Labeled labeled && words.equals(labeled.getText());
        return itself || (node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(child -> says(child, words)));
    }

    @Test
    void aNewPostAmongAllClientsIsForTheOneChosen() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, ShellJourneyTest::twoShops)) {
            window.awaitWords("Switch client, now All clients");
            window.press(KeyCode.CONTROL, KeyCode.N);
            window.awaitWords("For which client?");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until("the composer", () -> window.scene().getRoot().lookup(".composer") != null);
            window.robot().write("tulips");
            window.press(KeyCode.ESCAPE);
            long second = window.plan().<Long>read(reader -> reader.clients().active().get(1).id());
            window.until("the post of the second client", () -> window.plan()
                    .<Boolean>read(reader -> reader.posts().extent(Scope.of(second)).isPresent()));
        }
    }

    @Test
    void theCommandListGivesTheFocusBack() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.FRANCE, ShellJourneyTest::twoShops)) {
            window.awaitWords("Changer de client, maintenant Tous les clients");
            window.press(KeyCode.F6);
            Node before = focused(window);
            window.press(KeyCode.CONTROL, KeyCode.K);
            assertThat(focused(window)).isInstanceOf(TextField.class).isNotSameAs(before);
            window.press(KeyCode.TAB);
            assertThat(Traversal.within(focused(window), window.scene().lookup(".command-list"))).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(focused(window)).isSameAs(before);
        }
    }

    @Test
    void f6GoesRoundAndBack() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, ShellJourneyTest::twoShops)) {
            window.awaitWords("Switch client, now All clients");
            window.press(KeyCode.F6);
            Node first = focused(window);
            window.press(KeyCode.F6);
            assertThat(focused(window)).isNotSameAs(first);
            window.press(KeyCode.SHIFT, KeyCode.F6);
            assertThat(focused(window)).isSameAs(first);
        }
    }
}
