package app.vitrine.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/// Holds `<plan>.lock` for the one who may write. The operating system lets go of it when the process ends, however it
/// ends. The file itself is never removed: between removing and locking, two could hold it.
final class PlanLock implements AutoCloseable {

    /// Plans this process holds. To open and close the lock file once more would drop the lock on some systems, so it
    /// is asked first.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private @Nullable Guard guard;

    private PlanLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// @return empty where another holds it
    /// @throws IOException where the lock file cannot be made
    static Optional<PlanLock> take(Path plan) throws IOException {
        Path file = fileOf(plan);
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        boolean taken = false;
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable
            FileLock lock = channel.tryLock();
            taken = lock != null;
            if (!taken) {
                return Optional.empty();
            }
            Holder.self(Instant.now()).note(file);
            return Optional.of(new PlanLock(file, channel));
        } finally {
            if (!taken) {
                HELD.remove(file);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    /// Who holds the plan, where that is known.
    static Optional<Holder> holderOf(Path plan) throws IOException {
        return Holder.read(fileOf(plan));
    }

    static Path fileOf(Path plan) throws IOException {
        Path folder = plan.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("A plan lies in a folder");
        }
        return folder.toRealPath().resolve(plan.getFileName() + ".lock");
    }

    /// Keeps programs out that do not ask for this lock, until it is closed.
    ///
    /// @throws app.vitrine.domain.plan.PlanException as [Guard#of]
    void guard(Path plan) {
        guard = Guard.of(plan);
    }

    @Override
    public void close() {
        try {
            if (guard != null) {
                guard.close();
            }
            Holder.forget(file);
            channel.close();
        } catch (IOException problem) {
            throw Problems.of(problem);
        } finally {
            HELD.remove(file);
        }
    }
}
