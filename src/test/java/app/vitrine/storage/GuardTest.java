package app.vitrine.storage;

import java.io.BufferedReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.plan.ChangeLabel;

import static org.assertj.core.api.Assertions.assertThat;

/// Other programs stay out of an open plan, whatever is opened and closed in this one.
@EnabledOnOs(OS.LINUX)
final class GuardTest {

    private static final int CHANGES = 200;

    @TempDir
    private Path folder;

    @Test
    void theSystemKnowsOfTheLockAfterAFileChooserWasThere() throws Exception {
        Path file = folder.resolve("plan.vitrine");
        try (OpenPlan plan = PlanFile.create(file, OpenOptions.USUAL)) {
            change(plan, 1);
            chooserShows(folder);
            assertThat(locksOn(file)).anyMatch(line -> line.contains("OFDLCK") && line.contains("WRITE")
                    && line.endsWith(" 1073741824 1073741824"));
            assertThat(folder.resolve("plan.vitrine-shm")).doesNotExist();
        }
        assertThat(locksOn(file)).isEmpty();
    }

    @Test
    void aProgramThatTriesAllTheWhileGetsInOnlyAfterwards() throws Exception {
        Path file = folder.resolve("plan.vitrine");
        List<String> answers = new ArrayList<>();
        try (OpenPlan plan = PlanFile.create(file, OpenOptions.USUAL)) {
            change(plan, 0);
            chooserShows(folder);
            Process stranger = Programs.start(folder, Stranger.class, file.toString());
            try (BufferedReader said = Programs.reader(stranger)) {
                answers.add(said.readLine());
                for (int number = 1; number <= CHANGES; number++) {
                    change(plan, number);
                    chooserShows(folder);
                }
                stranger.getOutputStream().write('\n');
                stranger.getOutputStream().close();
                said.lines().forEach(answers::add);
            } finally {
                stranger.destroyForcibly().waitFor();
            }
            assertSound(plan);
        }
        assertThat(answers).hasSizeGreaterThan(10).containsOnly("locked");

        Process late = Programs.start(folder, Stranger.class, file.toString());
        try (BufferedReader said = Programs.reader(late)) {
            assertThat(said.readLine()).isEqualTo("in");
        } finally {
            late.destroyForcibly().waitFor();
        }
        try (OpenPlan plan = PlanFile.open(file, OpenOptions.USUAL)) {
            assertSound(plan);
        }
    }

    private static void change(OpenPlan plan, int number) {
        plan.edit(ChangeLabel.of("test", number), writer -> writer.facts().put("fact " + number, "kept"));
    }

    private static void assertSound(OpenPlan plan) {
        for (int number = 0; number <= CHANGES; number++) {
            String name = "fact " + number;
            assertThat(plan.<Boolean>read(reader -> reader.facts().get(name).isPresent())).as(name).isTrue();
        }
        assertThat(plan.check()).isTrue();
    }

    /// Finds out what each file is, as the chooser does inside this process.
    private static void chooserShows(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    in.readNBytes(64);
                }
            }
        }
    }

    private static List<String> locksOn(Path file) throws Exception {
        String inode = ":" + Files.getAttribute(file, "unix:ino") + " ";
        return Files.readAllLines(Path.of("/proc/locks")).stream().filter(line -> line.contains(inode))
                .toList();
    }
}
