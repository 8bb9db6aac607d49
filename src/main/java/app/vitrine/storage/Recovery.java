package app.vitrine.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.post.Headings;

/// What can be done with a plan that does not open because it is damaged: bring a backup back, or read out of it what
/// can be read. The damaged file itself is copied aside first and never changed.
public final class Recovery {

    private final Path plan;
    private final OpenOptions options;
    private final Path kept;

    private Recovery(Path plan, OpenOptions options, Path kept) {
        this.plan = plan;
        this.options = options;
        this.kept = kept;
    }

    /// What was read out of a damaged file.
    ///
    /// @param file       a sound plan; brought into place by [Recovery#use]
    /// @param saved      rows by table
    /// @param unreadable how many places for a row could not be read; some of them may have been empty
    public record Salvaged(Path file, Map<String, Long> saved, long unreadable) {

        /// Headings of posts that are here and not in the backup, the newest first.
        public List<String> postsMissingFrom(Backup backup) {
            try (Session here = Connections.frozen(file); Session there = Connections.frozen(backup.file())) {
                Set<String> known = new HashSet<>(
                        there.list("SELECT uid FROM post", row -> row.getString(1)));
                return here
                        .list("SELECT uid, title, text FROM post WHERE deleted_at IS NULL ORDER BY id DESC",
                                row -> known.contains(row.getString(1))
                                        ? ""
                                        : Headings.of(row.getString(2), row.getString(3)))
                        .stream().filter(heading -> !heading.isEmpty()).toList();
            }
        }
    }

    /// Copies the damaged file aside.
    public static Recovery inspect(Path plan, OpenOptions options) {
        try {
            return new Recovery(plan, options, Restoring.keepDamaged(plan, options));
        } catch (IOException problem) {
            throw Problems.of(problem);
        }
    }

    /// Where the damaged file is kept.
    public Path kept() {
        return kept;
    }

    /// Sound backups, the newest first.
    public List<Backup> backups() {
        return new Backups(plan, options).list().stream().filter(Backup::sound).toList();
    }

    /// Reads what can be read into a fresh plan beside the damaged one. History and undo are not carried over.
    ///
    /// @throws PlanException of kind DAMAGED where not even the list of tables can be read
    public Salvaged salvage() {
        return Salvage.run(kept, salvaged());
    }

    private Path salvaged() {
        return plan.resolveSibling(plan.getFileName() + ".salvaged");
    }

    /// Puts what was salvaged in the place of the damaged file.
    public void use(Salvaged salvaged) {
        PlanFile.replace(plan, salvaged.file(), options);
        Copies.removeWithCompanions(salvaged.file());
    }

    /// Brings a backup back in the place of the damaged file.
    public void use(Backup backup) {
        PlanFile.replace(plan, backup.file(), options);
        Copies.removeWithCompanions(salvaged());
    }
}
