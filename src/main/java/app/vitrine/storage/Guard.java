package app.vitrine.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.plan.PlanException.Kind;

/// Keeps every other program that knows SQLite out of a plan that is open to be written.
///
/// On Linux, SQLite's own locks belong to the process, and all of them go when anything in the process closes any
/// descriptor of the file; the system's file chooser does that with each file of the folder it shows. The guard holds
/// the byte that every connection of another process must pass to get its first lock (`PENDING_BYTE`), by a lock that
/// stays. The program's own connections do not pass there: see [Connections].
final class Guard implements AutoCloseable {

    /// Whether this system forgets locks.
    static final boolean NEEDED = System.getProperty("os.name", "").toLowerCase(Locale.ROOT)
            .contains("linux");

    private static final Logger LOG = Logger.getLogger(Guard.class.getName());
    private static final long PENDING_BYTE = 0x4000_0000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 20;

    private final @Nullable NativeLock lock;

    private Guard(@Nullable NativeLock lock) {
        this.lock = lock;
    }

    /// Before the first connection to the file. A file system without such locks leaves the plan as guarded as SQLite
    /// guards it.
    ///
    /// @throws app.vitrine.domain.plan.PlanException of kind HELD_BY_ANOTHER
    static Guard of(Path file) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (NEEDED) {
            try {
                return new Guard(NativeLock.ofByte(file, PENDING_BYTE));
            } catch (NativeLock.Taken taken) {
                // A program that opens the file holds the byte for a moment.
                if (System.nanoTime() > giveUp || !pause()) {
                    throw Problems.told(Kind.HELD_BY_ANOTHER, taken);
                }
            } catch (IOException | RuntimeException | LinkageError none) {
                LOG.log(Level.WARNING, "The plan's locks do not outlast a file chooser here", none);
                break;
            }
        }
        return new Guard(null);
    }

    /// After the last connection to the file: to close a descriptor drops their locks.
    @Override
    public void close() {
        if (lock != null) {
            lock.close();
        }
    }

    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
