package app.vitrine.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import app.vitrine.domain.text.Message;

/// Who holds a plan: a note beside the lock, for others to read. The lock alone counts; where the note is missing or
/// old, nothing is said of the holder.
record Holder(long process, String computer, Instant since) {

    private static final Logger LOG = Logger.getLogger(Holder.class.getName());

    static Holder self(Instant now) {
        return new Holder(ProcessHandle.current().pid(), thisComputer(), now);
    }

    static Path fileOf(Path lock) {
        return lock.resolveSibling(lock.getFileName() + ".by");
    }

    /// A plan can be held without a note: that the folder is full is no reason not to open it.
    void note(Path lock) {
        try {
            Files.writeString(fileOf(lock), process + "\n" + computer + "\n" + since + "\n");
        } catch (IOException problem) {
            LOG.log(Level.INFO, "Others cannot be told who holds the plan", problem);
        }
    }

    static void forget(Path lock) {
        try {
            Files.deleteIfExists(fileOf(lock));
        } catch (IOException problem) {
            LOG.log(Level.FINE, "The note of the holder is left over", problem);
        }
    }

    static Optional<Holder> read(Path lock) {
        try {
            List<String> lines = Files.readAllLines(fileOf(lock));
            return lines.size() < 3
                    ? Optional.empty()
                    : Optional.of(new Holder(Long.parseLong(lines.get(0)), lines.get(1),
                            Instant.parse(lines.get(2))));
        } catch (IOException | NumberFormatException | DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /// What the person is told: program, computer, since when.
    Message sentence() {
        return Message.of("storage.problem.held_by", Long.toString(process), computer, since.toEpochMilli());
    }

    private static String thisComputer() {
        String name = Optional.ofNullable(System.getenv("COMPUTERNAME"))
                .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
                .orElseGet(() -> named(Path.of("/etc/hostname")));
        return name.isBlank() ? System.getProperty("os.name", "").toLowerCase(Locale.ROOT) : name.strip();
    }

    private static String named(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException none) {
            return "";
        }
    }
}
