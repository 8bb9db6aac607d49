package app.vitrine.domain.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Published test vectors that may lie beside the project; a test that uses them says so and is skipped where they
/// do not.
final class Conformance {

    private static final Path FOLDER = Path.of(System.getProperty("vitrine.shared", "../shared"),
            "conformance");

    private Conformance() {}

    static String text(String file) {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), () -> "skipped: no " + path);
        try {
            return Files.readString(path);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// One group of cases of a YAML or JSON file.
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> cases(String file, String section, String group) {
        Map<String, Object> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text(file));
        Object groups = section.isEmpty() ? root : root.get(section);
        Object cases = Objects.requireNonNull((Map<String, Object>) groups).get(group);
        return new ArrayList<>(Objects.requireNonNull((List<Map<String, Object>>) cases));
    }

    /// A value that every case has.
    static Object value(Map<?, ?> one, String key) {
        return Objects.requireNonNull(one.get(key), key);
    }

    static String string(Map<String, Object> one, String key) {
        return String.valueOf(one.get(key));
    }
}
