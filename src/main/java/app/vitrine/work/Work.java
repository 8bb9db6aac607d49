package app.vitrine.work;

import java.util.concurrent.Executor;

import app.vitrine.work.Job.Body;

/// Runs work in the background and brings its outcome back to where it was asked for.
///
/// ```
/// work.job(() -> plan.read(reader -> reader.clients().active()))
///         .onSuccess(this::show)
///         .onFailure(this::say)
///         .start();
/// ```
public final class Work {

    private final Executor pool;
    private final Executor delivery;

    /// @param pool     where work runs
    /// @param delivery where outcomes are told, such as the JavaFX thread
    public Work(Executor pool, Executor delivery) {
        this.pool = pool;
        this.delivery = delivery;
    }

    /// Work that is done at once, on the calling thread: for tests and commands without a screen.
    public static Work immediate() {
        return new Work(Runnable::run, Runnable::run);
    }

    /// Short work without progress.
    public <T> Job<T> job(Job.Plain<T> body) {
        return new Job<>(_ -> body.run(), pool, delivery);
    }

    /// Work that tells how far it is and can be cancelled.
    public <T> Job<T> longJob(Body<T> body) {
        return new Job<>(body, pool, delivery);
    }
}
