package app.vitrine.ui.sharing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.text.Message;
import app.vitrine.exchange.intake.ImportChoices;
import app.vitrine.exchange.intake.ImportChoices.ChannelChoice;
import app.vitrine.exchange.intake.ImportResult;
import app.vitrine.exchange.intake.MediaIntake;
import app.vitrine.exchange.intake.SheetImport;
import app.vitrine.exchange.sheet.DateOrder;
import app.vitrine.exchange.sheet.Encoding;
import app.vitrine.exchange.sheet.Reading;
import app.vitrine.exchange.sheet.SheetFile;
import app.vitrine.exchange.sheet.SheetGuess;
import app.vitrine.exchange.sheet.SheetProblem;
import app.vitrine.exchange.sheet.Target;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Desk;

/// A sheet of someone else on its way into the plan: read, understood, corrected, brought in.
final class ImportViewModel extends ViewModel {

    /// Makes a reading of another one; in the background.
    @FunctionalInterface
    private interface Step {
        Reading read() throws SheetProblem;
    }

    private final Desk desk;
    private final SheetImport intake;
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Understood>> understood = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> refusal = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Set<String> notMade = new HashSet<>();
    private Optional<String> client = Optional.empty();

    /// @param backup makes a backup of the plan before a large import
    ImportViewModel(Desk desk, MediaIntake media, Runnable backup) {
        this.desk = desk;
        this.intake = new SheetImport(desk.plan(), media, desk.clock(), desk.wording().get().locale(),
                backup);
    }

    @Override
    protected void onActivate() {}

    /// The file chosen last.
    ReadOnlyObjectProperty<Optional<Path>> file() {
        return file.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Understood>> understood() {
        return understood.getReadOnlyProperty();
    }

    /// Why the file cannot be read.
    ReadOnlyObjectProperty<Optional<Message>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /// Whether the sheet is being read.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// The client that the posts are for; empty where the rows name theirs.
    Optional<String> client() {
        return client;
    }

    void open(Path chosen) {
        file.set(Optional.of(chosen));
        understood.set(Optional.empty());
        notMade.clear();
        LocalDate today = LocalDate.now(desk.clock());
        read(() -> SheetGuess.of(SheetFile.read(chosen),
                Understood.hints(desk.plan(), today, desk.wording().get().locale())));
    }

    void target(int column, Target target) {
        with(reading -> reading.withTarget(column, target));
    }

    void encoding(Encoding encoding) {
        change(reading -> () -> reading.withEncoding(encoding));
    }

    void separator(char separator) {
        change(reading -> () -> reading.withDelimiter(separator));
    }

    /// @param row its number, 0 for no header
    void header(int row) {
        with(reading -> reading.withHeader(row));
    }

    void order(DateOrder order) {
        with(reading -> reading.withOrder(order));
    }

    void page(int page) {
        with(reading -> reading.withPage(page));
    }

    /// Whether an unknown channel is to be made.
    boolean makes(String channel) {
        return !notMade.contains(channel);
    }

    void make(String channel, boolean wanted) {
        if (wanted ? notMade.remove(channel) : notMade.add(channel)) {
            with(reading -> reading);
        }
    }

    void bringInFor(String name) {
        if (!client.equals(Optional.of(name))) {
            client = Optional.of(name);
            with(reading -> reading);
        }
    }

    /// Brings the posts in as long work, as one change.
    ///
    /// @return whether there was anything to bring in
    boolean bringIn() {
        Optional<Understood> ready = understood.get().filter(now -> now.coming() > 0 && !busy.get());
        ready.ifPresent(now -> {
            ImportChoices choices = choices(now.reading(), client);
            desk.start(Message.of("sharing.import.running", now.source().name()), desk.work()
                    .longJob(progress -> intake.apply(now.source(), choices, progress))
                    .onSuccess(this::tell).onFailure(desk::tellFailure));
        });
        return ready.isPresent();
    }

    private void tell(ImportResult result) {
        int posts = result.added() + result.changed();
        desk.tell(result.missing() == 0
                ? Message.counted("sharing.import.done", posts)
                : Message.counted("sharing.import.done.missing", posts, result.missing()));
    }

    private interface Correction {
        Step of(Reading reading);
    }

    private void with(UnaryOperator<Reading> correction) {
        change(reading -> () -> correction.apply(reading));
    }

    private void change(Correction correction) {
        understood.get().ifPresent(now -> read(correction.of(now.reading())));
    }

    private void read(Step step) {
        busy.set(true);
        refusal.set(Optional.empty());
        Optional<String> wanted = client;
        load(desk.work(), () -> {
            Reading reading = step.read();
            Optional<String> name = wanted.or(this::usualClient);
            return new Answer(Understood.of(reading, intake, choices(reading, name), desk.plan()), name);
        }, answer -> {
            busy.set(false);
            client = answer.client();
            understood.set(Optional.of(answer.understood()));
        }, this::failed);
    }

    private record Answer(Understood understood, Optional<String> client) {}

    private void failed(Exception problem) {
        busy.set(false);
        if (problem instanceof SheetProblem refused) {
            understood.set(Optional.empty());
            refusal.set(Optional.of(refused.reason()));
        } else {
            desk.tellFailure(problem);
        }
    }

    private ImportChoices choices(Reading reading, Optional<String> name) {
        Map<String, ChannelChoice> channels = new HashMap<>();
        List.copyOf(notMade).forEach(key -> channels.put(key, new ChannelChoice.LeaveOut()));
        Optional<Path> folder = file.get().map(Path::toAbsolutePath).flatMap(
                path -> Optional.ofNullable(path.getParent()));
        return new ImportChoices(reading.facts().plain() ? Optional.empty() : name, channels, Set.of(),
                folder);
    }

    /// The client in view, else the first one, else a new one.
    private Optional<String> usualClient() {
        List<Client> clients = List.copyOf(
                desk.plan().read(reader -> reader.clients().active()));
        return Optional.of(clients.stream()
                .filter(one -> desk.scope().get().client().stream().anyMatch(id -> id == one.id()))
                .findFirst()
                .or(() -> clients.stream().findFirst()).map(Client::name)
                .orElseGet(() -> desk.wording().get().messages().text("sharing.import.client.new")));
    }
}
