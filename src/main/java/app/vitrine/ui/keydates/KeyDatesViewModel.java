package app.vitrine.ui.keydates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.keydate.ClientDate;
import app.vitrine.domain.keydate.HiddenDates;
import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.keydate.KeyDateBook;
import app.vitrine.domain.keydate.NoteDates;
import app.vitrine.domain.note.Note;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.ChangeNotice;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.text.Message;
import app.vitrine.exchange.keydates.KeyDateSource;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Matching;
import app.vitrine.ui.shell.Place;

/// The key dates of a client in a year: which are shown, what the client changed, and what it added.
final class KeyDatesViewModel extends ViewModel {

    /// What was read.
    ///
    /// @param regions of the client's country, by their codes
    record Ground(List<Client> clients, Client client, Map<String, String> regions, HiddenDates hidden,
            List<Entry> entries) {}

    private final Desk desk;
    private final KeyDateSource source;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Optional<Ground>> ground = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final IntegerProperty year = new SimpleIntegerProperty();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Entry>> edited = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayKeep = new ReadOnlyBooleanWrapper();
    private final KeyDateForm form;
    private Optional<UUID> lead = Optional.empty();
    private boolean filling;
    private List<Entry> all = List.of();
    private Optional<String> wanted;
    private Optional<Long> clientId;
    final Command keep = Command.of("keydates-keep", this::keep, mayKeep, Message.of("keydates.not-ready"),
            "Ctrl+Enter");
    final Command add = Command.of("keydates-add", this::add, "Ctrl+Shift+N");

    KeyDatesViewModel(Desk desk, KeyDateSource source, Place.KeyDates place) {
        this.desk = desk;
        this.source = source;
        today = LocalDate.now(desk.clock());
        form = new KeyDateForm(today);
        wanted = place.date();
        clientId = desk.scope().get().client().stream().boxed().findFirst();
        year.set(place.day().getYear());
        year.subscribe((_, _) -> read());
        query.subscribe((_, _) -> filter());
        mayKeep.bind(form.ready().and(editing));
    }

    @Override
    protected void onActivate() {
        whileActive(desk.plan().onChange(this::told));
        whileActive(desk.offer("keydates.keys", List.of(keep, add)));
        read();
    }

    private void told(ChangeNotice notice) {
        if (Stream.of(ChangeNotice.Kind.KEY_DATE, ChangeNotice.Kind.FACT, ChangeNotice.Kind.NOTE,
                ChangeNotice.Kind.CLIENT).anyMatch(notice::touches)) {
            desk.work().job(() -> true).onSuccess(_ -> read()).start();
        }
    }

    private void read() {
        if (active()) {
            load(desk.work(), () -> desk.plan().read(this::read), this::show, desk::tellFailure);
        }
    }

    private Optional<Ground> read(PlanReader plan) {
        List<Client> clients = plan.clients().active();
        return clients.stream().filter(one -> clientId.isEmpty() || one.id() == clientId.get()).findFirst()
                .map(client -> read(plan, clients, client));
    }

    private Ground read(PlanReader plan, List<Client> clients, Client client) {
        Locale locale = desk.wording().get().locale();
        Scope scope = Scope.of(client.id());
        HiddenDates hidden = HiddenDates.of(plan.facts().get(HiddenDates.FACT));
        KeyDateBook book = new KeyDateBook(plan.keyDates().of(scope));
        List<Note> notes = plan.notes().notes(scope);
        List<KeyDate> country = client.country().isBlank()
                ? List.of()
                : source.in(client.country(), client.region(), year.get(), locale);
        List<Entry> read = new ArrayList<>();
        NoteDates.in(notes, year.get()).forEach(date -> read.add(entry(date, hidden, Optional.empty(),
                notes.stream()
                        .filter(note -> NoteDates.noteOf(date).filter(id -> id == note.id()).isPresent())
                        .findFirst())));
        book.told(country, year.get()).forEach(date -> read.add(entry(date, hidden,
                book.own().stream().filter(one -> one.dateId().equals(date.id())).findFirst(),
                Optional.empty())));
        // What is on no day of this year would otherwise be out of reach.
        book.own().stream().filter(one -> one.replaces().isEmpty()
                && read.stream().noneMatch(entry -> entry.date().id().equals(one.dateId())))
                .forEach(one -> one.near(year.get()).ifPresent(
                        date -> read.add(entry(date, hidden, Optional.of(one), Optional.empty()))));
        read.sort(Comparator.comparing(one -> one.date().first()));
        return new Ground(clients, client, new TreeMap<>(source.regions(client.country(), locale)), hidden,
                List.copyOf(read));
    }

    private static Entry entry(KeyDate date, HiddenDates hidden, Optional<ClientDate> own,
            Optional<Note> note) {
        return new Entry(date, hidden.names(date), hidden.hides(date.category()), own, note);
    }

    private void show(Optional<Ground> read) {
        clientId = read.map(now -> now.client().id());
        all = read.map(Ground::entries).orElse(List.of());
        filter();
        ground.set(read);
        wanted.flatMap(id -> all.stream().filter(one -> one.date().id().equals(id)).findFirst())
                .ifPresent(this::edit);
        wanted = Optional.empty();
    }

    private void filter() {
        List<Entry> found = all.stream().filter(one -> Matching.finds(one.date().name(), query.get()))
                .toList();
        if (!found.equals(entries)) {
            filling = true;
            entries.setAll(found);
            filling = false;
        }
    }

