package app.vitrine.ui.clients;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.network.Network;

import static org.assertj.core.api.Assertions.assertThat;

final class ClientViewModelTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private ClientViewModel model;

    @BeforeEach
    void open() {
        desk = TestDesk.at(folder);
        model = new ClientViewModel(desk, Optional.empty());
        model.activate();
    }

    @AfterEach
    void close() {
        model.deactivate();
        desk.close();
    }

    @Test
    void aNewClientIsInThePlanWithItsFirstLetterAndNotBefore() {
        assertThat(clients()).isEmpty();
        model.name("M");
        model.name("Maison Levain");
        model.name(" ");
        assertThat(clients()).extracting(Client::name).containsExactly("Maison Levain");
    }

    @Test
    void typingANameIsOneStepOfUndo() {
        model.name("M");
        model.name("Maison");
        desk.plan().history().undo();
        assertThat(clients()).isEmpty();
        assertThat(model.client().get().id()).isZero();
    }

    @Test
    void twoChannelsOfOneNetworkKeepTheirOrderWhileEdited() {
        model.name("Maison Levain");
        model.add(Network.INSTAGRAM);
        model.add(Network.INSTAGRAM);
        model.handle(model.channels().get(1), "@levain.traiteur");
        model.move(model.channels().get(1), -1);
        model.handle(model.channels().get(1), "@levain");
        model.line("Lyon");
        assertThat(stored()).extracting(Channel::handle).containsExactly("@levain.traiteur", "@levain");
        assertThat(stored()).extracting(Channel::network).containsOnly(Network.INSTAGRAM);
        model.remove(model.channels().getFirst());
        assertThat(model.channels()).extracting(Channel::handle).containsExactly("@levain");
    }

    @Test
    void aCountryBringsItsClock() {
        model.name("Maison Levain");
        model.country("FR");
        assertThat(model.client().get().zone().getId()).isEqualTo("Europe/Paris");
    }

    @Test
    void anArchivedClientLeavesThoseInUseAndComesBack() {
        model.name("Maison Levain");
        model.archive(true);
        assertThat(clients()).isEmpty();
        assertThat(model.client().get().archived()).isTrue();
        model.archive(false);
        assertThat(clients()).hasSize(1);
    }

    private List<Client> clients() {
        return desk.plan().read(reader -> reader.clients().active());
    }

    private List<Channel> stored() {
        return desk.plan().read(reader -> reader.clients().channels(model.client().get().id()));
    }
}
