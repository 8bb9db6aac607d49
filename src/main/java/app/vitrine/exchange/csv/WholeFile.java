package app.vitrine.exchange.csv;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

import app.vitrine.domain.text.Message;

/// Writes a file whole or not at all: under a temporary name beside the target, forced to disk, then moved.
public final class WholeFile {

    private static final String PLAN_BEGINS = "SQLite format 3\0";
    private static final int TRIES = 5;
    private static final long PAUSE_MILLIS = 60;

    /// What is written. It may throw anything: the target then stays as it was.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final int BUFFER = 1 << 17;

    private WholeFile() {}

    /// @throws FileProblem if it cannot be written, with a sentence for the person
    public static void write(Path target, Content content) throws FileProblem {
        try {
            if (isPlan(target)) {
                throw new FileProblem(Message.of("exchange.write.plan", String.valueOf(target.getFileName())),
                        null);
            }
            Path beside = beside(target);
            try {
                fill(beside, content);
                move(beside, target);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (FileProblem told) {
            throw told;
        } catch (IOException problem) {
            throw FileProblem.writing(target, problem);
        }
    }

    // Whoever picks a plan as the name of a spreadsheet has slipped, and would lose the plan.
    private static boolean isPlan(Path target) throws IOException {
        if (!Files.isRegularFile(target)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(target)) {
            return new String(in.readNBytes(PLAN_BEGINS.length()), StandardCharsets.ISO_8859_1)
                    .equals(PLAN_BEGINS);
        }
    }

    private static Path beside(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException("Not a file name");
        }
        return folder
                .resolve("." + target.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".part");
    }

    private static void fill(Path beside, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    // A virus scanner or a spreadsheet program may hold the old file for a moment: a few more tries, then words.
    private static void move(Path beside, Path target) throws IOException {
        for (int attempt = 1;; attempt++) {
            try {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (IOException problem) {
                if (attempt == TRIES) {
                    throw problem;
                }
                pause(attempt, problem);
            }
        }
    }

    private static void pause(int attempt, IOException problem) throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS * attempt);
        } catch (InterruptedException _) {
            throw problem;
        }
    }
}
