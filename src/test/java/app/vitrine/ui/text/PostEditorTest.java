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

    private void stopAt(FxRobot robot, String text, int offset) {
        robot.interact(() -> {
            editor.markWith(now -> now.length() <= offset
                    ? List.of()
                    : List.of(new TextMark(offset, now.length(), TextMark.OVER_LIMIT, "X stops here")));
            editor.setText(text);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<StopNode> pills(FxRobot robot) {
        return List.copyOf(robot.lookup(node -> node instanceof StopNode).queryAllAs(StopNode.class));
    }

    @Test
    void aPillSaysWhereALimitIsPassedAndTakesNoPlaceInTheText(FxRobot robot) {
        stopAt(robot, "Trop", 5);
        assertThat(pills(robot)).isEmpty();
        robot.write("!");
        assertThat(pills(robot)).isEmpty();
        robot.write("?");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(pills(robot)).singleElement()
                .satisfies(
                        pill -> assertThat(pill.lookup(".mark-over-limit")).isInstanceOfSatisfying(Text.class,
                                letters -> assertThat(letters.getText()).isEqualTo("?")));
        assertThat(editor.getText()).isEqualTo("Trop!?");
        assertThat(editor.caretProperty().get()).isEqualTo(6);
        robot.type(KeyCode.BACK_SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(editor.getText()).isEqualTo("Trop!");
        assertThat(pills(robot)).isEmpty();
    }

    @Test
    void thePillStandsOnceBeforeTheFirstCharacterThatIsSeen(FxRobot robot) {
        stopAt(robot, "Oui\n\n👩‍🍳 demain\nencore", 3);
        assertThat(pills(robot)).singleElement()
                .satisfies(pill -> assertThat(pill.lookup(".emoji")).isNotNull());
    }

    /// Wrapped lines that run to the left make JavaFX fail, unless words are nodes of their own.
    @Test
    void lettersThatRunToTheLeftWrapAndAreMarkedWithoutAPill(FxRobot robot) {
        String text = "مرحبا بكم في المخبز ".repeat(12).strip();
        stopAt(robot, text, text.length() - 6);
        assertThat(pills(robot)).isEmpty();
        assertThat(robot.lookup(".mark-over-limit").queryAllAs(Text.class)).extracting(Text::getText)
                .containsExactly("المخبز");
        robot.write("!");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(editor.getText()).isEqualTo(text + "!");
        EmojiText preview = new EmojiText(text);
        robot.interact(() -> ((VBox) next.getParent()).getChildren().add(preview));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(preview.prefHeight(200)).isGreaterThan(2 * preview.prefHeight(2000));
    }

    @Test
    void aParagraphThatIsTypedInKeepsItsNodes(FxRobot robot) {
        robot.interact(() -> {
            editor.setText("Premier\nSecond");
            editor.select(7, 7);
        });
        WaitForAsyncUtils.waitForFxEvents();
        List<Text> before = List.copyOf(robot.lookup(".post-letters").queryAllAs(Text.class));
        robot.write("e");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".post-letters").queryAllAs(Text.class)).containsExactlyElementsOf(before)
                .extracting(Text::getText).containsExactly("Premiere", "Second");
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
