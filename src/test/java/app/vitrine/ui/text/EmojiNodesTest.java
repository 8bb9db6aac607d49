package app.vitrine.ui.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
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
class EmojiNodesTest {

    private Pane room;

    @Start
    void start(Stage stage) {
        room = new Pane();
        Scene scene = new Scene(room, 600, 400);
        Themes.apply(scene, Theme.LIGHT, 1);
        stage.setScene(scene);
        stage.setWidth(600);
        stage.setHeight(400);
        stage.show();
    }

    @Test
    void aTextWithoutEmojiIsOneNode(FxRobot robot) {
        EmojiLabel label = show(robot, new EmojiLabel("Lundi levain"), 200);
        assertThat(label.getChildrenUnmodifiable()).hasSize(1).first().isInstanceOf(Text.class);
        assertThat(label.isCut()).isFalse();
        assertThat(label.getAccessibleText()).isEqualTo("Lundi levain");
    }

    @Test
    void aTextWithoutEmojiIsCutToItsRoom(FxRobot robot) {
        EmojiLabel label = show(robot, new EmojiLabel("Lundi levain, mardi brioche"), 100);
        assertThat(label.isCut()).isTrue();
        assertThat(shownBy(label)).startsWith("Lundi").endsWith("…").hasSizeLessThan(20);
        assertThat(rightEdge(label)).isLessThanOrEqualTo(101);
        assertThat(label.prefWidth(-1)).isGreaterThan(120);
        robot.interact(() -> label.resize(label.prefWidth(-1), 20));
        robot.interact(label::layout);
        assertThat(shownBy(label)).isEqualTo("Lundi levain, mardi brioche");
        assertThat(shownBy(show(robot, new EmojiLabel("Lundi levain"), 8))).isEmpty();
    }

    @Test
    void aLineThatIsTooLongEndsInAnEllipsis(FxRobot robot) {
        EmojiLabel label = show(robot, new EmojiLabel("Croissant day 🥐 and a long title"), 120);
        assertThat(label.isCut()).isTrue();
        String shown = shownBy(label);
        assertThat(shown).startsWith("Croissant day").endsWith("…").hasSizeLessThan(26);
        assertThat(rightEdge(label)).isLessThanOrEqualTo(121);
    }

    @Test
    void dotsNeverStandAlone(FxRobot robot) {
        EmojiLabel emoji = show(robot, new EmojiLabel("Croissant day 🥐"), 12);
        assertThat(shownBy(emoji)).isEmpty();
        EmojiLabel plain = show(robot, new EmojiLabel("Croissant day"), 12);
        assertThat(shownBy(plain)).isEmpty();
        EmojiLabel wider = show(robot, new EmojiLabel("Croissant day"), 60);
        assertThat(shownBy(wider)).startsWith("C").endsWith("…");
    }

    @Test
    void twoLinesAlwaysSayMoreThanDots(FxRobot robot) {
        EmojiText text = new EmojiText();
        text.setMaxLines(2);
        robot.interact(() -> {
            text.setManaged(false);
            room.getChildren().setAll(text);
        });
        for (String title : List.of("Un texte pour X avec #croissant et @ami",
                "Donaudampfschifffahrtsgesellschaft", "Croissant day 🥐 and a long title")) {
            for (int width = 60; width < 200; width += 9) {
                double now = width;
                robot.interact(() -> {
                    text.setText(title);
                    text.resize(now, 32);
                });
                WaitForAsyncUtils.waitForFxEvents();
                robot.interact(() -> {
                    room.applyCss();
                    text.layout();
                });
                assertThat(shownBy(text)).as(title + " at " + now).isNotBlank().isNotEqualTo("…");
            }
        }
    }

    @Test
    void widthAsWantedShowsEverything(FxRobot robot) {
        EmojiLabel label = new EmojiLabel("Bûche poire 🍐 !");
        show(robot, label, 300);
        robot.interact(() -> label.resize(label.prefWidth(-1), label.prefHeight(-1)));
        robot.interact(label::layout);
        assertThat(label.isCut()).isFalse();
        assertThat(shownBy(label)).isEqualTo("Bûche poire  !");
    }

    @Test
    void aTextOfTwoLinesIsCutAfterTheSecond(FxRobot robot) {
        EmojiText text = new EmojiText(
                "Elle est là 🎄 notre bûche praliné-poire sort du four, trente par jour 🇫🇷 pas plus");
        text.setMaxLines(2);
        double[] heights = new double[2];
        robot.interact(() -> {
            text.setManaged(false);
            room.getChildren().setAll(text);
            text.applyCss();
            heights[0] = text.prefHeight(150);
            text.resize(150, heights[0]);
            text.layout();
            text.setMaxLines(0);
            heights[1] = text.prefHeight(150);
            text.setMaxLines(2);
            text.layout();
        });
        assertThat(text.isCut()).isTrue();
        assertThat(heights[1]).isGreaterThan(1.4 * heights[0]);
        assertThat(text.getAccessibleText()).endsWith("pas plus");
    }

    @Test
    void marksGiveTheirStyleToTheirStretchAlone(FxRobot robot) {
        List<String> styled = new ArrayList<>();
        robot.interact(() -> {
            EmojiText text = new EmojiText("Merci 🎁 #Lyon !");
            text.marks().setAll(new TextMark(9, 14, TextMark.HASHTAG));
            text.getChildren().forEach(node -> {
                if (node instanceof Text letters && letters.getStyleClass().contains("hashtag")) {
                    styled.add(letters.getText());
                }
            });
        });
        assertThat(styled).containsExactly("#Lyon");
    }

    @Test
    void everyEmojiToChooseHasAPicture(FxRobot robot) {
        robot.interact(() -> {
            List<EmojiImages.Choice> choices = EmojiImages.choices();
            assertThat(choices).hasSizeGreaterThan(1800);
            assertThat(choices.stream().filter(EmojiImages.Choice::toned)).hasSizeGreaterThan(250);
            assertThat(choices).allSatisfy(
                    choice -> assertThat(EmojiImages.image(choice.sequence(), 8)).isPresent()
                            .hasValueSatisfying(image -> assertThat(image.isError()).isFalse()));
        });
    }

    @Test
    void anUnknownSequenceShowsItsFirstPart(FxRobot robot) {
        robot.interact(() -> {
            assertThat(EmojiImages.image("👩‍🎄", 16)).isPresent();
            assertThat(EmojiImages.image("\uDBBF\uDFFD", 16)).isEmpty();
        });
    }

    private EmojiLabel show(FxRobot robot, EmojiLabel label, double width) {
        robot.interact(() -> {
            label.setManaged(false);
            room.getChildren().setAll(label);
            label.applyCss();
            label.resize(width, label.prefHeight(-1));
            label.layout();
        });
        return label;
    }

    private static String shownBy(Parent label) {
        StringBuilder shown = new StringBuilder();
        label.getChildrenUnmodifiable().forEach(node -> {
            if (node instanceof Text letters && letters.isVisible()) {
                shown.append(letters.getText());
            }
        });
        return shown.toString();
    }

    private static double rightEdge(EmojiLabel label) {
        return label.getChildrenUnmodifiable().stream().filter(node -> node.isVisible())
                .mapToDouble(node -> node.getBoundsInParent().getMaxX()).max().orElse(0);
    }
}
