package app.vitrine.exchange.csv;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.CancellationException;

import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.plan.MediaStore;
import app.vitrine.work.Progress;

/// The folder `<file>-media` beside an exported file, filled under a temporary name and kept only when all is there.
final class MediaFolder implements Closeable {

    private final Path target;
    private final Path beside;

    private MediaFolder(Path target, Path beside) {
        this.target = target;
        this.beside = beside;
    }

    static MediaFolder beside(Path file) {
        Path target = of(file);
        return new MediaFolder(target,
                target.resolveSibling(
                        "." + target.getFileName() + "." + Long.toHexString(System.nanoTime())));
    }

    /// `plan-media` for `plan.csv`.
    static Path of(Path file) {
        String name = String.valueOf(file.toAbsolutePath().getFileName());
        int dot = name.lastIndexOf('.');
        return file.toAbsolutePath().resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "-media");
    }

    /// Media whose file is missing from the plan are left out.
    void fill(Map<MediaItem, String> names, MediaStore store, Progress progress) throws IOException {
        Files.createDirectory(beside);
        for (Map.Entry<MediaItem, String> entry : names.entrySet()) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            if (store.has(entry.getKey().hash())) {
                Files.copy(store.pathOf(entry.getKey().hash()), beside.resolve(safe(entry.getValue())),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /// Gives the folder its name; into a folder of that name the files are put, over older ones.
    void keep() throws FileProblem {
        if (!Files.isDirectory(beside)) {
            return;
        }
        try {
            if (!Files.exists(target)) {
                Files.move(beside, target);
                return;
            }
            try (var files = Files.newDirectoryStream(beside)) {
                for (Path file : files) {
                    Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException problem) {
            throw FileProblem.writing(target, problem);
        }
    }

    @Override
    public void close() throws FileProblem {
        if (!Files.isDirectory(beside)) {
            return;
        }
        try {
            Files.walkFileTree(beside, new Removing());
        } catch (IOException problem) {
            throw FileProblem.writing(target, problem);
        }
    }

    // A name came from somebody's disk once, but nothing may lead out of the folder.
    private static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() || last.startsWith("..") ? "media" : last;
    }

    private static final class Removing extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder,
                java.io.@org.jspecify.annotations.Nullable IOException problem)
                throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
