package app.vitrine.ui.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Paint;
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
@SuppressWarnings("NullAway.Init")
class PostEditorTest {

    private PostEditor editor;
    private PostEditor plain;
    private Button next;

    @Start
    void start(Stage stage) {
        editor = PostEditor.create();
        plain = new PlainPostEditor();
        next = new Button("Next");
        Scene scene = new Scene(new VBox(editor.node(), next, plain.node()), 600, 500);
        Themes.apply(scene, Theme.LIGHT, 1);
        stage.setScene(scene);
        stage.setWidth(600);
        stage.setHeight(500);
        stage.show();
        editor.requestFocus();
    }

    @Test
    void itIsTheEditorThatDrawsEmoji() {
        assertThat(editor).isInstanceOf(RichPostEditor.class);
    }

    @Test
    void whatIsTypedIsTheTextWithLines(FxRobot robot) {
        robot.write("Promo");
        robot.type(KeyCode.ENTER);
        robot.write("demain");
        assertThat(editor.getText()).isEqualTo("Promo\ndemain");
        assertThat(editor.caretProperty().get()).isEqualTo(12);
    }

    @Test
    void backspaceTakesAWholeJoinedEmoji(FxRobot robot) {
        robot.interact(() -> editor.setText("Four 👩‍🍳🇫🇷👍🏽"));
        robot.type(KeyCode.BACK_SPACE);
        assertThat(editor.getText()).isEqualTo("Four 👩‍🍳🇫🇷");
        robot.type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        assertThat(editor.getText()).isEqualTo("Four ");
    }

    @Test
    void undoBringsBackEveryEmojiAndRedoTakesThemAgain(FxRobot robot) {
        String text = "Four 👩‍🍳🇫🇷 ok";
        robot.interact(() -> editor.setText(text));
        robot.type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE,
                KeyCode.BACK_SPACE);
        assertThat(editor.getText()).isEqualTo("Four ");
        for (int step = 0; step < 5; step++) {
            robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        }
        assertThat(editor.getText()).isEqualTo(text);
        assertThat(editor.undoableProperty().get()).isFalse();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        robot.push(KeyCode.SHORTCUT, KeyCode.Y);
        assertThat(editor.getText()).isEqualTo("Four 👩‍🍳🇫🇷 ");
    }

    @Test
    void aWordTypedIsOneStepOfUndo(FxRobot robot) {
        robot.write("Bonjour toi");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(editor.getText()).isEqualTo("Bonjour ");
    }

    @Test
    void copyAndPasteKeepEmojiExactly(FxRobot robot) {
        String text = "Promo 👩‍🍳 ok\n🇫🇷 fin 1️⃣";
        robot.interact(() -> editor.setText(text));
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(text));
        robot.interact(() -> editor.setText(""));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(editor.getText()).isEqualTo(text);
    }

    @Test
    void pastedEmojiAreOneCharacterEach(FxRobot robot) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("🎄👍🏽\r\nfin");
            content.putHtml("<b>🎄👍🏽</b>");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(editor.getText()).isEqualTo("🎄👍🏽\nfin");
        robot.push(KeyCode.SHORTCUT, KeyCode.HOME);
        robot.type(KeyCode.DELETE);
        assertThat(editor.getText()).isEqualTo("👍🏽\nfin");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(editor.getText()).isEqualTo("🎄👍🏽\nfin");
    }

    @Test
    void insertingReplacesTheSelectionAndCanBeUndone(FxRobot robot) {
        robot.interact(() -> {
            editor.setText("Jour de 🥐 !");
            editor.select(8, 10);
            assertThat(editor.selectedText()).isEqualTo("🥐");
            editor.insertAtCaret("🎂");
        });
        assertThat(editor.getText()).isEqualTo("Jour de 🎂 !");
        assertThat(editor.caretProperty().get()).isEqualTo(10);
        robot.interact(editor::undo);
        assertThat(editor.getText()).isEqualTo("Jour de 🥐 !");
    }

    @Test
    void tabLeavesTheField(FxRobot robot) {
        robot.write("a");
        robot.type(KeyCode.TAB);
        assertThat(next.isFocused()).isTrue();
        assertThat(editor.getText()).isEqualTo("a");
        robot.type(KeyCode.TAB);
        assertThat(plain.focusedProperty().get()).isTrue();
        robot.type(KeyCode.TAB);
        assertThat(plain.getText()).isEmpty();
    }

    @Test
    void escapeAndControlEnterReachWhatStandsAround(FxRobot robot) {
        StringBuilder seen = new StringBuilder();
        robot.interact(
                () -> editor.node().setOnKeyPressed(event -> seen.append(event.getCode()).append(' ')));
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(seen.toString()).contains("ESCAPE").contains("ENTER");
        assertThat(editor.getText()).isEmpty();
    }

    @Test
    void marksLeaveTheTextAlone(FxRobot robot) {
        String text = "Merci 🎁 #Lyon\net 🇫🇷 trop long";
        robot.interact(() -> {
            editor.setText(text);
            editor.markWith(_ -> List.of(new TextMark(9, 14, TextMark.HASHTAG),
                    new TextMark(18, text.length(), TextMark.OVER_LIMIT)));
        });
        WaitForAsyncUtils.waitForFxEvents();
        Map<String, Paint> colours = new HashMap<>();
        robot.lookup(node -> node instanceof Text).queryAllAs(Text.class)
                .forEach(letters -> colours.put(letters.getText(), letters.getFill()));
        assertThat(colours).containsKeys("Merci ", "#Lyon", "et ");
        assertThat(colours.get("#Lyon")).isNotEqualTo(colours.get("Merci "));
        assertThat(colours.get(" trop long")).isNotEqualTo(colours.get("#Lyon"))
                .isNotEqualTo(colours.get("Merci "));
        robot.write("!");
        assertThat(editor.getText()).isEqualTo(text + "!");
    }

    @Test
    void thePlainEditorKeepsTheSamePromises(FxRobot robot) {
        robot.interact(() -> {
            plain.requestFocus();
            plain.setText("Bûche 🎄");
            plain.select(0, 5);
            plain.insertAtCaret("Galette");
        });
        assertThat(plain.getText()).isEqualTo("Galette 🎄");
        robot.interact(plain::undo);
        assertThat(plain.getText()).isEqualTo("Bûche 🎄");
    }
}
