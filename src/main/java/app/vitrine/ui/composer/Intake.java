package app.vitrine.ui.composer;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;

import javax.imageio.ImageIO;

/// The ways in for pictures: chosen, dropped, pasted.
final class Intake {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop-over");

    private final ComposerViewModel model;
    private final Node area;

    /// @param area where files may be dropped
    Intake(ComposerViewModel model, Node area) {
        this.model = model;
        this.area = area;
        area.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                area.pseudoClassStateChanged(OVER, true);
                event.consume();
            }
        });
        area.addEventHandler(DragEvent.DRAG_EXITED, _ -> area.pseudoClassStateChanged(OVER, false));
        area.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            bring(event.getDragboard().getFiles());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    /// Asks for files.
    void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(model.bench().say("composer.pictures.choose"));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(model.bench().say("composer.pictures.kinds"), "*.jpg",
                        "*.jpeg",
                        "*.png", "*.webp", "*.gif", "*.heic", "*.avif", "*.mp4", "*.mov", "*.webm", "*.pdf",
                        "*.JPG", "*.JPEG", "*.PNG", "*.MP4", "*.MOV"),
                new FileChooser.ExtensionFilter(model.bench().say("composer.pictures.all"), "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(area.getScene().getWindow());
        if (chosen != null) {
            bring(chosen);
        }
    }

    /// Takes files or a picture from the clipboard; words are left to the field that has the caret.
    ///
    /// @return whether there was something to take
    boolean paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            bring(clipboard.getFiles());
            return true;
        }
        if (clipboard.hasImage() && !clipboard.hasString()) {
            bring(clipboard.getImage());
            return true;
        }
        return false;
    }

    private void bring(List<File> files) {
        model.pictures().bring(files.stream().map(File::toPath).toList());
    }

    private void bring(Image image) {
        BufferedImage pixels = SwingFXUtils.fromFXImage(image, null);
        if (pixels == null) {
            return;
        }
        model.desk().work().job(() -> written(pixels))
                .onSuccess(file -> model.pictures().bring(List.of(file)))
                .onFailure(model.desk()::tellFailure).start();
    }

    private static Path written(BufferedImage pixels) throws IOException {
        Path file = Files.createTempDirectory("vitrine").resolve("pasted.png");
        ImageIO.write(pixels, "png", file.toFile());
        file.toFile().deleteOnExit();
        return file;
    }
}