    /// Shows another client's dates.
    void client(Client client) {
        if (!Objects.equals(clientId.orElse(0L), client.id())) {
            clientId = Optional.of(client.id());
            leave();
            read();
        }
    }

    /// Where in its country the client is; empty for nowhere in particular.
    void region(String code) {
        long id = clientId.orElseThrow();
        desk.change(ChangeLabel.of("keydates.undo.region").forClient(id).typing("client/" + id + "/region"),
                plan -> plan.clients().find(id)
                        .ifPresent(client -> plan.clients().save(client.withRegion(code))),
                Message.of("keydates.done.region"));
    }

    /// Takes a date out of sight, or shows it again.
    void turn(Entry entry) {
        if (entry.kindHidden()) {
            desk.tell(Message.of("keydates.kind-hidden"));
            return;
        }
        hidden(entry.hidden()
                ? hides -> hides.without(entry.date())
                : hides -> hides.with(entry.date()));
    }

    /// Shows or hides a whole kind.
    void show(KeyDate.Category category, boolean shown) {
        if (ground.get().filter(now -> now.hidden().hides(category) == shown).isPresent()) {
            hidden(hides -> hides.with(category, !shown));
        }
    }

    private void hidden(UnaryOperator<HiddenDates> edit) {
        change("calendar.undo.key-dates", Message.of("calendar.key-date.chosen"), plan -> edit
                .apply(HiddenDates.of(plan.facts().get(HiddenDates.FACT))).text().ifPresentOrElse(
                        text -> plan.facts().put(HiddenDates.FACT, text),
                        () -> plan.facts().remove(HiddenDates.FACT)));
    }

    /// Begins another one.
    void add() {
        form.blank(year.get() == today.getYear() ? today : LocalDate.of(year.get(), 1, 1));
        editing.set(true);
        edited.set(Optional.empty());
    }

    void edit(Entry entry) {
        form.show(entry);
        edited.set(Optional.of(entry));
        editing.set(true);
    }

    void leave() {
        editing.set(false);
        edited.set(Optional.empty());
    }

    private void keep() {
        Optional<Entry> was = edited.get();
        long owner = clientId.orElseThrow();
        ClientDate date = new ClientDate(
                was.flatMap(Entry::own).map(ClientDate::id).orElse(0L),
                was.flatMap(Entry::own).map(ClientDate::uid).orElseGet(Uuid7::next), owner, replaced(was),
                form.name().get().strip(), form.category().get(), form.rule(), form.days().get());
        leave();
        lead = Optional.of(date.uid());
        if (was.filter(one -> same(one, date)).isEmpty()) {
            change("keydates.undo.keep", Message.of("keydates.done.kept", date.name()), plan -> {
                plan.keyDates().save(date);
                was.flatMap(Entry::note).ifPresent(plan.notes()::remove);
            });
        }
    }

    private static String replaced(Optional<Entry> was) {
        return was.filter(one -> one.origin() != Entry.Origin.ADDED).map(one -> one.date().id()).orElse("");
    }

    private static boolean same(Entry entry, ClientDate date) {
        return entry.own().map(date::equals).orElseGet(() -> entry.note().isEmpty() && date.rule().isEmpty()
                && date.name().equals(entry.date().name()) && date.category() == entry.date().category());
    }

    /// Takes an own date away, or gives one of the country back the way it comes.
    void remove(Entry entry) {
        leave();
        switch (entry.origin()) {
            case COUNTRY -> turn(entry);
            case CHANGED ->
                change("keydates.undo.reset", Message.of("keydates.done.reset", entry.date().name()),
                        plan -> entry.own().ifPresent(plan.keyDates()::remove));
            case ADDED -> change("keydates.undo.remove",
                    Message.of("keydates.done.removed", entry.date().name()), plan -> {
                        entry.own().ifPresent(plan.keyDates()::remove);
                        entry.note().ifPresent(plan.notes()::remove);
                    });
        }
    }

    private void change(String label, Message done, Consumer<PlanWriter> edit) {
        ChangeLabel change = ChangeLabel.of(label);
        desk.change(clientId.map(change::forClient).orElse(change), edit, done);
    }

    KeyDateForm form() {
        return form;
    }

    ReadOnlyObjectProperty<Optional<Ground>> ground() {
        return ground.getReadOnlyProperty();
    }

    IntegerProperty year() {
        return year;
    }

    LocalDate today() {
        return today;
    }

    StringProperty query() {
        return query;
    }

    ObservableList<Entry> entries() {
        return entries;
    }

    /// The one to lead to: what was kept last. Told once.
    Optional<Entry> led() {
        Optional<Entry> led = entries.stream().filter(entry -> lead.isPresent()
                && entry.own().map(ClientDate::uid).equals(lead)).findFirst();
        if (led.isPresent()) {
            lead = Optional.empty();
        }
        return led;
    }

    /// Whether the entries are just being exchanged.
    boolean filling() {
        return filling;
    }

    /// The one in the form; empty for a new one.
    ReadOnlyObjectProperty<Optional<Entry>> edited() {
        return edited.getReadOnlyProperty();
    }

    /// Whether something is in the form.
    ReadOnlyBooleanProperty editing() {
        return editing.getReadOnlyProperty();
    }
}
