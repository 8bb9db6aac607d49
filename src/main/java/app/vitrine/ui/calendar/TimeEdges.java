package app.vitrine.ui.calendar;

import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// While a tile is held near an edge of the hours: left and right turn to the days before and after, above and below
/// the hours scroll.
final class TimeEdges {

    private static final double EDGE = 26;
    private static final double STEP = 14;
    private static final Duration PACE = Duration.millis(40);

    private final EdgeTurn turn;
    private final Timeline scrolling;
    private double way;

    /// @param scroll told by how many pixels
    TimeEdges(IntConsumer turn, DoubleConsumer scroll) {
        this.turn = new EdgeTurn(turn);
        scrolling = new Timeline(new KeyFrame(PACE, _ -> scroll.accept(way)));
        scrolling.setCycleCount(Animation.INDEFINITE);
    }

    /// @param top where the hours begin
    void at(double x, double y, Region view, double top) {
        turn.at(x, view.getWidth());
        way = y > view.getHeight() - EDGE ? STEP : y > top && y < top + EDGE ? -STEP : 0;
        if (way == 0) {
            scrolling.stop();
        } else {
            scrolling.play();
        }
    }

    void stop() {
        turn.stop();
        scrolling.stop();
    }
}
