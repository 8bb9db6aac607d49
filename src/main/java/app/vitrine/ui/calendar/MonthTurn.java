package app.vitrine.ui.calendar;

import java.util.function.BooleanSupplier;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.CacheHint;
import javafx.scene.Node;
import javafx.util.Duration;

/// The movement of a change of month: the grid slides a week's height in the direction of time and fades in. Held keys
/// skip it, and reduced motion leaves a short fade.
final class MonthTurn {

    private static final Interpolator EASE = Interpolator.ofSpline(0.4, 0, 0.2, 1);
    private static final Duration LENGTH = Duration.millis(180);
    private static final Duration CALM = Duration.millis(90);
    private static final long HELD = 260_000_000;
    private static final double PALE = 0.35;

    private final Node node;
    private final BooleanSupplier calm;
    private final Timeline timeline = new Timeline();
    private long last = Long.MIN_VALUE / 2;

    /// @param calm whether movement is reduced
    MonthTurn(Node node, BooleanSupplier calm) {
        this.calm = calm;
        this.node = node;
        timeline.setOnFinished(_ -> rest());
    }

    /// @param forward whether to a later month
    /// @param way     the height of a week
    void play(boolean forward, double way) {
        long now = System.nanoTime();
        boolean held = now - last < HELD;
        last = now;
        timeline.stop();
        rest();
        if (held || node.getScene() == null) {
            return;
        }
        boolean still = calm.getAsBoolean();
        // Painted once and then moved, rather than painted anew for each step.
        node.setCache(true);
        node.setCacheHint(CacheHint.SPEED);
        node.setOpacity(PALE);
        node.setTranslateY(still ? 0 : forward ? way : -way);
        timeline.getKeyFrames().setAll(new KeyFrame(still ? CALM : LENGTH,
                new KeyValue(node.translateYProperty(), 0, EASE),
                new KeyValue(node.opacityProperty(), 1, EASE)));
        timeline.playFromStart();
    }

    private void rest() {
        node.setTranslateY(0);
        node.setOpacity(1);
        node.setCache(false);
    }
}
