package app.vitrine.ui.calendar;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import app.vitrine.domain.post.Post;
import app.vitrine.ui.theme.Theme;
import app.vitrine.ui.theme.Themes;

/// A calendar in a window of its own, and where in it things stand.
record CalendarStage(CalendarScreen screen) {

    /// @param above the screen
    void open(Stage stage, double height, Node... above) {
        VBox root = new VBox(above);
        root.getChildren().add(screen.content());
        VBox.setVgrow(screen.content(), Priority.ALWAYS);
        Scene scene = new Scene(root, 980, height);
        Themes.apply(scene, Theme.LIGHT, 1);
        stage.setScene(scene);
        stage.setWidth(980);
        stage.setHeight(height);
        stage.show();
        screen.shown();
    }

    /// Reads what was added behind its back.
    void readAgain(FxRobot robot) {
        robot.interact(() -> {
            screen.hidden();
            screen.shown();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// @param ground style class of what the tiles lie on
    static Stream<PostTile> tiles(FxRobot robot, String ground) {
        return robot.lookup("." + ground + " .post-tile").<Node>queryAll().stream()
                .filter(PostTile.class::isInstance).map(PostTile.class::cast).filter(Node::isVisible);
    }

    static PostTile tile(FxRobot robot, String ground, Post post) {
        return tiles(robot, ground)
                .filter(tile -> tile.card().filter(card -> card.id() == post.id()).isPresent()).findFirst()
                .orElseThrow();
    }
}
