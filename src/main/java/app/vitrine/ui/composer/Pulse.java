package app.vitrine.ui.composer;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/// Refreshes what is stale once in the next pulse, however many keys were typed since the last one.
final class Pulse {

    private final BooleanProperty stale;
    private final Runnable refresh;
    private final Runnable listener = this::beforeLayout;

    Pulse(Node node, BooleanProperty stale, Runnable refresh) {
        this.stale = stale;
        this.refresh = refresh;
        node.sceneProperty().addListener((_, before, now) -> moved(before, now));
        stale.addListener((_, _, now) -> {
            if (now) {
                Platform.requestNextPulse();
            }
        });
    }

    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePreLayoutPulseListener(listener);
        }
        if (now != null) {
            now.addPreLayoutPulseListener(listener);
            Platform.requestNextPulse();
        }
    }

    private void beforeLayout() {
        if (stale.get()) {
            refresh.run();
        }
    }
}
