package app.vitrine.work;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/// The threads of the program. All are daemons: what must be kept is on disk before it is said to be kept.
public final class Pools implements AutoCloseable {

    private static final long LAST_WORK = 10;

    private final ExecutorService readers = Executors.newFixedThreadPool(3, named("vitrine-work"));
    private final ExecutorService last = Executors.newSingleThreadExecutor(named("vitrine-last"));
    /// A party of its own, so that it never ends; the others are work that waits or runs.
    private final Phaser waiting = new Phaser(1);
    private final ExecutorService pictures = new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(), named("vitrine-pictures"),
            // Once the program ends, nobody sees a picture that is asked for.
            new ThreadPoolExecutor.DiscardPolicy());
    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(named("vitrine-timer"));

    /// For reading the plan and other work of a moment.
    public Executor general() {
        return body -> {
            waiting.register();
            readers.execute(() -> {
                try {
                    body.run();
                } finally {
                    waiting.arriveAndDeregister();
                }
            });
        };
    }

    /// Does something apart once the general work given before has come to its end, or after ten seconds: a plan is
    /// let go of only when what was asked of it is kept.
    public void afterGeneral(Runnable action) {
        int phase = waiting.arrive();
        last.execute(() -> {
            try {
                waiting.awaitAdvanceInterruptibly(phase, LAST_WORK, TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } catch (TimeoutException _) {
                // Whatever still runs is only reading, or fails and is told.
            }
            action.run();
        });
    }

    /// For decoding pictures, apart, so that they never hold up words.
    public Executor pictures() {
        return pictures;
    }

    /// One thread of its own, on which things run one after the other: the writer of a plan.
    public static ExecutorService single(String name) {
        return Executors.newSingleThreadExecutor(named(name));
    }

    /// @return ends it
    public Runnable every(Duration period, Runnable action) {
        var scheduled = timer.scheduleWithFixedDelay(action, period.toMillis(), period.toMillis(),
                TimeUnit.MILLISECONDS);
        return () -> scheduled.cancel(false);
    }

    /// @return takes it back, if it has not begun
    public Runnable after(Duration delay, Runnable action) {
        var scheduled = timer.schedule(action, delay.toMillis(), TimeUnit.MILLISECONDS);
        return () -> scheduled.cancel(false);
    }

    /// Lets work that has begun or waits come to its end, for ten seconds at most.
    @Override
    public void close() {
        timer.shutdownNow();
        pictures.shutdownNow();
        readers.shutdown();
        last.shutdown();
        try {
            if (!readers.awaitTermination(LAST_WORK, TimeUnit.SECONDS)) {
                readers.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return body -> {
            Thread thread = new Thread(body, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
