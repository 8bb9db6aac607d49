package app.vitrine.ui.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Wording;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.PlanFile;
import app.vitrine.ui.TestWindow;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.work.Work;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class WorkspaceTest {

    @TempDir
    Path folder;

    private OpenPlan plan;
    private Workspace desk;
    private Runnable unfollow;

    @BeforeEach
    void open() {
        plan = PlanFile.create(folder.resolve("plan.vitrine"), OpenOptions.USUAL.at(TestWindow.CLOCK));
        Map<String, String> kept = new HashMap<>();
        Workspace.Memory memory = new Workspace.Memory() {
            @Override
            public Optional<String> get(String name) {
                return Optional.ofNullable(kept.get(name));
            }

            @Override
            public void put(String name, String value) {
                kept.put(name, value);
            }
        };
        desk = new Workspace(new Workspace.Tools(plan, plan.media(), Work.immediate(), Runnable::run,
                TestWindow.CLOCK, new ReadOnlyObjectWrapper<>(Wording.of(Locale.UK)), memory), new Places());
        unfollow = desk.follow();
    }

    @AfterEach
    void close() {
        unfollow.run();
        plan.close();
    }

    private void add(String name) {
        desk.change(ChangeLabel.of("shell.change.archive", name),
                writer -> writer.clients().save(Client.named(name, "FR", ZoneId.of("Europe/Paris"), "fr")),
                Message.of("shell.done.archive", name));
    }

    private List<String> names() {
        return plan.read(reader -> reader.clients().all().stream().map(Client::name).toList());
    }

    private Toast toast() {
        return desk.toasts().current().get().orElseThrow();
    }

    @Test
    void theToastOfAChangeTakesItBack() {
        add("Maison Levain");
        toast().button().orElseThrow().action().run();
        assertThat(names()).isEmpty();
    }

    @Test
    void aToastCannotTakeBackWhatIsNoLongerOnTop() {
        add("Maison Levain");
        Toast first = toast();
        plan.edit(ChangeLabel.of("shell.change.order"), writer -> writer.clients().save(
                Client.named("Fleur de Rue", "FR", ZoneId.of("Europe/Paris"), "fr")));
        assertThat(toast()).isEqualTo(first.withoutButton());
        first.button().orElseThrow().action().run();
        assertThat(names()).containsExactly("Maison Levain", "Fleur de Rue");
        assertThat(toast().sentence()).isEqualTo(Message.of("shell.no-longer-last"));
    }

    @Test
    void undoSaysWhatItWasAndOffersRedo() {
        add("Maison Levain");
        command("undo").execute();
        assertThat(names()).isEmpty();
        assertThat(toast().sentence()).isEqualTo(Message.of("shell.undone", "Archive Maison Levain"));
        toast().button().orElseThrow().action().run();
        assertThat(names()).containsExactly("Maison Levain");
    }

    @Test
    void numbersChooseClientsInTheirOrder() {
        add("Maison Levain");
        add("Fleur de Rue");
        ClientsViewModel clients = new ClientsViewModel(desk);
        clients.activate();
        clients.choose(2);
        assertThat(desk.scope().get())
                .isEqualTo(Scope.of(clients.state().get().entries().get(1).client().id()));
        clients.move(clients.state().get().entries().get(1).client().id(), -1);
        assertThat(clients.state().get().entries().stream().map(entry -> entry.client().name()))
                .containsExactly("Fleur de Rue", "Maison Levain");
        clients.deactivate();
    }

    @Test
    void theCommandListFindsBeginningsOfWordsAndRemembersWhatWasUsed() {
        desk.offer("group", List.of(Command.of("all-clients", () -> {}), Command.of("clients", () -> {}),
                Command.of("search", () -> {})));
        List<String> used = new ArrayList<>(List.of("search"));
        CommandListViewModel list = new CommandListViewModel(desk, _ -> List.of(),
                new CommandListViewModel.LastUsed() {
                    @Override
                    public List<String> ids() {
                        return used;
                    }

                    @Override
                    public void used(String id) {
                        used.addFirst(id);
                    }
                });
        list.activate();
        assertThat(list.lines().get()).extracting(CommandListViewModel.Line::label)
                .containsExactly("Search posts", "All clients", "Switch client");
        assertThat(list.lines().get()).extracting(CommandListViewModel.Line::heading)
                .containsExactly("shell.commands.recent", "group", "group");
        list.words().set("cli");
        assertThat(list.lines().get()).extracting(CommandListViewModel.Line::label).containsExactly(
                "All clients",
                "Switch client");
        list.words().set("switch");
        assertThat(list.lines().get().getFirst().bold()).containsExactly(new Matching.Stretch(0, 6));
        list.lines().get().getFirst().action().run();
        assertThat(used).containsExactly("clients", "search");
        list.deactivate();
    }

    @Test
    void theCommandListSaysWhatUndoTakesBack() {
        desk.offer("group", new Undoing(desk).commands());
        add("Maison Levain");
        CommandListViewModel list = new CommandListViewModel(desk, _ -> List.of(),
                new CommandListViewModel.LastUsed() {
                    @Override
                    public List<String> ids() {
                        return List.of();
                    }

                    @Override
                    public void used(String id) {}
                });
        list.activate();
        assertThat(list.lines().get()).extracting(CommandListViewModel.Line::detail)
                .containsExactly("Archive Maison Levain", "Nothing to redo");
        list.deactivate();
    }

    @Test
    void anArchivedClientComesBack() {
        add("Maison Levain");
        add("Fleur de Rue");
        ClientsViewModel clients = new ClientsViewModel(desk);
        clients.activate();
        Client first = clients.state().get().entries().getFirst().client();
        clients.archive(first);
        assertThat(clients.state().get().archived()).extracting(Client::name).containsExactly(first.name());
        clients.bringBack(clients.state().get().archived().getFirst());
        assertThat(clients.state().get().archived()).isEmpty();
        assertThat(clients.state().get().entries()).extracting(entry -> entry.client().name())
                .contains(first.name());
        clients.deactivate();
    }

    private Command command(String id) {
        return new Undoing(desk).commands().stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow();
    }
}
