package app.vitrine.ui.text;

import javafx.scene.Scene;
import javafx.scene.layout.HBox;
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

@ExtendWith(ApplicationExtension.class)
class ShortWordTest {

    private final EmojiField field = new EmojiField(true, _ -> {});

    @Start
    void start(Stage stage) {
        field.show("Pain");
        Scene scene = new Scene(new HBox(field), 400, 200);
        Themes.apply(scene, Theme.LIGHT, 1);
        stage.setScene(scene);
        stage.show();
    }

    /// What is laid out has bounds; what is not is not painted.
    @Test
    void aWordShorterThanAnyLineIsSeen(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Text letters = robot.lookup(".post-letters").queryAs(Text.class);
        assertThat(letters.getText()).isEqualTo("Pain");
        assertThat(letters.getLayoutBounds().getWidth()).isGreaterThan(20);
    }
}
