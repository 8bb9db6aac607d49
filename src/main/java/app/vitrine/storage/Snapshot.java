package app.vitrine.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

import app.vitrine.domain.plan.PlanException.Kind;

/// A plan as it stood at one moment, in a folder of its own, to look at while another program may write the plan. The
/// plan itself is only read as a file: no lock of it is asked for, and nothing beside it is made, cut or removed.
///
/// The copy is whole where its `-wal` file was not begun anew in the meantime: what was carried over into the database
/// while it was copied is then still in the `-wal` file, which is copied after it and read over it. Where there is
/// nothing in the `-wal` file, nothing may have happened to the database at all.
final class Snapshot implements AutoCloseable {

    private static final int WAL_HEADER = 32;
    private static final int TRIES = 40;
    private static final long PAUSE_MILLIS = 50;

    private final Path folder;
    private final Path file;

    private Snapshot(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    /// Copies one file.
    @FunctionalInterface
    interface Copying {
        void copy(Path from, Path to) throws IOException;
    }

    /// What tells one generation of a `-wal` file from the next; where there is none, the database itself.
    private record State(String wal, long size, FileTime changed) {

        static State of(Path plan) throws IOException {
            String wal = headOf(Header.walOf(plan));
            return wal.isEmpty()
                    ? new State(wal, Files.size(plan), Files.getLastModifiedTime(plan))
                    : new State(wal, 0, FileTime.fromMillis(0));
        }

        private static String headOf(Path wal) throws IOException {
            try (SeekableByteChannel channel = Files.newByteChannel(wal)) {
                ByteBuffer head = ByteBuffer.allocate(WAL_HEADER);
                while (head.hasRemaining() && channel.read(head) >= 0) {
                    // A short read is no end.
                }
                return HexFormat.of().formatHex(head.array(), 0, head.position());
            } catch (NoSuchFileException none) {
                return "";
            }
        }
    }

    /// @throws app.vitrine.domain.plan.PlanException where it could not be copied; HELD_BY_ANOTHER where it is written
    ///                                               without a pause
    static Snapshot of(Path plan) {
        return of(plan, Files::copy);
    }

    static Snapshot of(Path plan, Copying copying) {
        try {
            Path folder = Files.createTempDirectory("vitrine-");
            Snapshot snapshot = new Snapshot(folder, folder.resolve("plan.vitrine"));
            try {
                snapshot.take(plan, copying);
                return snapshot;
            } catch (IOException | RuntimeException problem) {
                snapshot.close();
                throw problem;
            }
        } catch (IOException problem) {
            throw Problems.of(problem);
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        Folders.remove(folder);
    }

    private void take(Path plan, Copying copying) throws IOException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Copies.removeWithCompanions(file);
            State before = State.of(plan);
            copying.copy(plan, file);
            try {
                copying.copy(Header.walOf(plan), Header.walOf(file));
            } catch (NoSuchFileException none) {
                // The state tells whether there was one before.
            }
            if (State.of(plan).equals(before)) {
                return;
            }
            pause();
        }
        throw Problems.of(Kind.HELD_BY_ANOTHER);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw Problems.told(Kind.HELD_BY_ANOTHER, problem);
        }
    }
}
