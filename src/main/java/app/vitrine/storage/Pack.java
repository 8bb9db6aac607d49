package app.vitrine.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.text.Message;
import app.vitrine.work.Progress;

/// One file (`.vitrinepack`) with a plan and its media, to keep, hand over or send: a zip of `plan.vitrine` and
/// `media/ab/<sha256>`. It is written whole or not at all.
public final class Pack {

    static final String PLAN = "plan.vitrine";
    static final String MEDIA = "media/";

    private static final int CHUNK = 1 << 16;

    private Pack() {}

    /// Everything: all clients, history, trash.
    ///
    /// @throws CancellationException where it was cancelled; then no pack is there
    public static void save(OpenPlan plan, Path target, Progress progress) {
        write(plan, OptionalLong.empty(), target, progress);
    }

    /// One client with its posts and media; no other client, no history, no trash and no trace of deleted text.
    public static void saveClient(OpenPlan plan, long clientId, Path target, Progress progress) {
        write(plan, OptionalLong.of(clientId), target, progress);
    }

    /// Unpacks into a new plan.
    ///
    /// @param plan where the plan goes; nothing may be there yet
    /// @throws PlanException of kind NOT_A_PLAN for a file that is no pack, or one that is made to do harm
    public static void open(Path pack, Path plan, Progress progress) {
        Unpacking.run(pack, plan, progress);
    }

    private static void write(OpenPlan plan, OptionalLong clientId, Path target, Progress progress) {
        if (target.toAbsolutePath().normalize().equals(plan.path().toAbsolutePath().normalize())) {
            throw new PlanException(PlanException.Kind.OTHER, Message.of("storage.problem.exists"));
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Path database = target.resolveSibling(target.getFileName() + ".db");
        try {
            Files.deleteIfExists(part);
            Copies.removeWithCompanions(database);
            if (clientId.isPresent()) {
                Erasing.rewrite(plan.database(), database, all -> Erasure.allBut(all, clientId.getAsLong()));
            } else {
                Backups.copy(plan.database(), database);
            }
            zip(part, database, plan, progress);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw Problems.of(problem);
        } finally {
            Copies.removeWithCompanions(database);
            Copies.removeWithCompanions(part);
        }
    }

    private static void zip(Path part, Path database, OpenPlan plan, Progress progress) throws IOException {
        List<Path> media = mediaOf(database, plan);
        long total = Files.size(database);
        for (Path file : media) {
            total += Files.size(file);
        }
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(part))) {
            Counting counting = new Counting(total, progress);
            out.setLevel(Deflater.BEST_SPEED);
            add(out, PLAN, database, counting);
            // Pictures and videos are compressed already.
            out.setLevel(Deflater.NO_COMPRESSION);
            for (Path file : media) {
                String hash = file.getFileName().toString();
                add(out, MEDIA + hash.substring(0, 2) + "/" + hash, file, counting);
            }
        }
        try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private static List<Path> mediaOf(Path database, OpenPlan plan) {
        try (Session session = Connections.frozen(database)) {
            return session.list("SELECT DISTINCT hash FROM media ORDER BY hash", row -> row.getString(1))
                    .stream()
                    .filter(plan.media()::has).map(plan.media()::pathOf).toList();
        }
    }

    private static void add(ZipOutputStream out, String name, Path file, Counting counting)
            throws IOException {
        out.putNextEntry(new ZipEntry(name));
        try (var in = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                out.write(chunk, 0, count);
                counting.add(count);
            }
        }
        out.closeEntry();
    }

    /// Tells how far the work is, and ends it where that was asked for.
    static final class Counting {

        private final long total;
        private final Progress progress;
        private long done;

        Counting(long total, Progress progress) {
            this.total = total;
            this.progress = progress;
        }

        void add(long bytes) {
            done += bytes;
            progress.report(total == 0 ? -1 : Math.min(1, (double) done / total));
            if (progress.cancelled()) {
                throw new CancellationException();
            }
        }
    }
}
