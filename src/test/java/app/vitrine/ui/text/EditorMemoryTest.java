package app.vitrine.ui.text;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;

/// Editors that have left their window leave memory too, with all that hangs on them. The rich text area keeps the
/// cell it laid out last, so the last editor stays until the next one is shown. The stage is one of the test's own,
/// as the events of the first stage are kept by the robot.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class EditorMemoryTest {

    private static final int SHOWN = 5;
    private static final int ROUNDS = 60;

    private Stage stage;

    @Start
    void start(Stage ignored) {
        stage = new Stage();
        stage.setWidth(400);
        stage.setHeight(300);
        stage.setScene(new Scene(new Group()));
        stage.show();
    }

    @Stop
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatWasShownIsForgotten(boolean focused, FxRobot robot) throws InterruptedException {
        List<WeakReference<PostEditor>> left = new ArrayList<>();
        for (int editor = 0; editor < SHOWN; editor++) {
            left.add(shown(focused, robot));
        }
        robot.interact(() -> stage.setScene(new Scene(new VBox(new Button("Next")))));
        for (int round = 0; round < ROUNDS && alive(left) > 1; round++) {
            WaitForAsyncUtils.waitForFxEvents();
            System.gc();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(alive(left)).isLessThanOrEqualTo(1);
    }

    private static long alive(List<WeakReference<PostEditor>> editors) {
        return editors.stream().filter(editor -> editor.get() != null).count();
    }

    private WeakReference<PostEditor> shown(boolean focused, FxRobot robot) {
        PostEditor[] made = new PostEditor[1];
        robot.interact(() -> {
            made[0] = PostEditor.create();
            made[0].setText("Fresh bread");
            Button other = new Button("Other");
            stage.setScene(new Scene(new VBox(made[0].node(), other), 400, 300));
            (focused ? made[0].node().lookup(".post-editor") : other).requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(made[0].focusedProperty().get()).isEqualTo(focused);
        return new WeakReference<>(made[0]);
    }
}
