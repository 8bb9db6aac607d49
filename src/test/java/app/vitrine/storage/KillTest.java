package app.vitrine.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// A program that is killed at any moment loses nothing that it said was kept.
final class KillTest {

    private final Random random = new Random(17);

    @TempDir
    Path folder;

    @Test
    void fiftyKillsLoseNothing() throws Exception {
        kill(50);
    }

    @Test
    @Tag("deep")
    void aThousandKillsLoseNothing() throws Exception {
        kill(1_000);
    }

    @Test
    void aSecondProgramIsToldThatThePlanIsHeldButMayRead() throws Exception {
        Path file = make();
        Process holder = start(file, 1);
        try (BufferedReader said = Programs.reader(holder)) {
            assertThat(said.readLine()).isEqualTo("1");
            assertThatThrownBy(() -> PlanFile.open(file, OpenOptions.USUAL)).isInstanceOfSatisfying(
                    PlanException.class,
                    problem -> assertThat(problem.kind()).isEqualTo(PlanException.Kind.HELD_BY_ANOTHER));
            try (OpenPlan plan = PlanFile.open(file, OpenOptions.USUAL.readOnly(true))) {
                assertThat(plan.<Boolean>read(reader -> reader.facts().get("fact 1").isPresent())).isTrue();
                assertThat(plan.readOnlyReason()).isPresent();
            }
        } finally {
            holder.destroyForcibly().waitFor();
        }
        PlanFile.open(file, OpenOptions.USUAL).close();
    }

    private void kill(int times) throws Exception {
        Path file = make();
        int acknowledged = 0;
        for (int round = 0; round < times; round++) {
            acknowledged = Math.max(acknowledged, runAndKill(file, acknowledged));
            try (OpenPlan plan = PlanFile.open(file, OpenOptions.USUAL)) {
                List<String> titles = titles(file);
                assertThat(titles).as("round " + round).hasSizeGreaterThanOrEqualTo(acknowledged);
                assertThat(titles).isEqualTo(facts(file));
                acknowledged = titles.size();
                assertThat(plan.check()).isTrue();
            }
        }
        assertThat(acknowledged).isGreaterThan(times);
    }

    private int runAndKill(Path file, int before) throws IOException, InterruptedException {
        Process process = start(file, before + 1);
        int last = before;
        try (BufferedReader said = Programs.reader(process)) {
            int changes = 1 + random.nextInt(40);
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = Integer.parseInt(line);
                if (last >= before + changes) {
                    TimeUnit.MICROSECONDS.sleep(random.nextInt(2_000));
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor(Duration.ofSeconds(30))).isTrue();
        return last;
    }

    private static List<String> titles(Path file) {
        try (Session session = Connections.reading(file)) {
            return session.list("SELECT substr(title, 6) FROM post ORDER BY id", row -> row.getString(1));
        }
    }

    private static List<String> facts(Path file) {
        try (Session session = Connections.reading(file)) {
            return session.list("SELECT substr(name, 6) FROM fact ORDER BY id", row -> row.getString(1));
        }
    }

    private Path make() {
        Path file = folder.resolve("plan.vitrine");
        try (OpenPlan plan = PlanFile.create(file, OpenOptions.USUAL)) {
            plan.edit(ChangeLabel.of("test"), writer -> writer.clients()
                    .save(Client.named("A", "FR", java.time.ZoneId.of("Europe/Paris"), "fr")));
        }
        return file;
    }

    private Process start(Path file, int first) throws IOException {
        return Programs.start(folder, KilledWriter.class, file.toString(), String.valueOf(first));
    }
}
