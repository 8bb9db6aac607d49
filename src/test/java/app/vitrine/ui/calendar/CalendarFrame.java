package app.vitrine.ui.calendar;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The calendar between a rail and a header, as the window shows it.
final class CalendarFrame {

    private CalendarFrame() {}

    static Parent around(CalendarScreen screen) {
        VBox rail = new VBox(screen.rail().orElseThrow());
        rail.setMinWidth(212);
        rail.setPrefWidth(212);
        rail.setPadding(new Insets(300, 12, 12, 12));
        rail.getStyleClass().add("sunken");
        VBox main = new VBox(head(screen), screen.content());
        VBox.setVgrow(screen.content(), Priority.ALWAYS);
        HBox.setHgrow(main, Priority.ALWAYS);
        return new HBox(rail, main);
    }

    private static Node head(CalendarScreen screen) {
        Label title = new Label();
        title.textProperty().bind(screen.title());
        title.getStyleClass().add("title-1");
        title.setMinWidth(Label.USE_PREF_SIZE);
        Node controls = screen.controls().orElseThrow();
        HBox.setHgrow(controls, Priority.ALWAYS);
        HBox head = new HBox(12, title, controls);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(60);
        head.setPadding(new Insets(0, 20, 0, 20));
        return head;
    }

    /// Does something once so many frames were drawn.
    static void afterPulses(int count, Runnable then) {
        new AnimationTimer() {
            private int left = count;

            @Override
            public void handle(long now) {
                if (left-- == 0) {
                    stop();
                    Platform.runLater(then);
                }
            }
        }.start();
    }
}
