package app.vitrine.ui.task;

import java.util.concurrent.Executor;

import javafx.application.Platform;

/// Runs on the JavaFX thread: at once where the caller is on it, else soon.
public final class FxDelivery implements Executor {

    @Override
    public void execute(Runnable body) {
        if (Platform.isFxApplicationThread()) {
            body.run();
        } else {
            Platform.runLater(body);
        }
    }
}
