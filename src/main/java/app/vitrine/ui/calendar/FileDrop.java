package app.vitrine.ui.calendar;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files that are dragged from other programs onto a day.
final class FileDrop {

    private final MonthBoard board;
    private final CalendarContext context;

    FileDrop(MonthBoard board, CalendarContext context) {
        this.board = board;
        this.context = context;
    }

    void install() {
        board.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                board.markTarget(board.places().dayAt(event.getX(), event.getY()));
                event.consume();
            }
        });
        board.addEventHandler(DragEvent.DRAG_EXITED, _ -> board.markTarget(Optional.empty()));
        board.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<File> files = event.getDragboard().getFiles();
            board.places().dayAt(event.getX(), event.getY()).ifPresent(day -> {
                context.model().choice().focusDay(day, Optional.empty());
                context.actions().bring(files.stream().map(File::toPath).toList(), day);
            });
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
