package app.vitrine.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// One piece of work with what follows from it. Success, failure and end are told on the delivery executor, in that
/// order, exactly once. A failure that nobody takes is logged, without the person's words in it.
public final class Job<T> {

    private static final Logger LOG = Logger.getLogger(Job.class.getName());

    private final Body<T> body;
    private final Executor pool;
    private final Executor delivery;
    private Consumer<? super T> success = _ -> {};
    private Consumer<? super Exception> failure = problem -> LOG.log(Level.WARNING, "Work failed", problem);
    private Runnable end = () -> {};
    private DoubleConsumer progress = _ -> {};
    private volatile boolean cancelled;

    /// Work that can fail.
    @FunctionalInterface
    public interface Plain<T> {
        T run() throws Exception;
    }

    /// Work that can fail, tells its progress and asks whether to stop.
    @FunctionalInterface
    public interface Body<T> {
        T run(Progress progress) throws Exception;
    }

    Job(Body<T> body, Executor pool, Executor delivery) {
        this.body = body;
        this.pool = pool;
        this.delivery = delivery;
    }

    public Job<T> onSuccess(Consumer<? super T> action) {
        success = action;
        return this;
    }

    /// Replaces logging. A cancelled job ends with a [CancellationException].
    public Job<T> onFailure(Consumer<? super Exception> action) {
        failure = action;
        return this;
    }

    /// Adds to what is done at the end.
    public Job<T> onEnd(Runnable action) {
        Runnable before = end;
        end = () -> {
            before.run();
            action.run();
        };
        return this;
    }

    /// Told on the delivery executor, at most once for each percent. Adds to those who are told.
    public Job<T> onProgress(DoubleConsumer action) {
        progress = progress.andThen(action);
        return this;
    }

    public Job<T> start() {
        pool.execute(this::work);
        return this;
    }

    /// Asks the work to stop; it ends when it next looks.
    public void cancel() {
        cancelled = true;
    }

    // Whatever the work throws must end in the person being told, so everything but an Error is caught here.
    private void work() {
        try {
            T result = body.run(new Telling());
            delivery.execute(() -> finish(() -> success.accept(result)));
        } catch (Exception problem) {
            delivery.execute(() -> finish(() -> failure.accept(problem)));
        }
    }

    private void finish(Runnable outcome) {
        try {
            outcome.run();
        } finally {
            end.run();
        }
    }

    private final class Telling implements Progress {

        private int lastPercent = -2;

        @Override
        public void report(double fraction) {
            int percent = fraction < 0 ? -1 : (int) (fraction * 100);
            if (percent != lastPercent) {
                lastPercent = percent;
                delivery.execute(() -> progress.accept(fraction));
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
