package app.vitrine.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Spreadsheets that are dropped onto the window, wherever no screen or sheet takes them.
final class Arrivals {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".xlsx");

    private final Desk desk;
    private final OverlayHost overlays;

    Arrivals(Desk desk, OverlayHost overlays) {
        this.desk = desk;
        this.overlays = overlays;
    }

    void listen(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (sheet(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> sheet(event).ifPresent(file -> {
            event.setDropCompleted(true);
            event.consume();
            desk.go(new Place.Import(Optional.of(file)));
        }));
    }

    /// The one spreadsheet that is dragged, while nothing lies over the screens.
    private Optional<Path> sheet(DragEvent event) {
        List<File> files = event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
        return files.size() == 1 && overlays.showsNothing()
                ? Optional.of(files.getFirst().toPath()).filter(Arrivals::isSheet)
                : Optional.empty();
    }

    private static boolean isSheet(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}
