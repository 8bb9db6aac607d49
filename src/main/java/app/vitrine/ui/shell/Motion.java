package app.vitrine.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/// How overlays come and go. Where movement is reduced, all of it is a fade of 90 ms.
final class Motion {

    private static final Interpolator OUT = Interpolator.ofSpline(0.2, 0.8, 0.2, 1);
    private static final Interpolator IN = Interpolator.ofSpline(0.4, 0, 1, 1);
    private static final Duration CALM = Duration.millis(90);

    private final BooleanSupplier calm;

    Motion(BooleanSupplier calm) {
        this.calm = calm;
    }

    boolean calm() {
        return calm.getAsBoolean();
    }

    /// Rises by `distance` pixels and becomes visible.
    void enter(Node node, double distance, double milliseconds) {
        node.setOpacity(0);
        node.setTranslateY(calm.getAsBoolean() ? 0 : distance);
        play(node, 1, 0, OUT, milliseconds).play();
    }

    /// Fades, then does what follows.
    void leave(Node node, double distance, double milliseconds, Runnable after) {
        Timeline timeline = play(node, 0, calm.getAsBoolean() ? 0 : distance, IN, milliseconds);
        timeline.setOnFinished(_ -> after.run());
        timeline.play();
    }

    private Timeline play(Node node, double opacity, double place, Interpolator easing, double milliseconds) {
        Duration length = calm.getAsBoolean() ? CALM : Duration.millis(milliseconds);
        Timeline timeline = new Timeline(
                new KeyFrame(length, new KeyValue(node.opacityProperty(), opacity, easing),
                        new KeyValue(node.translateYProperty(), place, easing)));
        if (node.getProperties().put(Motion.class, timeline) instanceof Animation running) {
            running.stop();
        }
        return timeline;
    }
}
