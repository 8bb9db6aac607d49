package app.vitrine.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.network.Network;
import app.vitrine.ui.TestWindow;
import app.vitrine.ui.control.NetworkTile;

import static org.assertj.core.api.Assertions.assertThat;

final class FirstStartJourneyTest {

    @TempDir
    private Path folder;

    @Test
    void aShopIsSetUpByKeysAlone() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, _ -> {})) {
            window.awaitWords("What is your shop called?");
            window.robot().write("Maison Levain");
            window.press(KeyCode.ENTER);
            window.awaitWords("Where does it show itself?");
            assertRingOn(window, Network.INSTAGRAM);
            window.press(KeyCode.SPACE);
            window.press(KeyCode.RIGHT);
            assertRingOn(window, Network.FACEBOOK);
            window.press(KeyCode.SPACE);
            window.press(KeyCode.ALT, KeyCode.LEFT);
            window.awaitWords("What is your shop called?");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            window.awaitWords("How do you want to begin?");
            window.press(KeyCode.ESCAPE);
            window.until("a client", () -> !clients(window).isEmpty());

            Client client = clients(window).getFirst();
            assertThat(client.name()).isEqualTo("Maison Levain");
            assertThat(client.country()).isEqualTo("GB");
            assertThat(client.languages()).containsExactly("en");
            assertThat(window.plan().read(reader -> reader.clients().channels(client.id())).stream()
                    .map(Channel::network)).containsExactly(Network.INSTAGRAM, Network.FACEBOOK);
        }
    }

    @Test
    void thePlacesStandInRowsOfOneHeight() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, _ -> {})) {
            window.awaitWords("What is your shop called?");
            window.robot().write("Maison Levain");
            window.press(KeyCode.ENTER);
            window.awaitWords("Where does it show itself?");
            assertThat(window.scene().getRoot().lookupAll(".network-tile").stream()
                    .map(tile -> tile.getLayoutBounds().getHeight())).hasSizeGreaterThan(12)
                    .containsOnly(56.0);
        }
    }

    @Test
    void theLanguageOfTheInterfaceIsChosenOnTheFirstStep() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, _ -> {})) {
            window.awaitWords("What is your shop called?");
            window.click("Français");
            window.awaitWords("Comment s’appelle votre boutique ?");
            window.awaitWords("Langue dans laquelle vous écrivez");
        }
    }

    @Test
    void everyStepCanBeSkipped() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.FRANCE, _ -> {})) {
            window.awaitWords("Comment s’appelle votre boutique ?");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ESCAPE);
            window.until("a client", () -> !clients(window).isEmpty());

            assertThat(clients(window)).singleElement().extracting(Client::name).isEqualTo("Ma boutique");
        }
    }

    @Test
    void leavingInTheMiddleKeepsNothingAndAsksAgainNextTime() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, _ -> {})) {
            window.awaitWords("What is your shop called?");
            window.robot().write("Maison Levain");
        }
        try (TestWindow window = TestWindow.on(folder, Locale.UK, _ -> {})) {
            window.awaitWords("What is your shop called?");
            assertThat(clients(window)).isEmpty();
        }
    }

    private static void assertRingOn(TestWindow window, Network network) {
        assertThat(window.scene().getFocusOwner()).isInstanceOfSatisfying(NetworkTile.class, tile -> {
            assertThat(tile.network()).isEqualTo(network);
            assertThat(tile.isFocusVisible()).isTrue();
        });
    }

    private static List<Client> clients(TestWindow window) {
        return window.plan().read(reader -> reader.clients().active());
    }
}
