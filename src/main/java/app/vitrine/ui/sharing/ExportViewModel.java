package app.vitrine.ui.sharing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Wording;
import app.vitrine.exchange.csv.ExportKind;
import app.vitrine.exchange.csv.ExportPreview;
import app.vitrine.exchange.csv.ExportRequest;
import app.vitrine.exchange.csv.ExportResult;
import app.vitrine.exchange.csv.FileProblem;
import app.vitrine.exchange.csv.PlanExport;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Desk;
import app.vitrine.work.Progress;

/// What is to be handed out and how it will look. Every choice is measured and previewed anew in the background.
final class ExportViewModel extends ViewModel {

    /// How many rows the preview shows.
    static final int ROWS = 5;

    /// What would be written.
    record Outlook(ExportPreview preview, ExportResult size) {}

    private final Desk desk;
    private final Consumer<Path> folders;
    private final ObjectProperty<ExportSpan> span = new SimpleObjectProperty<>(ExportSpan.THIS_MONTH);
    private final ObjectProperty<LocalDate> first;
    private final ObjectProperty<LocalDate> last;
    private final ObjectProperty<Scope> scope;
    private final ObjectProperty<ExportKind> kind = new SimpleObjectProperty<>(ExportKind.SHEET);
    private final ObjectProperty<Character> separator;
    private final BooleanProperty media = new SimpleBooleanProperty();
    private final ObservableList<Client> clients = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Outlook>> outlook = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    /// @param folders shows a folder in the system's file browser
    ExportViewModel(Desk desk, Consumer<Path> folders) {
        this.desk = desk;
        this.folders = folders;
        Span month = Span.of(thisMonth());
        first = new SimpleObjectProperty<>(month.first());
        last = new SimpleObjectProperty<>(month.last());
        scope = new SimpleObjectProperty<>(desk.scope().get());
        separator = new SimpleObjectProperty<>(ExportRequest.separatorOf(wording().locale()));
    }

    /// Proposes a month: by its name where it has one here, else by its days.
    void begin(YearMonth month) {
        first.set(month.atDay(1));
        last.set(month.atEndOfMonth());
        if (month.equals(thisMonth().plusMonths(1))) {
            span.set(ExportSpan.NEXT_MONTH);
        } else if (!month.equals(thisMonth())) {
            span.set(ExportSpan.DAYS);
        }
    }

    @Override
    protected void onActivate() {
        Stream.<ObservableValue<?>>of(span, first, last, scope, kind, separator, desk.wording())
                .forEach(choice -> whileActive(choice.subscribe((_, _) -> look())::unsubscribe));
        desk.work().job(() -> desk.plan().read(reader -> reader.clients().active()))
                .onSuccess(clients::setAll).onFailure(desk::tellFailure).start();
        look();
    }

    ObjectProperty<ExportSpan> span() {
        return span;
    }

    /// The first day, where days are chosen by hand.
    ObjectProperty<LocalDate> first() {
        return first;
    }

    ObjectProperty<LocalDate> last() {
        return last;
    }

    ObjectProperty<Scope> scope() {
        return scope;
    }

    ObjectProperty<ExportKind> kind() {
        return kind;
    }

    ObjectProperty<Character> separator() {
        return separator;
    }

    /// Whether pictures and videos go into a folder beside the file.
    BooleanProperty media() {
        return media;
    }

    ObservableList<Client> clients() {
        return clients;
    }

    /// What would be written; empty while that is found out, or where the days are the wrong way round.
    ReadOnlyObjectProperty<Optional<Outlook>> outlook() {
        return outlook.getReadOnlyProperty();
    }

    boolean daysTurned() {
        return span.get() == ExportSpan.DAYS && last.get().isBefore(first.get());
    }

    /// The month or the days that are written, in words.
    String daysInWords() {
        return days().map(chosen -> {
            YearMonth month = YearMonth.from(chosen.first());
            return chosen.equals(Span.of(month))
                    ? wording().month(month)
                    : wording().messages().text("sharing.span.words", wording().date(chosen.first()),
                            wording().date(chosen.last()));
        }).orElseGet(() -> wording().messages().text("sharing.span.everything"));
    }

    /// A name for the file, after its days.
    String fileName() {
        String days = days().filter(_ -> span.get() == ExportSpan.DAYS)
                .map(chosen -> "-" + chosen.first() + "-" + chosen.last())
                .or(() -> days().map(chosen -> "-" + YearMonth.from(chosen.first()))).orElse("");
        return wording().messages().text("sharing.export.file") + days + ".csv";
    }

    /// Writes the file as long work and says how it went.
    void save(Path target) {
        PlanExport export = export();
        String name = String.valueOf(target.getFileName());
        desk.start(Message.of("sharing.export.running", name),
                desk.work().longJob(progress -> export.write(target, progress))
                        .onSuccess(written -> desk.tell(
                                Message.counted("sharing.export.done", written.rows(), name),
                                Message.of("sharing.export.show"),
                                () -> folders.accept(folderOf(target))))
                        .onFailure(this::failed));
    }

    /// Makes the text that would be written and hands it over, for the clipboard.
    void copy(Consumer<String> clipboard) {
        PlanExport export = export();
        desk.start(Message.of("sharing.export.copying"), desk.work()
                .longJob(progress -> export.text(progress)).onSuccess(text -> {
                    clipboard.accept(text);
                    long rows = outlook.get().map(seen -> seen.size().rows()).orElse(0L);
                    desk.tell(Message.counted("sharing.export.copied", rows));
                }).onFailure(desk::tellFailure));
    }

    private static Path folderOf(Path target) {
        return Optional.ofNullable(target.toAbsolutePath().getParent()).orElse(target);
    }

    private void failed(Exception problem) {
        desk.tellFailure(problem instanceof FileProblem file
                ? new PlanException(PlanException.Kind.OTHER, file.sentence(), file)
                : problem);
    }

    private void look() {
        if (daysTurned()) {
            load(desk.work(), Optional::<Outlook>empty, outlook::set, desk::tellFailure);
            return;
        }
        PlanExport export = export();
        load(desk.work(), () -> new Outlook(export.preview(ROWS), export.measure(Progress.NONE)),
                seen -> outlook.set(Optional.of(seen)), desk::tellFailure);
    }

    private PlanExport export() {
        Optional<Span> days = days();
        Set<Long> wanted = scope.get().client().stream().boxed().collect(Collectors.toSet());
        return new PlanExport(desk.plan(), desk.media(), new ExportRequest(wanted, days, days.isEmpty(),
                kind.get(), separator.get(), media.get(), wording()));
    }

    private Optional<Span> days() {
        return switch (span.get()) {
            case THIS_MONTH -> Optional.of(Span.of(thisMonth()));
            case NEXT_MONTH -> Optional.of(Span.of(thisMonth().plusMonths(1)));
            case EVERYTHING -> Optional.empty();
            case DAYS -> Optional.of(new Span(first.get(), last.get()));
        };
    }

    /// What a separator may be, that of the country first.
    List<Character> separators() {
        return ExportRequest.separatorOf(wording().locale()) == ';'
                ? List.of(';', ',', '\t')
                : List.of(',', ';', '\t');
    }

    private YearMonth thisMonth() {
        return YearMonth.now(desk.clock());
    }

    private Wording wording() {
        return desk.wording().get();
    }
}
