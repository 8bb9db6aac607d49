package app.vitrine.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.ChangeNotice;
import app.vitrine.domain.plan.History;
import app.vitrine.domain.plan.MediaStore;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanException.Kind;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.text.Message;

/// A plan file that is open; made by [PlanFile]. Safe for use by several threads.
public final class OpenPlan implements Plan, AutoCloseable {

    private static final Duration SETTLED = Duration.ofDays(1);

    private final Path file;
    private final Path database;
    private final OpenOptions options;
    private final Runnable letGo;
    private final @Nullable Writer writer;
    private final Readers readers;
    private final SqliteHistory history;
    private final Backups backups;
    private final FolderMediaStore media;
    private final Optional<Message> readOnlyReason;
    private final boolean closedCleanly;
    private final AtomicBoolean closed = new AtomicBoolean();

    private OpenPlan(Path file, Path database, OpenOptions options, Runnable letGo,
            Optional<Message> readOnlyReason, boolean closedCleanly) {
        this.file = file;
        this.database = database;
        this.options = options;
        this.letGo = letGo;
        this.readOnlyReason = readOnlyReason;
        this.closedCleanly = closedCleanly;
        this.readers = new Readers(() -> Header.lookAt(database), options.clock());
        this.writer = readOnlyReason.isPresent() ? null : new Writer(file, options.clock());
        this.history = new SqliteHistory(writer, readers);
        this.backups = new Backups(file, database, options);
        this.media = FolderMediaStore.beside(file);
    }

    static OpenPlan writable(Path file, OpenOptions options, PlanLock lock, boolean closedCleanly) {
        return new OpenPlan(file, file, options, lock::close, Optional.empty(), closedCleanly);
    }

    /// @param database where the plan is read; a copy of `file`, or `file` itself
    /// @param letGo    of the copy
    static OpenPlan readOnly(Path file, Path database, OpenOptions options, Message reason, Runnable letGo) {
        return new OpenPlan(file, database, options, letGo, Optional.of(reason), true);
    }

    public Path path() {
        return file;
    }

    /// Where it is read.
    Path database() {
        return database;
    }

    public MediaStore media() {
        return media;
    }

    public Backups backups() {
        return backups;
    }

    /// Whether the program ended as it should when it had this plan open last; if not, a [#check] is due.
    public boolean closedCleanly() {
        return closedCleanly;
    }

    @Override
    public <T> T read(Function<PlanReader, T> query) {
        return readers.read(query::apply);
    }

    @Override
    public <T> T change(ChangeLabel label, Function<PlanWriter, T> edit) {
        return writing().change(label, edit);
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public Runnable onChange(Consumer<ChangeNotice> listener) {
        return writer == null ? () -> {} : writer.listen(listener);
    }

    @Override
    public Optional<Message> readOnlyReason() {
        return readOnlyReason;
    }

    /// Looks through the whole file; a second for some hundred megabytes.
    ///
    /// @return whether it is sound
    public boolean check() {
        return readers.query(session -> session.list("PRAGMA quick_check(1)", row -> row.getString(1)))
                .equals(List.of("ok"));
    }

    /// Looks through the whole file as [#check] does.
    ///
    /// @throws PlanException of kind DAMAGED where it is not sound
    public void examine() {
        if (!check()) {
            throw Problems.of(Kind.DAMAGED);
        }
    }

    /// Lets go of what is past its time: old trash, undo and history, and media files that nothing refers to. For when
    /// nobody works; none of it can be undone.
    public void tidy() {
        writing().alone(() -> {
            try (Session session = Connections.writing(file)) {
                Housekeeping.run(session, options.clock());
            }
            return MediaCollector.collect(file, backups.list(), media, options.clock().instant(), SETTLED);
        });
    }

    /// Erases a client for good, here and in every backup, with its trash, its history and the media files that only it
    /// had. Undo ends here. Screens read everything again afterwards: no notice tells of it.
    public void erase(long clientId) {
        writing().withoutConnection(() -> {
            readers.close();
            Erasing.here(file, clientId);
            Erasing.inBackups(backups.list(), clientId);
            return MediaCollector.collect(file, backups.list(), media, options.clock().instant(),
                    Duration.ZERO);
        });
    }

    /// Waits for the change that is being made, then lets go of the file.
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            readers.close();
            if (writer != null) {
                writer.close();
            }
        } finally {
            letGo.run();
        }
    }

    private Writer writing() {
        if (writer == null) {
            throw new PlanException(Kind.READ_ONLY, readOnlyReason.orElseThrow());
        }
        return writer;
    }
}
