package app.vitrine.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanException.Kind;

/// What a file says of itself, asked before anything else is done with it.
///
/// @param application [Schema#APPLICATION_ID] for a plan
/// @param version     of the schema
record Header(long application, long version) {

    /// @throws PlanException of kind NOT_A_PLAN, NEWER or DAMAGED
    static Header of(Path file) {
        return of(file, file);
    }

    /// @param plan that `file` is a copy of
    static Header of(Path file, Path plan) {
        if (sizeOf(file) == 0) {
            throw Problems.of(Kind.DAMAGED);
        }
        Header header;
        try (Session session = lookAt(file)) {
            header = new Header(session.number("PRAGMA application_id"),
                    session.number("PRAGMA user_version"));
            session.number("SELECT count(*) FROM sqlite_schema");
        } catch (PlanException problem) {
            throw problem.kind() == Kind.DAMAGED && !hadBackups(plan) && !beginsLikeSqlite(problem)
                    ? Problems.told(Kind.NOT_A_PLAN, problem)
                    : problem;
        }
        if (header.application() != Schema.APPLICATION_ID) {
            throw Problems.of(Kind.NOT_A_PLAN);
        }
        if (header.version() > Schema.current()) {
            throw Problems.of(Kind.NEWER);
        }
        return header;
    }

    boolean older() {
        return version < Schema.current();
    }

    static Path walOf(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    /// A connection for reading: a frozen one where the folder cannot be written, since reading beside a writer needs
    /// files of its own.
    static Session lookAt(Path file) {
        return frozen(file) ? Connections.frozen(file) : Connections.reading(file);
    }

    static boolean frozen(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return !Files.isWritable(file) || folder == null || !Files.isWritable(folder);
    }

    /// Whether a program that was ended early left changes beside the file, which a frozen connection does not see.
    static boolean hasUnmerged(Path file) {
        return Files.exists(walOf(file)) && sizeOf(walOf(file)) > 0;
    }

    // A file that is no database at all and never was backed up was not a plan; a plan can lose its first page.
    private static boolean hadBackups(Path file) {
        return Files.isDirectory(OpenOptions.USUAL.backupsOf(file)) || Files.exists(walOf(file));
    }

    private static boolean beginsLikeSqlite(PlanException problem) {
        return !String.valueOf(problem.getCause()).contains("SQLITE_NOTADB");
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException problem) {
            throw Problems.of(problem);
        }
    }
}
