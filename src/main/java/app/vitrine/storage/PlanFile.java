package app.vitrine.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanException.Kind;
import app.vitrine.domain.text.Message;

/// Makes and opens plan files.
public final class PlanFile {

    private PlanFile() {}

    /// Makes an empty plan and opens it. The file appears whole or not at all.
    ///
    /// @throws PlanException where the file exists already, or cannot be made
    public static OpenPlan create(Path file, OpenOptions options) {
        if (Files.exists(file)) {
            throw new PlanException(Kind.OTHER, Message.of("storage.problem.exists"));
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(fresh);
            try (Session session = Connections.creating(fresh)) {
                Schema.load().migrate(session);
                session.run("INSERT INTO meta (name, value) VALUES ('uid', ?)", Uuid7.next());
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw Problems.writing(problem);
        }
        return open(file, options);
    }

    /// Opens a plan after looking whether it is one, and of which version: an older one is backed up and brought up to
    /// date, a newer one refused untouched.
    ///
    /// @throws PlanException of kind MISSING, NOT_A_PLAN, NEWER, DAMAGED or HELD_BY_ANOTHER, or what went wrong
    public static OpenPlan open(Path file, OpenOptions options) {
        if (!Files.isRegularFile(file)) {
            throw Problems.of(Kind.MISSING);
        }
        if (options.readOnly()) {
            return toLookAt(file, options, Message.of("storage.readonly.asked"));
        }
        if (!Files.isWritable(file) || !Files.isWritable(file.toAbsolutePath().getParent())) {
            return toLookAt(file, options, Message.of("storage.readonly.folder"));
        }
        PlanLock lock = lock(file);
        try {
            lock.guard(file);
            boolean clean = !Files.exists(Header.walOf(file));
            Header header = Header.of(file);
            if (header.older()) {
                Upgrade.run(file, options, Schema.load());
            }
            Connections.writing(file).close();
            return OpenPlan.writable(file, options, lock, clean);
        } catch (RuntimeException problem) {
            lock.close();
            throw problem;
        }
    }

    /// Brings a backup back in the place of a plan that is closed. The present state is backed up first; a file too
    /// damaged for that is kept under another name.
    ///
    /// @throws PlanException where it could not be done; the plan is then as it was
    public static void restore(Path plan, Backup backup, OpenOptions options) {
        replace(plan, backup.file(), options);
    }

    /// Moves a plan that is closed into another folder, with its media and backups.
    ///
    /// @return where it is now
    /// @throws PlanException where it could not be done; the plan is then where it was
    public static Path move(Path plan, Path folder) {
        try (PlanLock _ = lock(plan)) {
            return Moving.run(plan, folder);
        }
    }

    /// Removes a plan that is closed, with its media, its backups and its small pictures. Nothing of it can be had back.
    ///
    /// @throws PlanException where another program holds it; then nothing was removed
    public static void remove(Path plan) {
        if (!Files.exists(plan)) {
            return;
        }
        try (PlanLock _ = lock(plan)) {
            Moving.remove(plan);
        }
    }

    static void replace(Path plan, Path source, OpenOptions options) {
        try (PlanLock _ = lock(plan)) {
            Restoring.replace(plan, source, options);
        }
    }

    private static OpenPlan toLookAt(Path file, OpenOptions options, Message reason) {
        if (Header.frozen(file) && Header.hasUnmerged(file)) {
            throw new PlanException(Kind.READ_ONLY, Message.of("storage.problem.unfinished"));
        }
        if (Header.frozen(file)) {
            refuseOlder(Header.of(file));
            return OpenPlan.readOnly(file, file, options, reason, () -> {});
        }
        Snapshot copy = Snapshot.of(file);
        try {
            refuseOlder(Header.of(copy.file(), file));
            return OpenPlan.readOnly(file, copy.file(), options, reason, copy::close);
        } catch (RuntimeException problem) {
            copy.close();
            throw problem;
        }
    }

    private static void refuseOlder(Header header) {
        if (header.older()) {
            throw new PlanException(Kind.READ_ONLY, Message.of("storage.problem.older"));
        }
    }

    private static PlanLock lock(Path file) {
        try {
            Optional<PlanLock> lock = PlanLock.take(file);
            if (lock.isEmpty()) {
                throw PlanLock.holderOf(file)
                        .map(holder -> new PlanException(Kind.HELD_BY_ANOTHER, holder.sentence()))
                        .orElseGet(() -> Problems.of(Kind.HELD_BY_ANOTHER));
            }
            return lock.get();
        } catch (IOException problem) {
            throw Problems.of(problem);
        }
    }
}
