package app.vitrine.ui.task;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;

import javax.imageio.ImageIO;

import app.vitrine.work.Job;

/// Files on the system's clipboard, or a picture that is taken for one.
public final class ClipboardFiles {

    private ClipboardFiles() {}

    /// Looks on the JavaFX thread; what is found is fetched in the background, since a picture has to be written to a
    /// file first. Nothing where the clipboard holds words beside the picture, as editors put there.
    public static Optional<Job.Plain<List<Path>>> find() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            List<Path> files = clipboard.getFiles().stream().map(File::toPath).toList();
            return Optional.of(() -> files);
        }
        if (clipboard.hasImage() && !clipboard.hasString()) {
            return Optional.ofNullable(pixels(clipboard.getImage()))
                    .map(image -> () -> List.of(written(image)));
        }
        return Optional.empty();
    }

    private static BufferedImage pixels(Image image) {
        return SwingFXUtils.fromFXImage(image, null);
    }

    private static Path written(BufferedImage pixels) throws IOException {
        Path file = Files.createTempDirectory("vitrine").resolve("pasted.png");
        ImageIO.write(pixels, "png", file.toFile());
        file.toFile().deleteOnExit();
        return file;
    }
}
