package app.vitrine.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanException.Kind;
import app.vitrine.domain.post.Post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Full disks, folders that cannot be written, scripts that fail.
final class FaultsTest {

    private static final ChangeLabel LABEL = ChangeLabel.of("test");

    private final PlanGenerator generator = new PlanGenerator(6);

    @TempDir
    Path folder;

    @Test
    void aFullDiskKeepsWhatWasKeptAndGoesOnOnceThereIsSpace() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()),
                "skipped: a small disk cannot be mounted here");
        try {
            fill(disk.resolve("plan.vitrine"), Files.write(disk.resolve("ballast"), new byte[700_000]));
        } finally {
            run("umount", disk.toString());
        }
    }

    private void fill(Path file, Path ballast) throws IOException {
        try (OpenPlan plan = PlanFile.create(file, OpenOptions.USUAL)) {
            PlanGenerator.Shop shop = plan.change(LABEL, writer -> generator.shop(writer, "A"));
            List<Post> kept = new ArrayList<>();
            PlanException full = null;
            while (full == null) {
                try {
                    kept.add(plan.change(LABEL,
                            writer -> writer.posts().save(generator.post(shop, LocalDate.EPOCH))));
                } catch (PlanException problem) {
                    full = problem;
                }
            }
            assertThat(full.kind()).isEqualTo(Kind.DISK_FULL);
            assertThatThrownBy(plan.backups()::make).isInstanceOfSatisfying(PlanException.class,
                    problem -> assertThat(problem.kind()).isEqualTo(Kind.DISK_FULL));
            assertThat(plan.backups().list()).isEmpty();
            assertThat(all(plan, kept)).isEqualTo(kept);

            Files.delete(ballast);
            kept.add(
                    plan.change(LABEL, writer -> writer.posts().save(generator.post(shop, LocalDate.EPOCH))));
            assertThat(all(plan, kept)).isEqualTo(kept);
            assertThat(plan.check()).isTrue();
        }
    }

    private static List<Post> all(OpenPlan plan, List<Post> posts) {
        return plan.read(reader -> reader.posts().all(posts.stream().map(Post::id).toList()));
    }

    @Test
    void aFolderThatCannotBeWrittenOpensToLookAt() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "tmpfs", disk.toString()),
                "skipped: a disk that cannot be written cannot be mounted here");
        try {
            Path file = disk.resolve("plan.vitrine");
            try (OpenPlan plan = PlanFile.create(file, OpenOptions.USUAL)) {
                plan.edit(LABEL, writer -> writer.facts().put("a", "b"));
            }
            assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();

            try (OpenPlan plan = PlanFile.open(file, OpenOptions.USUAL)) {
                assertThat(plan.readOnlyReason()).map(reason -> reason.key())
                        .contains("storage.readonly.folder");
                assertThat(plan.<Optional<String>>read(reader -> reader.facts().get("a"))).contains("b");
                assertThatThrownBy(() -> plan.edit(LABEL, writer -> writer.facts().put("a", "c")))
                        .isInstanceOfSatisfying(PlanException.class,
                                problem -> assertThat(problem.kind()).isEqualTo(Kind.READ_ONLY));
            }
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void whatAKilledProgramLeftIsNotHiddenByAFolderThatCannotBeWritten() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "tmpfs", disk.toString()),
                "skipped: a disk that cannot be written cannot be mounted here");
        try {
            Path file = disk.resolve("plan.vitrine");
            Path source = folder.resolve("plan.vitrine");
            try (OpenPlan plan = PlanFile.create(source, OpenOptions.USUAL)) {
                plan.edit(LABEL, writer -> writer.facts().put("a", "b"));
                assertThat(run("cp", source.toString(), source + "-wal", disk.toString())).isTrue();
            }
            assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();

            assertThatThrownBy(() -> PlanFile.open(file, OpenOptions.USUAL)).isInstanceOfSatisfying(
                    PlanException.class,
                    problem -> assertThat(problem.sentence().key()).isEqualTo("storage.problem.unfinished"));
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void aDatabaseThatMayNotGrowLosesNothing() {
        Path file = folder.resolve("plan.vitrine");
        PlanFile.create(file, OpenOptions.USUAL).close();
        try (Session session = Connections.writing(file)) {
            session.execute("PRAGMA max_page_count = " + (session.number("PRAGMA page_count") + 1));
            session.run("BEGIN");
            assertThatThrownBy(() -> session.run("INSERT INTO meta VALUES ('x', hex(zeroblob(40000)))"))
                    .isInstanceOfSatisfying(PlanException.class,
                            problem -> assertThat(problem.kind()).isEqualTo(Kind.DISK_FULL));
            session.rollback();
            assertThat(session.number("SELECT count(*) FROM meta")).isEqualTo(1);
        }
    }

    @Test
    void anOlderPlanIsBackedUpThenBroughtUpToDate() throws IOException {
        Path file = old();
        Schema next = with(
                "ALTER TABLE fact ADD COLUMN more TEXT NOT NULL DEFAULT 'x';\nCREATE TABLE extra (id INTEGER) STRICT;");

        Upgrade.run(file, OpenOptions.USUAL, next);

        try (Session session = Connections.reading(file)) {
            assertThat(session.number("PRAGMA user_version")).isEqualTo(Schema.current() + 1);
            assertThat(session.list("SELECT more FROM fact", row -> row.getString(1))).containsExactly("x");
        }
        assertThat(new Backups(file, OpenOptions.USUAL).list()).singleElement()
                .satisfies(backup -> assertThat(Dump.of(backup.file())).hasSize(1));
    }

    @Test
    void aScriptThatFailsLeavesTheOldVersion() {
        Path file = old();
        List<String> before = Dump.of(file);
        for (String bad : List.of("ALTER TABLE fact ADD COLUMN more TEXT;\nSELECT nonsense FROM nowhere;",
                "ALTER TABLE fact ADD COLUMN more TEXT;\nINSERT INTO channel (client_id, network, name, handle, address,"
                        + " position, archived) VALUES (99, 'x', '', '', '', 0, 0);")) {
            assertThatThrownBy(() -> Upgrade.run(file, OpenOptions.USUAL, with(bad)))
                    .isInstanceOf(PlanException.class);
            assertThat(Dump.of(file)).isEqualTo(before);
            try (Session session = Connections.reading(file)) {
                assertThat(session.number("PRAGMA user_version")).isEqualTo(Schema.current());
            }
        }
    }

    /// The present schema and one more script.
    private static Schema with(String script) {
        List<String> scripts = new ArrayList<>(Schema.load().scripts());
        scripts.add(script);
        return new Schema(scripts);
    }

    private Path old() {
        Path file = folder.resolve("old.vitrine");
        try (OpenPlan plan = PlanFile.create(file, OpenOptions.USUAL)) {
            plan.edit(LABEL, writer -> writer.facts().put("a", "b"));
        }
        return file;
    }

    @Test
    void theSamePlanIsHeldOnceInOneProgramToo() {
        Path file = folder.resolve("plan.vitrine");
        try (OpenPlan plan = PlanFile.create(file, OpenOptions.USUAL)) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> PlanFile.open(file, OpenOptions.USUAL))
                        .isInstanceOf(PlanException.class);
            }
            assertThat(plan.path()).isEqualTo(file);
        }
        assertThat(folder.resolve("plan.vitrine.lock")).exists();
        PlanFile.open(file, OpenOptions.USUAL).close();
    }

    @Test
    void mediaAreKeptOnceUnderTheirContentAndLeaveNoPart() throws IOException {
        try (OpenPlan plan = PlanFile.create(folder.resolve("plan.vitrine"), OpenOptions.USUAL)) {
            Path picture = Files.writeString(folder.resolve("a.jpg"), "abc");
            String hash = plan.media().keep(picture);

            assertThat(hash).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(plan.media().keep(picture)).isEqualTo(hash);
            assertThat(plan.media().pathOf(hash)).hasContent("abc");
            assertThat(folder.resolve("plan.vitrine.media")).isDirectoryNotContaining("glob:**.part");
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(Duration.ofSeconds(10).toMillis(), TimeUnit.MILLISECONDS)
                    && process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
