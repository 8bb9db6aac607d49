package app.vitrine.ui.composer;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;

import app.vitrine.ui.task.ClipboardFiles;
import app.vitrine.work.Job;

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
        Optional<Job.Plain<List<Path>>> found = ClipboardFiles.find();
        found.ifPresent(fetch -> model.desk().work().job(fetch).onSuccess(model.pictures()::bring)
                .onFailure(model.desk()::tellFailure).start());
        return found.isPresent();
    }

    private void bring(List<File> files) {
        model.pictures().bring(files.stream().map(File::toPath).toList());
    }
}
