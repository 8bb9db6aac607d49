package app.vitrine.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.vitrine.domain.plan.PlanException;

/// Puts another database in the place of a plan that is closed. What was there is backed up, or, where it cannot even be
/// read, kept under another name.
final class Restoring {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmssSSS")
            .withZone(ZoneOffset.UTC);

    private Restoring() {}

    /// @param source a sound plan; it stays where it is
    static void replace(Path plan, Path source, OpenOptions options) {
        Path fresh = plan.resolveSibling(plan.getFileName() + ".restoring");
        try {
            Copies.removeWithCompanions(fresh);
            Backups.copy(source, fresh);
            bringUpToDate(fresh);
            keepPresent(plan, options);
            swap(plan, fresh);
        } catch (IOException problem) {
            throw Problems.of(problem);
        } finally {
            Copies.removeWithCompanions(fresh);
        }
    }

    private static void bringUpToDate(Path fresh) {
        if (Header.of(fresh).older()) {
            try (Session session = Connections.writing(fresh)) {
                Schema.load().migrate(session);
            }
        }
    }

    private static void keepPresent(Path plan, OpenOptions options) throws IOException {
        try {
            if (Files.exists(plan)) {
                new Backups(plan, options).makeToKeep(Backup.Reason.RESTORE);
            }
        } catch (PlanException problem) {
            if (problem.kind() == PlanException.Kind.DISK_FULL) {
                throw problem;
            }
            keepDamaged(plan, options);
        }
    }

    /// Copies a file that cannot be read, with what belongs to it, aside, unless a copy like it is there already.
    ///
    /// @return the copy
    static Path keepDamaged(Path plan, OpenOptions options) throws IOException {
        Optional<Path> known = kept(plan);
        if (known.isPresent()) {
            return known.get();
        }
        String name = plan.getFileName() + ".damaged-" + STAMP.format(options.clock().instant());
        Path kept = plan.resolveSibling(name);
        Files.copy(plan, kept, StandardCopyOption.REPLACE_EXISTING);
        Path wal = Header.walOf(plan);
        if (Files.exists(wal)) {
            Files.copy(wal, Header.walOf(kept), StandardCopyOption.REPLACE_EXISTING);
        }
        return kept;
    }

    private static Optional<Path> kept(Path plan) throws IOException {
        List<Path> copies;
        try (Stream<Path> beside = Files.list(plan.toAbsolutePath().getParent())) {
            copies = beside.filter(file -> String.valueOf(file.getFileName())
                    .matches(Pattern.quote(plan.getFileName() + ".damaged-") + "[^.]+")).toList();
        }
        for (Path copy : copies) {
            if (same(plan, copy) && same(Header.walOf(plan), Header.walOf(copy))) {
                return Optional.of(copy);
            }
        }
        return Optional.empty();
    }

    private static boolean same(Path one, Path other) throws IOException {
        return Files.exists(one)
                ? Files.exists(other) && Files.mismatch(one, other) < 0
                : !Files.exists(other);
    }

    // The old file is out of the way only under another name until the new one has been opened.
    private static void swap(Path plan, Path fresh) throws IOException {
        Path old = plan.resolveSibling(plan.getFileName() + ".replaced");
        Copies.removeWithCompanions(old);
        for (String ending : new String[]{"-wal", "-shm", ""}) {
            moveIfThere(plan, old, ending);
        }
        try {
            Files.move(fresh, plan, StandardCopyOption.ATOMIC_MOVE);
            Header.of(plan);
        } catch (IOException | PlanException problem) {
            for (String ending : new String[]{"", "-wal", "-shm"}) {
                moveIfThere(old, plan, ending);
            }
            throw problem;
        }
        Copies.removeWithCompanions(old);
    }

    private static void moveIfThere(Path from, Path to, String ending) throws IOException {
        Path source = from.resolveSibling(from.getFileName() + ending);
        if (Files.exists(source)) {
            Files.move(source, to.resolveSibling(to.getFileName() + ending),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
