package app.vitrine.ui.calendar;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/// How tiles make room for each other, and how a lifted one goes back.
final class Glide {

    private static final Interpolator EASE = Interpolator.ofSpline(0.2, 0.8, 0.2, 1);
    private static final Duration ROOM = Duration.millis(160);
    private static final Duration BACK = Duration.millis(140);

    private Glide() {}

    /// Lets a node that stands in its new place come from so far away.
    static void from(Node node, double x, double y) {
        node.setTranslateX(x);
        node.setTranslateY(y);
        new Timeline(new KeyFrame(ROOM, new KeyValue(node.translateXProperty(), 0, EASE),
                new KeyValue(node.translateYProperty(), 0, EASE))).play();
    }

    /// Takes a node back to a place, then does what follows.
    static void back(Node node, double x, double y, Runnable then) {
        Timeline timeline = new Timeline(new KeyFrame(BACK, new KeyValue(node.layoutXProperty(), x, EASE),
                new KeyValue(node.layoutYProperty(), y, EASE)));
        timeline.setOnFinished(_ -> then.run());
        timeline.play();
    }
}
