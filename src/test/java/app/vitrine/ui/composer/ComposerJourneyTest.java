package app.vitrine.ui.composer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.vitrine.domain.network.Network;
import app.vitrine.domain.post.Post;
import app.vitrine.exchange.rules.RuleFile;
import app.vitrine.ui.TestDesk;
import app.vitrine.ui.control.Chip;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.task.FxDelivery;
import app.vitrine.ui.theme.Theme;
import app.vitrine.ui.theme.Themes;
import app.vitrine.work.Work;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ComposerJourneyTest {

    @TempDir
    static Path folder;

    private final TestOverlays overlays = new TestOverlays();
    private final HandLater later = new HandLater();
    private TestDesk desk;
    private ComposerViewModel model;
    private ComposerSheet sheet;

    @Start
    void start(Stage stage) throws IOException {
        desk = new TestDesk(Files.createTempDirectory(folder, "plan"),
                new Work(Runnable::run, new FxDelivery()),
                Locale.UK);
        Scene scene = new Scene(overlays, 1400, 880);
        Themes.apply(scene, Theme.LIGHT, 1);
        stage.setScene(scene);
        stage.show();
        open();
    }

    private void open() {
        model = new ComposerViewModel(desk, later, RuleFile.shipped(),
                new Place.NewPost(Optional.of(LocalDate.of(2026, 12, 10)),
                        Optional.of(LocalTime.of(11, 30))));
        sheet = new ComposerSheet(model, overlays, (picture, _, _, ready) -> {
            ready.accept(new Image(desk.media().pathOf(picture.hash()).toUri().toString()));
            return () -> {};
        }, new EmojiHabits());
        overlays.open(sheet);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /// Writes while the disk is full and presses Escape.
    private void stuck(FxRobot robot) {
        robot.write("Bread");
        robot.interact(() -> later.pass(Duration.ofSeconds(1)));
        desk.disk().full(true);
        robot.write(" and butter");
        robot.interact(() -> later.pass(Duration.ofSeconds(1)));
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whoCannotKeepWordsMayTakeThemAlong(FxRobot robot) throws Exception {
        stuck(robot);
        assertThat(overlays.isOpen()).isTrue();
        assertThat(overlays.isAsking()).isTrue();
        robot.interact(() -> overlays.answer("composer.leave.stay"));
        assertThat(overlays.isOpen()).isTrue();

        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> overlays.answer("composer.leave.copied"));
        assertThat(overlays.isOpen()).isFalse();
        assertThat(WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString()).get())
                .isEqualTo("Bread and butter");
        assertThat(desk.posts()).extracting(Post::text).containsExactly("Bread");
    }

    @Test
    void whoCannotKeepWordsMayGiveThemUp(FxRobot robot) {
        stuck(robot);
        robot.interact(() -> overlays.answer("composer.leave.without"));
        assertThat(overlays.isOpen()).isFalse();
        assertThat(desk.posts()).extracting(Post::text).containsExactly("Bread");
    }

    @Test
    void aPostWithEmojiForThreeChannelsAndAPictureIsInThePlanAfterEscape(FxRobot robot) throws IOException {
        for (String name : List.of("Instagram", "Facebook", "X")) {
            robot.interact(() -> chip(robot, name).fire());
        }
        robot.interact(() -> model.pictures().bring(List.of(picture())));
        robot.interact(() -> editorOf().editor().insertAtCaret("Fougasse aux olives 🫒👩‍🍳"));
        robot.write(" ce soir");
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(overlays.isOpen()).isFalse();
        Post post = desk.posts().getFirst();
        assertThat(post.text()).isEqualTo("Fougasse aux olives 🫒👩‍🍳 ce soir");
        assertThat(post.variants()).extracting(variant -> variant.channelId()).containsExactly(
                desk.channel(Network.INSTAGRAM), desk.channel(Network.FACEBOOK), desk.channel(Network.X));
        assertThat(post.media()).hasSize(1);
    }

    @Test
    void whatIsTypedBeforeThePostWasReadIsNotLost(FxRobot robot) {
        Deque<Runnable> reading = new ArrayDeque<>();
        robot.interact(() -> {
            overlays.close();
            desk.close();
            desk = new TestDesk(folder.resolve("slow"), new Work(reading::add, Runnable::run), Locale.UK);
            open();
            assertThat(model.ready().get()).isFalse();
            for (String letter : List.of("j", "u", "s", " ", "é")) {
                editorOf().editor().node().fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, letter, "",
                        KeyCode.UNDEFINED, false, false, false, false));
            }
        });
        robot.interact(() -> List.copyOf(reading).forEach(Runnable::run));
        assertThat(editorOf().editor().getText()).isEqualTo("jus é");
    }

    @Test
    void inANarrowSheetThePreviewFollowsTheTextAndEveryButtonShowsWhole(FxRobot robot) {
        robot.interact(() -> {
            overlays.setMaxWidth(805);
            overlays.resize(805, 485);
            sheet.content().getScene().getWindow().setWidth(805);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sheet.content().lookup(".composer-body .preview-pane")).isNotNull();
        double right = sheet.content().localToScene(sheet.content().getLayoutBounds()).getMaxX();
        for (String words : List.of("Close (Esc)", "History", "Done", "Duplicate")) {
            Button button = robot.from(sheet.content()).lookup(".button").queryAllAs(Button.class).stream()
                    .filter(each -> words.equals(each.getText()) || words.equals(each.getAccessibleText()))
                    .findFirst().orElseThrow();
            assertThat(button.getWidth()).as(words).isGreaterThanOrEqualTo(button.prefWidth(-1) - 0.5);
            assertThat(button.localToScene(button.getLayoutBounds()).getMaxX()).as(words)
                    .isLessThanOrEqualTo(right);
        }
    }

    @Test
    void versionsTellHowManyPicturesTheyHad(FxRobot robot) {
        robot.write("Bread");
        robot.interact(() -> later.pass(Duration.ofSeconds(5)));
        robot.interact(() -> model.pictures().bring(List.of(picture())));
        robot.interact(() -> later.pass(Duration.ofSeconds(5)));
        robot.interact(() -> robot.from(sheet.content()).lookup(".button").queryAllAs(Button.class).stream()
                .filter(each -> "History".equals(each.getText())).findFirst().orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents();

        List<String> rows = robot.lookup(".history-row").queryAllAs(Button.class).stream()
                .map(Button::getAccessibleText).toList();
        assertThat(rows.getFirst()).startsWith("As it is now").endsWith("1 picture");
        assertThat(rows.getLast()).doesNotContain("picture");
    }

    @Test
    void openingFocusesTheEditor(FxRobot robot) {
        assertThat(editorOf().editor().focusedProperty().get()).isTrue();
    }

    @Test
    void countersAndPreviewFollowTheText(FxRobot robot) {
        robot.interact(() -> chip(robot, "X").fire());
        robot.write("Pain");
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.counts().counters()).extracting(counter -> counter.count().used())
                .containsExactly(4);
        assertThat(model.preview().content().get().orElseThrow().text()).isEqualTo("Pain");
    }

    /// Prints what a key costs with five channels; the bar is measured by the benchmarks, not here.
    @Test
    void typingWithFiveChannelsIsShownInOnePass(FxRobot robot) {
        desk.plan().read(reader -> reader.clients().channels(desk.client().id()))
                .forEach(channel -> robot.interact(() -> model.variants().tick(channel.id())));
        robot.interact(() -> editorOf().editor().insertAtCaret("Elle est là 🎄 #lyon @maison ".repeat(8)));
        List<Double> costs = new ArrayList<>();
        for (int key = 0; key < 120; key++) {
            robot.interact(() -> {
                long begin = System.nanoTime();
                editorOf().editor().insertAtCaret("a");
                model.refresh();
                editorOf().editor().remark();
                sheet.content().getScene().getRoot().applyCss();
                sheet.content().getScene().getRoot().layout();
                costs.add((System.nanoTime() - begin) / 1e6);
            });
        }
        assertThat(model.counts().counters()).hasSize(5);
        List<Double> late = new ArrayList<>(costs.subList(20, costs.size()));
        Collections.sort(late);
        System.out.printf("typing, five channels: median %.1f ms, 95 of 100 within %.1f ms%n",
                late.get(late.size() / 2), late.get((int) (late.size() * 0.95)));
    }

    private EditorView editorOf() {
        return (EditorView) sheet.content().lookup(".composer-editor");
    }

    private static Chip chip(FxRobot robot, String name) {
        for (Node node : robot.lookup(".channel-chip").queryAll()) {
            if (node instanceof Chip chip && chip.getText().equals(name)) {
                return chip;
            }
        }
        throw new AssertionError("no chip " + name);
    }

    private static Path picture() {
        try {
            Path file = folder.resolve("loaf.png");
            ImageIO.write(new BufferedImage(80, 100, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
            return file;
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
