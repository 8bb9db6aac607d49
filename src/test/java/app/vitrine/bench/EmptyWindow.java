package app.vitrine.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import app.vitrine.ui.theme.Theme;
import app.vitrine.ui.theme.Themes;

/// What every start is held against: a window of the same size with the same fonts and style sheets, and one word.
final class EmptyWindow {

    private EmptyWindow() {}

    public static void main(String[] arguments) {
        Application.launch(Program.class, arguments);
    }

    // What watches the program is in no start-up cache, so it is not to be in this one either.
    private static void leave() {
        Running.pause(2_000);
        Telling.leave();
    }

    /// The window.
    public static final class Program extends Application {

        @Override
        public void start(Stage stage) {
            Label word = new Label();
            Scene scene = new Scene(new StackPane(word), 1280, 800);
            Themes.apply(scene, Theme.LIGHT, 1);
            stage.setScene(scene);
            if (Telling.RECORDING) {
                word.setText("Vitrine");
                stage.show();
                Running.aside(EmptyWindow::leave);
                return;
            }
            Painting painting = new Painting(scene, word::getText);
            word.setText("Vitrine");
            stage.show();
            Running.aside(() -> {
                Running.settled(painting, 60_000);
                Telling.tellMoment("painted", painting.last());
                Telling.rest();
                Telling.leave();
            });
        }
    }
}
