package app.vitrine.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Whoever only looks reads a whole copy, and leaves the plan as it is.
final class SnapshotTest {

    private static final OpenOptions LOOKING = OpenOptions.USUAL.readOnly(true);

    @TempDir
    private Path folder;

    @Test
    void looksAreWholeWhileAnotherProgramWritesWithoutAPause() throws Exception {
        Path file = make();
        Process writer = Programs.start(folder, KilledWriter.class, file.toString(), "1");
        int seen = 0;
        int kept = 1;
        try (BufferedReader said = Programs.reader(writer)) {
            assertThat(said.readLine()).isEqualTo("1");
            for (int look = 0; look < 25; look++) {
                int known = kept;
                try (OpenPlan plan = PlanFile.open(file, LOOKING)) {
                    assertThat(plan.check()).isTrue();
                    List<String> titles = numbers(plan, "SELECT substr(title, 6) FROM post ORDER BY id");
                    assertThat(titles).hasSizeGreaterThanOrEqualTo(known)
                            .isEqualTo(numbers(plan, "SELECT substr(name, 6) FROM fact ORDER BY id"));
                    seen = titles.size();
                }
                while (said.ready()) {
                    kept = Integer.parseInt(said.readLine());
                }
            }
            assertThat(writer.isAlive()).isTrue();
        } finally {
            writer.destroyForcibly().waitFor();
        }
        assertThat(seen).isGreaterThan(25);
        try (OpenPlan plan = PlanFile.open(file, OpenOptions.USUAL)) {
            assertThat(plan.check()).isTrue();
            assertThat(numbers(plan, "SELECT name FROM fact")).hasSizeGreaterThanOrEqualTo(kept);
        }
    }

    @Test
    void aLookChangesNothingBesideThePlanAndIsGoneAfterwards() throws Exception {
        Path file = make();
        try (OpenPlan held = PlanFile.open(file, OpenOptions.USUAL)) {
            held.edit(ChangeLabel.of("test"), writer -> writer.facts().put("a", "b"));
            List<String> before = names();
            byte[] database = Files.readAllBytes(file);
            byte[] wal = Files.readAllBytes(Header.walOf(file));
            Path copy;

            try (OpenPlan plan = PlanFile.open(file, LOOKING)) {
                copy = plan.database();
                assertThat(plan.path()).isEqualTo(file);
                assertThat(plan.<Optional<String>>read(reader -> reader.facts().get("a"))).contains("b");
                plan.backups().copyTo(folder.resolve("copy.vitrine"));
            }

            assertThat(copy.getParent()).isNotEqualTo(folder).doesNotExist();
            assertThat(Dump.of(folder.resolve("copy.vitrine"))).hasSize(2);
            Files.delete(folder.resolve("copy.vitrine"));
            assertThat(names()).isEqualTo(before);
            assertThat(file).hasBinaryContent(database);
            assertThat(Header.walOf(file)).hasBinaryContent(wal);
        }
    }

    @Test
    void whatIsCarriedOverWhileItIsCopiedIsInTheCopy() {
        Path file = make();
        AtomicBoolean carried = new AtomicBoolean();
        try (OpenPlan held = PlanFile.open(file, OpenOptions.USUAL)) {
            held.edit(ChangeLabel.of("test"), writer -> writer.facts().put("a", "b"));
            try (Snapshot copy = Snapshot.of(file, (from, to) -> {
                Files.copy(from, to);
                if (!carried.getAndSet(true)) {
                    carryOver(file);
                }
            }); Session session = Connections.reading(copy.file())) {
                assertThat(session.number("SELECT count(*) FROM fact")).isEqualTo(1);
            }
        }
    }

    @Test
    void aPlanThatNeverRestsIsNotCopiedByHalves() throws IOException {
        Path file = make();
        try (OpenPlan held = PlanFile.open(file, OpenOptions.USUAL)) {
            List<Path> before = copies();
            assertThatThrownBy(() -> Snapshot.of(file, (from, to) -> {
                Files.copy(from, to);
                held.edit(ChangeLabel.of("test"),
                        writer -> writer.facts().put("at", Long.toString(System.nanoTime())));
                carryOver(file);
            })).isInstanceOfSatisfying(PlanException.class,
                    problem -> assertThat(problem.kind()).isEqualTo(PlanException.Kind.HELD_BY_ANOTHER));
            assertThat(copies()).isEqualTo(before);
        }
    }

    private static void carryOver(Path file) {
        try (Session session = Connections.writing(file)) {
            session.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    @Test
    void aFileThatIsNoPlanLeavesNoCopy() throws Exception {
        Path file = Files.writeString(folder.resolve("list.vitrine"), "bread".repeat(200));
        List<Path> before = copies();
        assertThatThrownBy(() -> PlanFile.open(file, LOOKING)).isInstanceOfSatisfying(PlanException.class,
                problem -> assertThat(problem.kind()).isEqualTo(PlanException.Kind.NOT_A_PLAN));
        assertThat(copies()).isEqualTo(before);
        assertThat(names()).containsExactly("list.vitrine");
    }

    private Path make() {
        Path file = folder.resolve("plan.vitrine");
        try (OpenPlan plan = PlanFile.create(file, OpenOptions.USUAL)) {
            plan.edit(ChangeLabel.of("test"),
                    writer -> writer.clients()
                            .save(Client.named("A", "FR", ZoneId.of("Europe/Paris"), "fr")));
        }
        return file;
    }

    private static List<String> numbers(OpenPlan plan, String sql) {
        try (Session session = Connections.reading(plan.database())) {
            return new ArrayList<>(session.list(sql, row -> row.getString(1)));
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("vitrine-")).sorted()
                    .toList();
        }
    }
}
