package app.vitrine.ui.calendar;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files that are dragged from other programs onto a day.
final class FileDrop {

    private final TileStage stage;
    private final CalendarContext context;

    FileDrop(TileStage stage, CalendarContext context) {
        this.stage = stage;
        this.context = context;
    }

    void install() {
        stage.node().addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                stage.aim(event.getX(), event.getY(), Optional.empty());
                event.consume();
            }
        });
        stage.node().addEventHandler(DragEvent.DRAG_EXITED, _ -> stage.letGo());
        stage.node().addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<File> files = event.getDragboard().getFiles();
            stage.spotAt(event.getX(), event.getY()).ifPresent(spot -> {
                context.model().choice().focusDay(spot.day(), Optional.empty());
                context.actions().bring(files.stream().map(File::toPath).toList(), spot);
            });
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
