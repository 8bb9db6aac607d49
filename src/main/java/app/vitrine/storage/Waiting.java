package app.vitrine.storage;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// Waits for the writer. A change that has begun is waited for even by an interrupted thread, since it will be kept.
final class Waiting {

    private Waiting() {}

    static <T> T forResult(Future<T> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException problem) {
            throw asThrown(problem);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException asThrown(ExecutionException failed) {
        return switch (failed.getCause()) {
            case Error error -> throw error;
            case RuntimeException problem -> problem;
            case java.io.IOException problem -> Problems.of(problem);
            case null, default -> new IllegalStateException(failed);
        };
    }
}
