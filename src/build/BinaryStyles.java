import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import javafx.css.Stylesheet;

/// Writes the style sheets of a folder as JavaFX keeps them in memory, which are read at the start without being parsed.
///
/// Arguments: the folder with the sheets, and the folder to write to, with the same folders inside.
final class BinaryStyles {

    private BinaryStyles() {}

    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path sheet : files.filter(file -> file.toString().endsWith(".css")).sorted().toList()) {
                File binary = to.resolve(from.relativize(sheet).toString().replaceFirst("css$", "bss")).toFile();
                Files.createDirectories(binary.toPath().getParent());
                Stylesheet.convertToBinary(sheet.toFile(), binary);
            }
        }
    }
}
