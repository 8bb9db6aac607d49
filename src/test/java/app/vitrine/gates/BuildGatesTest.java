package app.vitrine.gates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

import static org.assertj.core.api.Assertions.assertThat;

/// The two gates that live in Maven's plugins, formatter and coverage, on a small project with this one's `pom.xml`
/// that is wrong on purpose. They cannot run in this process: a Maven of their own is started, without a network.
final class BuildGatesTest {

    private static final String FORMATTER = "com.diffplug.spotless:spotless-maven-plugin:check";
    private static final String COVERAGE = "org.jacoco:jacoco-maven-plugin:check@coverage";

    // The head of an execution data file, and a session: nothing was run.
    private static final int[] NOTHING_RUN = {0x01, 0xC0, 0xC0, 0x10, 0x07, 0x10, 0, 1, 'x', 0, 0, 0, 0, 0, 0,
            0, 0,
            0, 0, 0, 0, 0, 0, 0, 0};

    @TempDir
    private Path project;

    @BeforeEach
    void aProjectWithThisPom() throws IOException {
        Files.copy(Path.of("pom.xml"), project.resolve("pom.xml"));
        Path formatter = Path.of("src/build/formatter.xml");
        Files.createDirectories(project.resolve("src/build"));
        Files.copy(formatter, project.resolve(formatter));
    }

    @Test
    void aCrookedSourceIsRefusedByTheFormatter() throws Exception {
        source("planted/Straight.java", "package planted;\n\nrecord Straight(String name) {}\n");
        assertThat(maven(FORMATTER).passed()).isTrue();

        source("planted/Crooked.java", "package planted;\n\n  record   Crooked( String name ){ }\n");
        Outcome refused = maven(FORMATTER);
        assertThat(refused.passed()).isFalse();
        assertThat(refused.said()).contains("Crooked.java").doesNotContain("Straight.java");
    }

    @Test
    void aClassOfTheDomainThatNothingRunsIsRefusedByTheCoverageGate() throws Exception {
        Path source = source("app/vitrine/domain/planted/Unrun.java", """
                package app.vitrine.domain.planted;

                final class Unrun {
                    int one() {
                        return 1;
                    }
                }
                """);
        Path classes = Files.createDirectories(project.resolve("target/classes"));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-g", "-d", classes.toString(),
                source.toString())).isZero();
        try (OutputStream data = Files.newOutputStream(project.resolve("target/jacoco.exec"))) {
            for (int part : NOTHING_RUN) {
                data.write(part);
            }
        }
        Outcome refused = maven(COVERAGE);
        assertThat(refused.passed()).isFalse();
        assertThat(refused.said()).contains("Coverage checks have not been met");
        assertThat(maven(COVERAGE, "-Dcoverage.least=0").passed()).isTrue();
    }

    private record Outcome(boolean passed, String said) {}

    private Path source(String name, String text) throws IOException {
        Path file = project.resolve("src/main/java").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Outcome maven(String... goal) throws IOException, InterruptedException {
        String home = System.getProperty("maven.home", "");
        if (home.isEmpty()) {
            throw new TestAbortedException("Skipped: started without Maven, so its plugins are not at hand");
        }
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> words = new ArrayList<>(
                List.of(Path.of(home, "bin", windows ? "mvn.cmd" : "mvn").toString(),
                        "-o", "-q", "-B"));
        words.addAll(List.of(goal));
        Process maven = new ProcessBuilder(words).directory(project.toFile()).redirectErrorStream(true)
                .start();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        maven.getOutputStream().close();
        maven.getInputStream().transferTo(said);
        return new Outcome(maven.waitFor() == 0, said.toString(StandardCharsets.UTF_8).strip());
    }
}
