package app.vitrine.ui.keydates;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.keydate.ClientDate;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.text.Message;
import app.vitrine.exchange.keydates.CalendarFile;
import app.vitrine.exchange.keydates.CalendarFile.Found;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Desk;

/// What is in a calendar file, and which of it becomes key dates of a client.
final class CalendarFileViewModel extends ViewModel {

    /// What was read.
    ///
    /// @param known those that the client has already
    record Ground(List<Client> clients, Client client, CalendarFile.Reading reading, Set<Found> known) {}

    private final Desk desk;
    private final Path file;
    private final Runnable done;
    private final ReadOnlyObjectWrapper<Optional<Ground>> ground = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ObservableSet<Found> chosen = FXCollections.observableSet(new HashSet<>());
    private final ReadOnlyBooleanWrapper some = new ReadOnlyBooleanWrapper();
    private Optional<Long> clientId;
    final Command add = Command.of("keydates-bring", this::add, some, Message.of("keydates.file.none-chosen"),
            "Ctrl+Enter");

    /// @param done called once there is nothing more to do here
    CalendarFileViewModel(Desk desk, Path file, Runnable done) {
        this.desk = desk;
        this.file = file;
        this.done = done;
        clientId = desk.scope().get().client().stream().boxed().findFirst();
        chosen.addListener((SetChangeListener<Found>) _ -> some.set(!chosen.isEmpty()));
    }

    @Override
    protected void onActivate() {
        whileActive(desk.offer("keydates.keys", List.of(add)));
        read();
    }

    private void read() {
        load(desk.work(), this::reading, read -> {
            chosen.clear();
            read.reading().dates().stream().filter(one -> !read.known().contains(one)).forEach(chosen::add);
            ground.set(Optional.of(read));
        }, problem -> {
            desk.tell(Message.of("keydates.file.unread", String.valueOf(file.getFileName())));
            done.run();
        });
    }

    private Ground reading() throws IOException {
        List<Client> clients = desk.plan().read(plan -> plan.clients().active());
        Client client = clients.stream().filter(one -> clientId.isEmpty() || one.id() == clientId.get())
                .findFirst().orElseThrow(() -> new IOException("No client"));
        CalendarFile.Reading reading = CalendarFile.read(file, LocalDate.now(desk.clock()), client.zone());
        return desk.plan().read(plan -> new Ground(clients, client, reading, known(plan, client, reading)));
    }

    private static Set<Found> known(PlanReader plan, Client client, CalendarFile.Reading reading) {
        List<ClientDate> own = plan.keyDates().of(Scope.of(client.id()));
        Set<Found> known = new HashSet<>(reading.dates());
        known.removeIf(found -> own.stream().noneMatch(
                one -> one.name().equals(found.name()) && one.rule().equals(found.rule())));
        return known;
    }

    /// Asks for whom.
    void client(Client client) {
        clientId = Optional.of(client.id());
        read();
    }

    private void add() {
        ground.get().ifPresent(now -> {
            List<Found> wanted = now.reading().dates().stream().filter(chosen::contains).toList();
            long owner = now.client().id();
            desk.change(ChangeLabel.of("keydates.undo.bring").forClient(owner), plan -> wanted
                    .forEach(one -> plan.keyDates()
                            .save(ClientDate.added(owner, one.name(), one.rule(), one.days()))),
                    Message.counted("keydates.done.brought", wanted.size()));
            done.run();
        });
    }

    Path file() {
        return file;
    }

    ReadOnlyObjectProperty<Optional<Ground>> ground() {
        return ground.getReadOnlyProperty();
    }

    /// Those that are to be added; changed by the view.
    ObservableSet<Found> chosen() {
        return chosen;
    }
}
