package app.vitrine.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanException.Kind;
import app.vitrine.domain.text.Message;
import app.vitrine.work.Progress;

/// Reads a pack that may come from anywhere. Only entries with the names a pack has are taken, so that none can leave
/// the folder; what is counted is what comes out, not what the pack says of itself; media must be what their name says;
/// and the database must be sound and without triggers or views of its own.
final class Unpacking {

    private static final Pattern MEDIA = Pattern.compile("media/([0-9a-f]{2})/(\\1[0-9a-f]{62})");
    private static final int MOST_ENTRIES = 200_000;
    private static final long MOST_BYTES = 256L << 30;
    private static final long RATIO_FROM = 64L << 20;
    private static final long MOST_RATIO = 100;
    private static final int CHUNK = 1 << 16;

    private final long packed;
    private final Path plan;
    private final FolderMediaStore media;
    private final Pack.Counting counting;
    private final Set<String> seen = new HashSet<>();
    private long unpacked;

    private Unpacking(long packed, Path folder, Progress progress) {
        this.packed = packed;
        this.plan = folder.resolve(Pack.PLAN);
        this.media = new FolderMediaStore(folder.resolve("media"));
        this.counting = new Pack.Counting(packed, progress);
    }

    static void run(Path pack, Path target, Progress progress) {
        if (Files.exists(target)) {
            throw new PlanException(Kind.OTHER, Message.of("storage.problem.exists"));
        }
        Path folder = target.resolveSibling(target.getFileName() + ".unpacking");
        try {
            Folders.remove(folder);
            Files.createDirectories(folder);
            Unpacking unpacking = new Unpacking(Files.size(pack), folder, progress);
            unpacking.read(pack);
            unpacking.check();
            unpacking.moveTo(target);
        } catch (ZipException problem) {
            throw refused(problem);
        } catch (java.io.EOFException problem) {
            throw refused(problem);
        } catch (IOException problem) {
            throw Problems.of(problem);
        } finally {
            Folders.remove(folder);
        }
    }

    private void read(Path pack) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(pack))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!seen.add(entry.getName()) || seen.size() > MOST_ENTRIES) {
                    throw refused(null);
                }
                take(entry.getName(), new Limited(in));
            }
        }
    }

    private void take(String name, InputStream in) throws IOException {
        var match = MEDIA.matcher(name);
        if (name.equals(Pack.PLAN)) {
            try (OutputStream out = Files.newOutputStream(plan)) {
                in.transferTo(out);
            }
        } else if (!match.matches() || !media.keep(in).equals(match.group(2))) {
            throw refused(null);
        }
    }

    private void check() {
        if (!seen.contains(Pack.PLAN)) {
            throw refused(null);
        }
        Header.of(plan);
        try (Session session = Connections.frozen(plan)) {
            boolean foreign = session
                    .number("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')") > 0;
            if (foreign || !Backup.sound(plan)) {
                throw refused(null);
            }
        }
    }

    private void moveTo(Path target) throws IOException {
        if (Files.isDirectory(media.folder())) {
            Files.move(media.folder(), FolderMediaStore.beside(target).folder());
        }
        Files.move(plan, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static PlanException refused(java.lang.@org.jspecify.annotations.Nullable Exception cause) {
        Message sentence = Message.of("storage.problem.pack");
        return cause == null
                ? new PlanException(Kind.NOT_A_PLAN, sentence)
                : new PlanException(Kind.NOT_A_PLAN, sentence, cause);
    }

    /// Counts what comes out of the pack, and stops where that is more than any pack holds.
    private final class Limited extends InputStream {

        private final InputStream in;

        Limited(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, Math.min(length, CHUNK));
            if (count > 0) {
                unpacked += count;
                counting.add(count);
                if (unpacked > MOST_BYTES
                        || (unpacked > RATIO_FROM && unpacked / Math.max(1, packed) > MOST_RATIO)) {
                    throw refused(null);
                }
            }
            return count;
        }
    }
}
