package app.vitrine.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanException.Kind;
import app.vitrine.domain.text.Message;
import app.vitrine.storage.Backup.Reason;

/// The automatic backups of a plan: whole copies of the database, without the media files.
public final class Backups {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS'Z'")
            .withZone(ZoneOffset.UTC);
    private static final String ENDING = ".vitrine";
    // After the moment: why it was made. Older programs wrote the last word alone.
    private static final Map<String, Reason> MARKS = Map.of("", Reason.BY_ITSELF, "-asked", Reason.ASKED,
            "-import",
            Reason.IMPORT, "-restore", Reason.RESTORE, "-upgrade", Reason.UPGRADE, "-kept", Reason.ASKED);
    private static final Duration KEPT_FOR = Duration.ofDays(61);

    private final Path plan;
    private final Path source;
    private final Path folder;
    private final java.time.Clock clock;

    Backups(Path plan, OpenOptions options) {
        this(plan, plan, options);
    }

    /// @param source where the plan is read
    Backups(Path plan, Path source, OpenOptions options) {
        this.plan = plan;
        this.source = source;
        this.folder = options.backupsOf(plan);
        this.clock = options.clock();
    }

    public Path folder() {
        return folder;
    }

    /// Those that are kept, the newest first.
    public List<Backup> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> dated(file).stream())
                    .sorted(Comparator.comparing(Backup::at).reversed())
                    .toList();
        } catch (IOException problem) {
            throw Problems.of(problem);
        }
    }

    /// Makes a backup: a copy, checked and forced to disk before it takes its place; only then are old ones let go.
    ///
    /// @throws app.vitrine.domain.plan.PlanException where it could not be made; those there are stay as they are
    public Backup make() {
        return make(Reason.BY_ITSELF);
    }

    /// A backup that outlives those of its hour and day, for two months: asked for by the person, or made before a step
    /// that replaces much.
    ///
    /// @throws app.vitrine.domain.plan.PlanException as [#make]
    public Backup makeToKeep(Reason reason) {
        return make(reason);
    }

    private Backup make(Reason reason) {
        Instant now = clock.instant();
        String mark = reason == Reason.BY_ITSELF ? "" : "-" + reason.name().toLowerCase(Locale.ROOT);
        Path target = folder.resolve(STAMP.format(now) + mark + ENDING);
        Path part = folder.resolve(target.getFileName() + ".part");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(part);
            copy(source, part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw Problems.of(problem);
        } finally {
            Copies.removeWithCompanions(part);
        }
        prune(now);
        return new Backup(target, now, reason);
    }

    /// A backup to a place of the person's choice, which is no automatic one and never let go. It appears whole or not
    /// at all; a file of that name is replaced.
    ///
    /// @throws app.vitrine.domain.plan.PlanException where it could not be made
    public void copyTo(Path target) {
        if (Files.isDirectory(target)
                || target.toAbsolutePath().normalize().equals(plan.toAbsolutePath().normalize())) {
            throw new PlanException(Kind.OTHER, Message.of("storage.problem.exists"));
        }
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            copy(source, part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw Problems.writing(problem);
        } catch (PlanException problem) {
            throw problem.kind() == Kind.MISSING ? Problems.noFolder(problem) : problem;
        } finally {
            Copies.removeWithCompanions(part);
        }
    }

    /// Copies a plan that may be open, as it stands at this moment.
    static void copy(Path plan, Path target) throws IOException {
        try (Session session = Header.lookAt(plan)) {
            // A connection that may not write would refuse this too, though it only writes elsewhere.
            session.execute("PRAGMA query_only = OFF");
            session.run("VACUUM INTO ?", target.toAbsolutePath());
        }
        if (!Backup.sound(target)) {
            throw Problems.of(Kind.DAMAGED);
        }
        try (FileChannel written = FileChannel.open(target, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private void prune(Instant now) {
        List<Backup> all = list();
        Set<Instant> kept = BackupLadder.kept(all.stream().map(Backup::at).toList(), now);
        for (Backup backup : all) {
            boolean asked = backup.reason() != Reason.BY_ITSELF
                    && backup.at().isAfter(now.minus(KEPT_FOR));
            if (!asked && !kept.contains(backup.at())) {
                Copies.removeWithCompanions(backup.file());
            }
        }
    }

    private static Optional<Backup> dated(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            int end = Math.max(name.indexOf('Z') + 1, 0);
            Instant at = STAMP.parse(name.substring(0, end), Instant::from);
            String mark = name.substring(end, name.length() - ENDING.length());
            return Optional.ofNullable(MARKS.get(mark)).map(reason -> new Backup(file, at, reason));
        } catch (java.time.format.DateTimeParseException strange) {
            return Optional.empty();
        }
    }
}
