package app.vitrine.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanException.Kind;
import app.vitrine.domain.text.Message;

/// Moves a plan that is closed into another folder, with its media and backups. The old files go only once the new ones
/// are whole, so that an interrupted move leaves the plan where it was.
final class Moving {

    private static final List<String> PARTS = List.of("", "-wal", ".media", ".backups");

    private Moving() {}

    static Path run(Path plan, Path folder) {
        Path target = folder.resolve(plan.getFileName());
        if (PARTS.stream().anyMatch(ending -> Files.exists(with(target, ending)))) {
            throw new PlanException(Kind.OTHER, Message.of("storage.problem.exists"));
        }
        try {
            Files.createDirectories(folder);
            for (String ending : PARTS) {
                copy(with(plan, ending), with(target, ending));
            }
            if (!Backup.sound(target)) {
                throw Problems.of(Kind.DAMAGED);
            }
        } catch (IOException | PlanException problem) {
            PARTS.forEach(ending -> removeAll(with(target, ending)));
            throw problem instanceof IOException failed ? Problems.of(failed) : (PlanException) problem;
        }
        PARTS.reversed().forEach(ending -> removeAll(with(plan, ending)));
        return target;
    }

    /// Removes a plan that is held, with all that lies beside it but its lock.
    static void remove(Path plan) {
        Stream.concat(PARTS.stream(), Stream.of("-shm", ".cache"))
                .forEach(ending -> removeAll(with(plan, ending)));
    }

    private static Path with(Path plan, String ending) {
        return plan.resolveSibling(plan.getFileName() + ending);
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    // What cannot be removed is left over; it does no harm where it is.
    private static void removeAll(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            all.sorted(Comparator.reverseOrder()).forEach(one -> one.toFile().delete());
        } catch (IOException problem) {
            throw Problems.of(problem);
        }
    }
}
