package app.vitrine.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class BackupsTest {

    private static final ChangeLabel LABEL = ChangeLabel.of("test");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final TickingClock clock = new TickingClock();
    private final OpenOptions options = OpenOptions.USUAL.at(clock);

    @TempDir
    Path folder;

    @Test
    void aHundredBackupsBringBackWhatWasThere() throws IOException {
        backUpAndRestore(100);
    }

    @Test
    @Tag("deep")
    void fiveHundredBackupsBringBackWhatWasThere() throws IOException {
        backUpAndRestore(500);
    }

    private void backUpAndRestore(int rounds) throws IOException {
        Path file = folder.resolve("plan.vitrine");
        PlanGenerator generator = new PlanGenerator(3);
        OpenPlan plan = PlanFile.create(file, options);
        PlanGenerator.Shop shop = plan.change(LABEL, writer -> generator.shop(writer, "Levain"));
        for (int round = 0; round < rounds; round++) {
            RandomEdits edits = new RandomEdits(plan, shop, generator, new Random(round));
            for (int i = 0; i < 3; i++) {
                edits.next();
            }
            List<String> before = Dump.of(file);
            clock.forward(Duration.ofMinutes(61));
            Backup backup = plan.backups().make();
            edits.next();
            edits.next();
            List<String> present = Dump.of(file);
            plan.close();

            clock.forward(Duration.ofMinutes(61));
            PlanFile.restore(file, backup, options);

            plan = PlanFile.open(file, options);
            assertThat(Dump.of(file)).isEqualTo(before);
            assertThat(Dump.of(plan.backups().list().getFirst().file())).isEqualTo(present);
        }
        assertThat(plan.check()).isTrue();
        plan.close();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aBackupSaysWhatIsInIt() {
        try (OpenPlan plan = PlanFile.create(folder.resolve("plan.vitrine"), options)) {
            plan.edit(LABEL, writer -> new PlanGenerator(1).shop(writer, "A"));

            Backup backup = plan.backups().make();

            assertThat(backup.counts()).isEqualTo(new Backup.Counts(1, 0, 8));
            assertThat(backup.at()).isEqualTo(clock.instant());
            assertThat(plan.backups().list()).containsExactly(backup);
        }
    }

    @Test
    void aBackupAskedForOutlivesThoseOfItsHour() {
        try (OpenPlan plan = PlanFile.create(folder.resolve("plan.vitrine"), options)) {
            Backup first = plan.backups().make();
            clock.forward(Duration.ofMinutes(10));
            Backup asked = plan.backups().makeToKeep(Backup.Reason.ASKED);
            clock.forward(Duration.ofMinutes(10));
            plan.backups().make();
            clock.forward(Duration.ofMinutes(10));
            Backup last = plan.backups().make();
            assertThat(plan.backups().list()).containsExactly(last, asked, first);
            assertThat(plan.backups().list().get(1).reason()).isEqualTo(Backup.Reason.ASKED);

            clock.forward(Duration.ofDays(62));
            Backup later = plan.backups().make();
            assertThat(plan.backups().list()).containsExactly(later, first);
        }
    }

    @Test
    void whatARestoreReplacesIsStillThereAfterTheNextBackup() {
        Path file = folder.resolve("plan.vitrine");
        Backup early;
        try (OpenPlan plan = PlanFile.create(file, options)) {
            early = plan.backups().make();
            plan.edit(LABEL, writer -> new PlanGenerator(1).shop(writer, "A"));
        }
        clock.forward(Duration.ofMinutes(5));
        PlanFile.restore(file, early, options);
        clock.forward(Duration.ofSeconds(30));
        try (OpenPlan plan = PlanFile.open(file, options)) {
            plan.backups().make();
            assertThat(plan.backups().list()).anyMatch(backup -> backup.counts().clients() == 1);
        }
    }

    @Test
    void aDamagedBackupIsNotRestored() throws IOException {
        Path file = folder.resolve("plan.vitrine");
        Backup backup;
        try (OpenPlan plan = PlanFile.create(file, options)) {
            plan.edit(LABEL, writer -> new PlanGenerator(1).shop(writer, "A"));
            backup = plan.backups().make();
        }
        List<String> before = Dump.of(file);
        byte[] bytes = Files.readAllBytes(backup.file());
        java.util.Arrays.fill(bytes, 8192, 16384, (byte) 7);
        Files.write(backup.file(), bytes);

        assertThat(backup.sound()).isFalse();
        assertThatThrownBy(() -> PlanFile.restore(file, backup, options)).isInstanceOf(PlanException.class);
        assertThat(Dump.of(file)).isEqualTo(before);
    }

    @Test
    void aFailedBackupLeavesTheOthersAndNoTrace() throws IOException {
        try (OpenPlan plan = PlanFile.create(folder.resolve("plan.vitrine"), options)) {
            Path blocked = Files.writeString(folder.resolve("file"), "");
            Backups impossible = new Backups(plan.path(), options.backingUpTo(blocked));

            assertThatThrownBy(impossible::make).isInstanceOf(PlanException.class);
        }
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void theLadderThinsWithAge() {
        List<Instant> all = new ArrayList<>();
        for (int quarter = 0; quarter < 4 * 24 * 400; quarter++) {
            all.add(NOW.minus(Duration.ofMinutes(15L * quarter)));
        }
        Set<Instant> kept = BackupLadder.kept(all, NOW);

        assertThat(between(kept, 0, 2)).isBetween(48L, 50L);
        assertThat(between(kept, 2, 14)).isBetween(11L, 13L);
        assertThat(between(kept, 14, 61)).isBetween(6L, 8L);
        assertThat(between(kept, 61, 366)).isBetween(10L, 12L);
        assertThat(between(kept, 366, 9999)).isZero();
        assertThat(kept).contains(NOW);
    }

    @Test
    void thinningAgainLosesNothingMore() {
        Set<Instant> kept = new HashSet<>();
        Instant now = NOW;
        for (int hour = 0; hour < 24 * 200; hour++) {
            now = now.plus(Duration.ofHours(1));
            kept.add(now);
            kept = BackupLadder.kept(kept, now);
        }
        assertThat(kept.size()).isBetween(65, 80);
    }

    @Test
    void aClockThatJumpsNeverLeavesNoBackup() {
        Instant old = NOW.minus(Duration.ofDays(500));
        Instant future = NOW.plus(Duration.ofDays(365));

        assertThat(BackupLadder.kept(List.of(old), NOW)).containsExactly(old);
        assertThat(BackupLadder.kept(List.of(old, future), NOW)).containsExactlyInAnyOrder(old, future);
        assertThat(BackupLadder.kept(List.of(NOW, NOW.minusSeconds(1)), future)).contains(NOW);
    }

    private static long between(Set<Instant> kept, long fromDays, long toDays) {
        return kept.stream().mapToLong(at -> Duration.between(at, NOW).toMinutes())
                .filter(age -> age > fromDays * 1440 - (fromDays == 0 ? 1 : 0) && age <= toDays * 1440)
                .count();
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".part") || name.contains(".restoring")
                            || name.contains(".replaced")
                            || name.endsWith("-journal"))
                    .toList();
        }
    }
}
