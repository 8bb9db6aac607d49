package app.vitrine.ui.shell;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.media.Picture;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.ChangeNotice;
import app.vitrine.domain.plan.ChangeNotice.Kind;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.mvvm.ViewModel;

/// The clients that can be switched between, in the order of Ctrl+1…9.
final class ClientsViewModel extends ViewModel {

    /// A client as the switcher shows it.
    ///
    /// @param due posts planned for today
    record Entry(Client client, int due, Optional<Picture> logo) {}

    /// All that the switcher knows at one moment.
    record State(List<Entry> entries, List<Client> archived) {

        State {
            entries = List.copyOf(entries);
            archived = List.copyOf(archived);
        }

        Optional<Entry> of(Scope scope) {
            return entries.stream().filter(entry -> scope.client().orElse(-1) == entry.client().id())
                    .findFirst();
        }
    }

    private final Workspace desk;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(
            new State(List.of(), List.of()));

    ClientsViewModel(Workspace desk) {
        this.desk = desk;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The switcher's `number`-th client, from 1; 0 shows all.
    void choose(int number) {
        List<Entry> entries = state.get().entries();
        if (number == 0 && entries.size() > 1) {
            desk.show(Scope.all());
        } else if (number > 0 && number <= entries.size()) {
            desk.show(Scope.of(entries.get(number - 1).client().id()));
        }
    }

    /// Moves a client up (below 0) or down by so many places in the order.
    void move(long clientId, int by) {
        List<Long> ids = new ArrayList<>(
                state.get().entries().stream().map(entry -> entry.client().id()).toList());
        int from = ids.indexOf(clientId);
        int to = Math.clamp((long) from + by, 0, Math.max(0, ids.size() - 1));
        if (from >= 0 && to != from) {
            ids.add(to, ids.remove(from));
            desk.change(ChangeLabel.of("shell.change.order"), writer -> writer.clients().order(ids),
                    Message.of("shell.done.order"));
        }
    }

    void archive(Client client) {
        desk.change(ChangeLabel.of("shell.change.archive", client.name()).forClient(client.id()),
                writer -> writer.clients().save(client.withArchived(true)),
                Message.of("shell.done.archive", client.name()));
    }

    void bringBack(Client client) {
        desk.change(ChangeLabel.of("shell.change.bring-back", client.name()).forClient(client.id()),
                writer -> writer.clients().save(client.withArchived(false)),
                Message.of("shell.done.bring-back", client.name()));
    }

    @Override
    protected void onActivate() {
        whileActive(desk.plan().onChange(notice -> desk.delivery().execute(() -> changed(notice))));
        read();
    }

    private void changed(ChangeNotice notice) {
        if (active() && (notice.touches(Kind.CLIENT) || notice.touches(Kind.POST))) {
            read();
        }
    }

    private void read() {
        load(desk.work(), () -> desk.plan().read(this::query), this::apply, desk::tellFailure);
    }

    private State query(PlanReader reader) {
        List<Entry> entries = reader.clients().active().stream().map(client -> entry(reader, client))
                .toList();
        return new State(entries, reader.clients().all().stream().filter(Client::archived).toList());
    }

    private Entry entry(PlanReader reader, Client client) {
        LocalDate today = ZonedDateTime.now(desk.clock()).withZoneSameInstant(client.zone()).toLocalDate();
        int due = reader.posts().counts(Scope.of(client.id()), Span.day(today)).getOrDefault(today, 0);
        return new Entry(client, due,
                client.logo().flatMap(id -> reader.media().find(id)).map(MediaItem::picture));
    }

    // A client that is gone is no longer shown; with one client there is nothing to show together.
    private void apply(State read) {
        state.set(read);
        boolean shown = desk.scope().get() instanceof Scope.All
                ? read.entries().size() != 1
                : read.of(desk.scope().get()).isPresent();
        if (!shown) {
            desk.show(read.entries().size() == 1
                    ? Scope.of(read.entries().getFirst().client().id())
                    : Scope.all());
        }
    }
}
