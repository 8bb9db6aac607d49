package app.vitrine.ui.clients;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class ClientJourneyTest {

    @TempDir
    Path folder;

    private static void bakery(Plan plan) {
        plan.edit(ChangeLabel.of("clients.channel.change.add"), writer -> writer.clients()
                .save(Client.named("Maison Levain", "FR", TestWindow.CLOCK.getZone(), "fr")));
    }

    private static Optional<Client> florist(TestWindow window) {
        return window.plan().read(reader -> reader.clients().named("Fleur de Rue"));
    }

    private static List<Channel> channels(TestWindow window) {
        return window.plan().read(reader -> reader.clients()
                .channels(reader.clients().named("Fleur de Rue").map(Client::id).orElse(0L)));
    }

    private static void add(TestWindow window, String network, int count) {
        window.click("Add a channel");
        window.click(network);
        window.until(network, () -> channels(window).size() == count);
    }

    @Test
    void aSecondClientWithThreeChannels() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, ClientJourneyTest::bakery)) {
            window.awaitWords("Switch client, now Maison Levain");
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.robot().write("Add a client");
            window.press(KeyCode.ENTER);
            window.awaitWords("A new client");
            window.robot().write("Fleur de Rue");
            window.press(KeyCode.ENTER);
            window.until("the client", () -> florist(window).isPresent());
            window.awaitWords("Add a channel");
            add(window, "Instagram", 1);
            add(window, "Facebook", 2);
            add(window, "Shop window", 3);
            window.robot().clickOn(window.await("Handle"));
            window.robot().write("@fleurderue");
            window.until("the handle kept", () -> channels(window).getFirst().handle().equals("@fleurderue"));
            window.press(KeyCode.ALT, KeyCode.DOWN);
            window.until("the order kept", () -> channels(window).stream().map(Channel::network).toList()
                    .equals(List.of(Network.FACEBOOK, Network.INSTAGRAM, Network.SHOP_WINDOW)));
            window.press(KeyCode.ESCAPE);
            window.awaitWords("Switch client, now Fleur de Rue");
            assertThat(channels(window).get(1).handle()).isEqualTo("@fleurderue");
        }
    }

    @Test
    void erasingAsksForTheNameAndLeavesNoTrace() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, plan -> {
            bakery(plan);
            plan.edit(ChangeLabel.of("clients.channel.change.add"), writer -> writer.clients()
                    .save(Client.named("Fleur de Rue", "FR", TestWindow.CLOCK.getZone(), "fr")));
        })) {
            window.awaitWords("Switch client, now All clients");
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.awaitWords("Switch client, now Fleur de Rue");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT1);
            window.click("More for Fleur de Rue");
            window.press(KeyCode.UP);
            window.press(KeyCode.ENTER);
            window.awaitWords("Erase Fleur de Rue for good?");
            window.robot().write("Fleur de Rue");
            window.click("Erase for good");
            window.awaitWords("Switch client, now Maison Levain");
        }
    }
}
