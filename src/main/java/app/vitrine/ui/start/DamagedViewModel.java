package app.vitrine.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.text.Message;
import app.vitrine.storage.Backup;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.Recovery;
import app.vitrine.storage.Recovery.Salvaged;
import app.vitrine.ui.shell.StartScenes;
import app.vitrine.work.Work;

/// What can be done with a damaged plan. Until the person chooses, only a copy of the damaged file is made.
final class DamagedViewModel {

    private static final String POSTS = "post";

    /// What was found.
    ///
    /// @param kept    where the damaged file is kept
    /// @param backups sound ones, the newest first
    /// @param counts  what the newest of them holds
    record Found(Path kept, List<Backup> backups, Optional<Backup.Counts> counts) {

        Optional<Backup> newest() {
            return backups.stream().findFirst();
        }
    }

    /// What can be read out of the damaged file.
    ///
    /// @param posts   how many posts
    /// @param missing headings of posts that the newest backup does not have
    record Legible(Salvaged salvaged, long posts, List<String> missing) {}

    private final ReadOnlyObjectWrapper<Optional<Found>> found = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Legible>> legible = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> problem = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final BooleanProperty tried = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty(true);
    private final Path plan;
    private final OpenOptions options;
    private final Work work;
    private final StartScenes.Ways ways;
    private Optional<Recovery> recovery = Optional.empty();

    DamagedViewModel(Path plan, OpenOptions options, Work work, StartScenes.Ways ways) {
        this.plan = plan;
        this.options = options;
        this.work = work;
        this.ways = ways;
    }

    ReadOnlyObjectProperty<Optional<Found>> found() {
        return found.getReadOnlyProperty();
    }

    /// Empty until it has been tried, and where nothing can be read.
    ReadOnlyObjectProperty<Optional<Legible>> legible() {
        return legible.getReadOnlyProperty();
    }

    /// Whether it is known what can be read.
    ReadOnlyBooleanProperty tried() {
        return tried;
    }

    /// Why the last step did not work.
    ReadOnlyObjectProperty<Optional<Message>> problem() {
        return problem.getReadOnlyProperty();
    }

    /// Whether something is being read or put back.
    ReadOnlyBooleanProperty busy() {
        return busy;
    }

    /// Looks for backups, then tries what can be read.
    void look() {
        work.job(() -> Recovery.inspect(plan, options)).onSuccess(begun -> {
            recovery = Optional.of(begun);
            list(begun);
        }).onFailure(this::tell).start();
    }

    void use(Backup backup) {
        back(begun -> {
            begun.use(backup);
            return begun;
        });
    }

    void useLegible() {
        legible.get().ifPresent(known -> back(begun -> {
            begun.use(known.salvaged());
            return begun;
        }));
    }

    /// Enter: the newest good backup, else what can be read, else another plan.
    void primary() {
        if (busy.get()) {
            return;
        }
        Optional<Backup> newest = found.get().flatMap(Found::newest);
        if (newest.isPresent()) {
            use(newest.get());
        } else if (legible.get().isPresent()) {
            useLegible();
        } else {
            ways.chooseOther();
        }
    }

    private void list(Recovery begun) {
        work.job(() -> {
            List<Backup> backups = begun.backups();
            return new Found(begun.kept(), backups, backups.stream().findFirst().map(Backup::counts));
        }).onSuccess(known -> {
            found.set(Optional.of(known));
            busy.set(false);
            read(begun, known);
        }).onFailure(this::tell).start();
    }

    private void read(Recovery begun, Found known) {
        work.job(() -> {
            Salvaged salvaged = begun.salvage();
            return new Legible(salvaged, salvaged.saved().getOrDefault(POSTS, 0L),
                    known.newest().map(salvaged::postsMissingFrom).orElse(List.of()));
        }).onSuccess(answer -> legible.set(Optional.of(answer)))
                .onFailure(_ -> legible.set(Optional.empty()))
                .onEnd(() -> tried.set(true)).start();
    }

    private void back(Function<Recovery, Recovery> step) {
        recovery.ifPresent(begun -> {
            busy.set(true);
            work.job(() -> step.apply(begun)).onSuccess(_ -> ways.tryAgain()).onFailure(this::tell).start();
        });
    }

    private void tell(Exception reason) {
        busy.set(false);
        problem.set(Optional.of(reason instanceof PlanException known
                ? known.sentence()
                : Message.of("storage.problem.other")));
    }
}
