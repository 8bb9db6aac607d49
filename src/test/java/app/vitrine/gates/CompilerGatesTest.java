package app.vitrine.gates;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// The compiler with the arguments of `pom.xml`, given programs that are wrong on purpose: each must be refused for
/// the reason it was written for, and the right one must pass.
final class CompilerGatesTest {

    private static final Pattern ARGUMENT = Pattern.compile("<arg>(.*?)</arg>");

    @TempDir
    private Path classes;

    @Test
    void aRightProgramPasses() throws IOException {
        assertThat(problems("record Right(String name) {}")).isEmpty();
    }

    @Test
    void anUncheckedCastIsRefusedByLint() throws IOException {
        assertThat(problems("""
                final class Wrong {
                    @SuppressWarnings("unused")
                    java.util.List<String> cast(Object list) {
                        return (java.util.List<String>) list;
                    }
                }
                """)).anyMatch(problem -> problem.contains("unchecked"));
    }

    @Test
    void aComparisonOfUnrelatedThingsIsRefusedByErrorProne() throws IOException {
        assertThat(problems("""
                final class Wrong {
                    boolean same(String name, Integer number) {
                        return name.equals(number);
                    }
                }
                """)).anyMatch(problem -> problem.contains("EqualsIncompatibleType"));
    }

    @Test
    void aNullWhereNoneMayBeIsRefusedByNullAway() throws IOException {
        assertThat(problems("""
                @org.jspecify.annotations.NullMarked
                final class Wrong {
                    String name() {
                        return null;
                    }
                }
                """)).anyMatch(problem -> problem.contains("NullAway"));
    }

    @Test
    void anUnusedImportIsRefused() throws IOException {
        assertThat(problems("import java.util.List; final class Wrong {}"))
                .anyMatch(problem -> problem.contains(
                        "RemoveUnusedImports"));
    }

    private List<String> problems(String source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        String name = "planted/" + (source.contains("Right") ? "Right" : "Wrong");
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///" + name + ".java"),
                JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return "package planted; " + source;
            }
        };
        boolean passed = compiler.getTask(new StringWriter(), null, found, arguments(), null, List.of(file))
                .call();
        List<String> problems = found.getDiagnostics().stream()
                .map(one -> one.getCode() + " " + one.getMessage(
                        Locale.ENGLISH))
                .toList();
        assertThat(passed).isEqualTo(problems.isEmpty());
        return problems;
    }

    private List<String> arguments() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-classpath",
                System.getProperty(
                        "java.class.path"),
                "-processorpath", System.getProperty("java.class.path"), "-proc:none"));
        Matcher matcher = ARGUMENT.matcher(Files.readString(Path.of("pom.xml")));
        while (matcher.find()) {
            if (!matcher.group(1).startsWith("-J")) {
                arguments.add(matcher.group(1));
            }
        }
        assertThat(arguments).contains("-Werror", "-Xlint:all")
                .anyMatch(argument -> argument.contains("NullAway"));
        return arguments;
    }
}
