package app.vitrine.ui.calendar;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalDouble;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import app.vitrine.domain.text.Wording;

/// The present moment on the scale: a line through the day, its time beside the hours. It jumps each minute.
final class NowLine {

    private static final int SECONDS = 60;
    private static final double PILL = 20;
    private static final double DOT = 8;

    private final Region faint = new Region();
    private final Region line = new Region();
    private final Region dot = new Region();
    private final Label time = new Label();
    private final PauseTransition minute = new PauseTransition();

    /// @param below  takes what tiles cover
    /// @param above  takes what covers them
    /// @param tick   told each minute
    NowLine(Pane below, Pane above, Runnable tick) {
        faint.getStyleClass().add("now-faint");
        line.getStyleClass().add("now-line");
        dot.getStyleClass().add("now-dot");
        time.getStyleClass().addAll("now-time", "small", "tabular", "semibold");
        parts().forEach(part -> {
            part.setManaged(false);
            part.setMouseTransparent(true);
        });
        below.getChildren().add(faint);
        above.getChildren().addAll(line, dot, time);
        minute.setOnFinished(_ -> tick.run());
    }

    private List<Node> parts() {
        return List.of(faint, line, dot, time);
    }

    /// Shows a moment where the layout has its day, and waits for the next minute.
    ///
    /// @return where it stands on the scale; none where its day is not in view
    OptionalDouble show(LocalDateTime now, TimeLayout layout, Wording wording) {
        boolean shown = layout.span().contains(now.toLocalDate());
        parts().forEach(part -> part.setVisible(shown));
        if (shown) {
            place(now.toLocalTime(), layout.column(now.toLocalDate()), layout);
            time.setText(wording.time(now.toLocalTime()));
        }
        minute.stop();
        minute.setDuration(Duration.seconds(SECONDS - now.getSecond()));
        minute.playFromStart();
        return shown ? OptionalDouble.of(layout.scale().y(now.toLocalTime())) : OptionalDouble.empty();
    }

    private void place(LocalTime now, int column, TimeLayout layout) {
        double y = Math.rint(layout.scale().y(now));
        double left = layout.x(column);
        faint.resizeRelocate(TimeLayout.GUTTER, y, layout.width() - TimeLayout.GUTTER, 1);
        line.resizeRelocate(left, y - 1, layout.x(column + 1) - left, 2);
        dot.resizeRelocate(left - DOT / 2, y - DOT / 2, DOT, DOT);
        time.resizeRelocate(2, Math.max(0, y - PILL / 2), TimeLayout.GUTTER - 5, PILL);
    }

    /// While nobody looks there is nothing to do each minute.
    void rest() {
        minute.stop();
    }
}
