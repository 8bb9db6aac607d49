package app.vitrine.ui.sharing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.text.Message;
import app.vitrine.exchange.intake.ImportChoices;
import app.vitrine.exchange.intake.ImportChoices.ChannelChoice;
import app.vitrine.exchange.intake.ImportPreview.Outcome;
import app.vitrine.exchange.intake.ImportPreview.UnknownChannel;
import app.vitrine.exchange.intake.ImportResult;
import app.vitrine.exchange.intake.ImportSource;
import app.vitrine.exchange.intake.ImportSource.CellPlace;
import app.vitrine.exchange.intake.MediaIntake;
import app.vitrine.exchange.intake.SheetImport;
import app.vitrine.exchange.sheet.DateOrder;
import app.vitrine.exchange.sheet.Encoding;
import app.vitrine.exchange.sheet.Reading;
import app.vitrine.exchange.sheet.SheetFile;
import app.vitrine.exchange.sheet.SheetPages;
import app.vitrine.exchange.sheet.SheetProblem;
import app.vitrine.exchange.sheet.Target;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Place;

/// A sheet of someone else on its way into the plan: read, understood, corrected, brought in.
final class ImportViewModel extends ViewModel {

    /// Reads the sheet, or reads it anew; in the background.
    @FunctionalInterface
    private interface Step {
        SheetPages read() throws SheetProblem;
    }

    private final Desk desk;
    private final SheetImport intake;
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Understood>> understood = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> refusal = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanProperty remembered = new SimpleBooleanProperty(true);
    private final Map<String, ChannelChoice> channels = new HashMap<>();
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
        channels.clear();
        Optional<String> known = client;
        read(() -> SheetPages.of(SheetFile.read(chosen), SheetImport.hints(desk.plan(), desk.clock(),
                desk.wording().get().locale(), known.or(this::usualClient))));
    }

    void target(int column, Target target) {
        with(reading -> reading.withTarget(column, target));
    }

    void encoding(Encoding encoding) {
        change(pages -> () -> SheetPages.of(pages.reading().withEncoding(encoding)));
    }

    void separator(char separator) {
        change(pages -> () -> SheetPages.of(pages.reading().withDelimiter(separator)));
    }

    /// A value that could not be read, as the person typed it anew.
    void type(CellPlace place, String value) {
        change(pages -> () -> pages.withCell(place.page(), place.row(), place.column(), value));
    }

    /// @param row its number, 0 for no header
    void header(int row) {
        with(reading -> reading.withHeader(row));
    }

    void order(DateOrder order) {
        with(reading -> reading.withOrder(order));
    }

    /// @param index of the only page to bring in, -1 for all of them
    void page(int index) {
        change(pages -> () -> index < 0 ? pages.withAll() : pages.withOnly(index));
    }

    /// Whether the columns are remembered for sheets with the same header.
    BooleanProperty remembered() {
        return remembered;
    }

    /// What becomes of an unknown channel.
    ChannelChoice choice(UnknownChannel channel) {
        return channels.getOrDefault(channel.key(),
                new ChannelChoice.Make(channel.suggested(), channel.handle()));
    }

    void choose(UnknownChannel channel, ChannelChoice wanted) {
        if (!choice(channel).equals(wanted)) {
            channels.put(channel.key(), wanted);
            with(reading -> reading);
        }
    }

    void bringInFor(String name) {
        if (!client.equals(Optional.of(name))) {
            client = Optional.of(name);
            with(reading -> reading);
        }
    }

    /// Brings the posts in as long work, as one change; then shows the calendar where they are.
    ///
    /// @return whether there was anything to bring in
    boolean bringIn() {
        Optional<Understood> ready = understood.get().filter(now -> now.coming() > 0 && !busy.get());
        ready.ifPresent(now -> {
            ImportChoices choices = choices(now.reading(), client);
            ImportSource source = remembered.get() ? now.source() : now.source().withoutMemory();
            desk.start(Message.of("sharing.import.running", source.name()), desk.work()
                    .longJob(progress -> intake.apply(source, choices, progress))
                    .onSuccess(result -> tell(result, firstDay(now))).onFailure(desk::tellFailure));
        });
        return ready.isPresent();
    }

    private void tell(ImportResult result, Optional<LocalDate> day) {
        int posts = result.added() + result.changed();
        day.ifPresent(first -> desk.go(new Place.Calendar(Optional.of(first), List.of())));
        desk.tellChange(SheetImport.CHANGE, result.missing() == 0
                ? Message.counted("sharing.import.done", posts)
                : Message.counted("sharing.import.done.missing", posts, result.missing()));
    }

    /// The first day from today on, else the last.
    private Optional<LocalDate> firstDay(Understood now) {
        LocalDate today = LocalDate.now(desk.clock());
        List<LocalDate> days = now.preview().entries().stream()
                .filter(entry -> entry.outcome() != Outcome.THERE_ALREADY)
                .flatMap(entry -> entry.post().day().stream()).sorted().toList();
        return days.stream().filter(day -> !day.isBefore(today)).findFirst()
                .or(() -> days.stream().reduce((_, last) -> last));
    }

    private interface Correction {
        Step of(SheetPages pages);
    }

    private void with(UnaryOperator<Reading> correction) {
        change(pages -> () -> pages.with(correction));
    }

    private void change(Correction correction) {
        understood.get().ifPresent(now -> read(correction.of(now.pages())));
    }

    private void read(Step step) {
        busy.set(true);
        refusal.set(Optional.empty());
        Optional<String> wanted = client;
        load(desk.work(), () -> {
            SheetPages pages = step.read();
            Optional<String> name = wanted.or(this::usualClient);
            return new Answer(
                    Understood.of(pages, intake, choices(pages.reading(), name), desk.plan()), name);
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
