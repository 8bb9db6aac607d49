package app.vitrine.exchange.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds media by name in the folder beside a sheet and in its folders, two levels down.
final class MediaFolderIndex {

    private static final int DEPTH = 3;
    private static final int MOST = 20_000;

    private final Optional<Path> folder;
    private final Map<String, Path> byName = new HashMap<>();
    private boolean read;

    MediaFolderIndex(Optional<Path> folder) {
        this.folder = folder.map(path -> path.toAbsolutePath().normalize());
    }

    /// A file of this name, or under this path where the name has folders; never one outside the folder.
    Optional<Path> find(String name) {
        if (folder.isEmpty() || name.isBlank()) {
            return Optional.empty();
        }
        String slashed = name.strip().replace('\\', '/');
        Optional<Path> direct = direct(folder.get(), slashed);
        if (direct.isPresent()) {
            return direct;
        }
        read(folder.get());
        String last = slashed.substring(slashed.lastIndexOf('/') + 1);
        return Optional.ofNullable(byName.get(last.toLowerCase(Locale.ROOT)));
    }

    private static Optional<Path> direct(Path folder, String name) {
        try {
            Path path = folder.resolve(name).normalize();
            return path.startsWith(folder) && Files.isRegularFile(path)
                    ? Optional.of(path)
                    : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    // A folder that cannot be read has no media to offer; the names are then told as missing.
    private void read(Path start) {
        if (read) {
            return;
        }
        read = true;
        try (Stream<Path> files = Files.walk(start, DEPTH)) {
            files.limit(MOST).filter(Files::isRegularFile).sorted()
                    .forEach(file -> byName.putIfAbsent(
                            String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT), file));
        } catch (IOException | UncheckedIOException _) {
            byName.clear();
        }
    }
}
