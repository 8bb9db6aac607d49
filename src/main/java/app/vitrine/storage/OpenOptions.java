package app.vitrine.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// How a plan is opened.
///
/// @param readOnly     only to look at, as it is now: a copy is read, so also while another program holds the plan
/// @param clock        what time it is, for changes, marks, trash and backups
/// @param backupFolder where automatic backups go; `<plan>.backups` beside the plan where absent
public record OpenOptions(boolean readOnly, Clock clock, Optional<Path> backupFolder) {

    public static final OpenOptions USUAL = new OpenOptions(false, Clock.systemUTC(), Optional.empty());

    public OpenOptions readOnly(boolean only) {
        return new OpenOptions(only, clock, backupFolder);
    }

    public OpenOptions at(Clock other) {
        return new OpenOptions(readOnly, other, backupFolder);
    }

    public OpenOptions backingUpTo(Path folder) {
        return new OpenOptions(readOnly, clock, Optional.of(folder));
    }

    Path backupsOf(Path plan) {
        return backupFolder.orElseGet(() -> plan.resolveSibling(plan.getFileName() + ".backups"));
    }
}
