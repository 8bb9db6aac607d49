package app.vitrine.ui.text;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.vitrine.ui.theme.Theme;
import app.vitrine.ui.theme.Themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class EnlargedEditorTest {

    private static final String TEXT = "Tulipes\nDeuxième ligne\nFin";
    private static final int SECOND = "Tulipes\n".length();
    private static final int SECOND_END = SECOND + "Deuxième ligne".length();
    private static final double CLOSE = 4;

    private PostEditor editor;

    @Start
    void start(Stage stage) {
        editor = PostEditor.create();
        Scene scene = new Scene(new StackPane(editor.node()), 700, 500);
        Themes.apply(scene, Theme.LIGHT, 1.5);
        stage.setScene(scene);
        stage.show();
        editor.requestFocus();
    }

    @Test
    void theCaretStandsBehindTheLastLetter(FxRobot robot) {
        robot.interact(() -> editor.setText(TEXT));
        robot.interact(() -> editor.select(SECOND_END, SECOND_END));
        Bounds letters = letters(robot);
        Bounds caret = drawn(robot, ".caret");
        assertThat(caret.getCenterX()).isCloseTo(letters.getMaxX(), within(CLOSE));
        assertThat(caret.getCenterY()).isBetween(letters.getMinY(), letters.getMaxY());
    }

    @Test
    void theSelectionLiesOnItsLetters(FxRobot robot) {
        robot.interact(() -> editor.setText(TEXT));
        robot.interact(() -> editor.select(SECOND, SECOND_END));
        Bounds letters = letters(robot);
        Bounds selection = drawn(robot, ".selection-highlight");
        assertThat(selection.getMinX()).isCloseTo(letters.getMinX(), within(CLOSE));
        assertThat(selection.getMaxX()).isCloseTo(letters.getMaxX(), within(CLOSE));
        assertThat(letters.getCenterY()).isBetween(selection.getMinY(), selection.getMaxY());
    }

    private static Bounds letters(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".post-letters").queryAllAs(Text.class).stream()
                .filter(text -> TEXT.lines().toList().get(1).equals(text.getText())).findFirst()
                .map(EnlargedEditorTest::inScene).orElseThrow();
    }

    private static Bounds drawn(FxRobot robot, String style) {
        return inScene(robot.lookup(style).query());
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }
}
