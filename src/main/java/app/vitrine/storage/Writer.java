package app.vitrine.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.plan.Change;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.ChangeNotice;
import app.vitrine.domain.plan.ChangeNotice.Kind;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.work.Pools;

/// The one connection that writes, on a thread of its own. The connection with its triggers is made on that thread, so
/// that opening a plan does not wait for it.
final class Writer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Writer.class.getName());

    private final ExecutorService thread = Pools.single("vitrine-writer");
    private final Path file;
    private final Clock clock;
    private final TypingRun run;
    private final List<Consumer<ChangeNotice>> listeners = new CopyOnWriteArrayList<>();
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);
    private @Nullable Open open;

    /// What belongs to the connection; used on the writer's thread only.
    private record Open(Session session, Journal journal, Repositories repositories) {}

    Writer(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
        this.run = new TypingRun(clock);
        thread.execute(this::warmUp);
    }

    Runnable listen(Consumer<ChangeNotice> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void closeRun() {
        run.close();
    }

    <T> T change(ChangeLabel label, Function<PlanWriter, T> edit) {
        return onThread(() -> {
            OptionalLong running = run.changeFor(label.runKey());
            return transaction((session, journal, repositories) -> {
                long at = clock.millis();
                long id = running.isPresent()
                        ? journal.resume(running.getAsLong())
                        : journal.begin(label, "do", at);
                session.run("UPDATE change SET at = ? WHERE id = ?", at, id);
                return new Step<>(id, edit.apply(repositories));
            }, label.runKey()).result();
        });
    }

    /// Takes a change back, or repeats it where it is itself an undo.
    ///
    /// @param wanted finds the change to take back, inside the transaction
    Optional<ChangeNotice> takeBack(String kind, Function<Session, Optional<Change>> wanted) {
        return onThread(() -> {
            run.close();
            return transaction((session, journal, _) -> {
                Optional<Change> last = wanted.apply(session);
                if (last.isEmpty()) {
                    return new Step<Change>(0, null);
                }
                long id = journal.begin(last.get().label(), kind, clock.millis());
                journal.takeBack(last.get().id());
                journal.settle(last.get().id(), id);
                return new Step<>(id, last.get());
            }, Optional.empty()).notice();
        });
    }

    /// Runs something on the writer's thread while no transaction is open, such as housekeeping.
    <T> T alone(Callable<T> body) {
        return onThread(body);
    }

    /// Closes the connection while `body` exchanges the file; the next change opens it again.
    <T> T withoutConnection(Callable<T> body) {
        return onThread(() -> {
            run.close();
            disconnect();
            return body.call();
        });
    }

    @Override
    public void close() {
        onThread(() -> {
            disconnect();
            return true;
        });
        thread.shutdown();
    }

    /// What a transaction did: the change it belongs to and the result of the edit.
    private record Step<T>(long changeId, @Nullable T result) {}

    private record Kept<T>(@Nullable T result, Optional<ChangeNotice> notice) {}

    @FunctionalInterface
    private interface Body<T> {
        Step<T> run(Session session, Journal journal, Repositories repositories);
    }

    private <T> Kept<T> transaction(Body<T> body, Optional<String> runKey) {
        Open now = connected();
        Session session = now.session();
        session.run("BEGIN IMMEDIATE");
        Kept<T> kept;
        try {
            Step<T> step = body.run(session, now.journal(), now.repositories());
            Map<Kind, Set<Long>> touched = now.journal().touched();
            if (touched.isEmpty()) {
                session.rollback();
                return new Kept<>(step.result(), Optional.empty());
            }
            if (touched.containsKey(Kind.POST)) {
                WordIndex.refresh(session, Session.ids(touched.get(Kind.POST)));
            }
            now.journal().end();
            Change change = session
                    .first("SELECT * FROM change WHERE id = ?", Labels::change, step.changeId())
                    .orElseThrow();
            session.run("COMMIT");
            run.kept(runKey, change.id());
            kept = new Kept<>(step.result(), Optional.of(new ChangeNotice(change, touched)));
        } catch (RuntimeException | Error problem) {
            session.rollback();
            throw problem;
        }
        kept.notice().ifPresent(this::tell);
        return kept;
    }

    // The change is kept whatever a listener does.
    private void tell(ChangeNotice notice) {
        for (Consumer<ChangeNotice> listener : listeners) {
            try {
                listener.accept(notice);
            } catch (RuntimeException problem) {
                LOG.log(Level.WARNING, "A listener of the plan failed", problem);
            }
        }
    }

    private void warmUp() {
        try {
            connected();
        } catch (RuntimeException problem) {
            LOG.log(Level.WARNING, "The plan cannot be written; the next change says why", problem);
        }
    }

    private Open connected() {
        Open now = open;
        if (now == null) {
            Session session = Connections.writing(file);
            Journal journal = new Journal(session);
            journal.install();
            now = new Open(session, journal, new Repositories(session, clock));
            open = now;
        }
        return now;
    }

    private void disconnect() {
        Open now = open;
        open = null;
        if (now != null) {
            now.session().close();
        }
    }

    private <T> T onThread(Callable<T> body) {
        if (inside.get()) {
            throw new IllegalStateException("A change cannot be made inside a change or its notice");
        }
        Future<T> future = thread.submit(() -> {
            inside.set(true);
            try {
                return body.call();
            } finally {
                inside.remove();
            }
        });
        return Waiting.forResult(future);
    }
}
