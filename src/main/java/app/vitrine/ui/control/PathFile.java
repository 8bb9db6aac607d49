package app.vitrine.ui.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Drawings kept as lines of tab-separated cells, the first of which is the name.
final class PathFile {

    private PathFile() {}

    /// @param file below `assets`
    static Map<String, List<String>> read(String file) {
        Map<String, List<String>> drawings = new LinkedHashMap<>();
        try (InputStream in = PathFile.class.getResourceAsStream("/app/vitrine/assets/" + file);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                List<String> cells = List.of(line.split("\t", -1));
                drawings.put(cells.getFirst(), cells.subList(1, cells.size()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
        return drawings;
    }
}
