package app.vitrine.ui.shell;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Long work under the header: words, a bar and Cancel. Work that is done within a moment is not mentioned.
final class ProgressStrip extends VBox {

    private final LongWork work;
    private final Words words;
    private final PauseTransition moment = new PauseTransition(Duration.millis(500));

    ProgressStrip(LongWork work, Words words) {
        this.work = work;
        this.words = words;
        getStyleClass().add("progress-strip");
        moment.setOnFinished(_ -> fill());
        work.running().addListener((ListChangeListener<LongWork.Running>) _ -> changed());
        fill();
    }

    private void changed() {
        if (getChildren().isEmpty() && !work.running().isEmpty()) {
            moment.playFromStart();
        } else {
            fill();
        }
    }

    private void fill() {
        List<HBox> rows = work.running().stream().map(this::row).toList();
        getChildren().setAll(rows);
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
    }

    private HBox row(LongWork.Running running) {
        Label what = new Label();
        what.textProperty().bind(words.of(running.what()));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(running.fraction());
        bar.accessibleTextProperty().bind(words.of(running.what()));
        bar.setPrefWidth(240);
        HBox row = Words.row(12, what, bar, words.button("shell.cancel", running::cancel, "small"));
        row.getStyleClass().add("progress-row");
        return row;
    }
}
