package app.vitrine.ui.twins;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Slot;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Status;
import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

/// Ideas, quick add, slots, advice, paper and pouring: by keys and by mouse.
@SuppressWarnings("NullAway.Init")
@Tag("deep")
class OtherTwinsTest {

    @TempDir
    Path folder;
    private Twins twins;

    @BeforeEach
    void open() {
        twins = new Twins(folder, Bakery::fill);
    }

    private static Optional<LocalDate> ideasDay(TestWindow window) {
        return Bakery.post(window, "Delivery by bike").day();
    }

    @Test
    void anIdeaOfTheDrawerGetsADay() throws Exception {
        Optional<LocalDate> there = Optional.of(LocalDate.of(2026, 12, 22));
        twins.same(
                keys -> keys.await("Ideas 1").press(KeyCode.I).await("Delivery by bike").press(KeyCode.DOWN)
                        .press(KeyCode.ENTER).await("When is “Delivery by bike” to come?").write("22")
                        .press(KeyCode.ENTER)
                        .until("planned", window -> ideasDay(window).equals(there)),
                mouse -> {
                    mouse.click("Ideas 1").await("Delivery by bike");
                    mouse.carry(mouse.window().robot().lookup(".idea-cell").match(
                            cell -> "Delivery by bike".equals(cell.getAccessibleText())).query(),
                            mouse.day(22))
                            .until("planned", window -> ideasDay(window).equals(there));
                });
    }

    @Test
    void aSentenceBecomesAPost() throws Exception {
        twins.same(keys -> keys.await("Ideas 1").press(KeyCode.Q).await("As it will stand")
                .write("Tarts next friday 9:30 insta story #apple").await("Add on Fri 18 Dec, 09:30")
                .press(KeyCode.ALT, KeyCode.DIGIT2).await("Add on Fri 11 Dec, 09:30").press(KeyCode.ENTER)
                .until("the post", window -> Bakery.posts(window).size() == 4),
                mouse -> mouse.click("Quick add").await("As it will stand")
                        .write("Tarts next friday 9:30 insta story #apple").await("Add on Fri 18 Dec, 09:30")
                        .click("Fri 11 Dec").click("Add on Fri 11 Dec, 09:30")
                        .until("the post", window -> Bakery.posts(window).size() == 4));
    }

    private static List<Slot> slots(TestWindow window) {
        return window.plan().read(reader -> reader.clients().channel(2)).orElseThrow().slots();
    }

    @Test
    void weeklyTimesOfAChannel() throws Exception {
        twins.same(keys -> keys.await("Ideas 1").press(KeyCode.CONTROL, KeyCode.K).write("Edit this client")
                .press(KeyCode.ENTER).tabTo("Weekly times: 0").press(KeyCode.SPACE)
                .await("No times yet. Days first, then the time.").tabTo("Mon, Wed, Fri 18:00, Sat 10am")
                .write("Mon Wed 18:00").press(KeyCode.ENTER)
                .until("two", window -> slots(window).size() == 2)
                .stepTo("Remove Mon 18:00", KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.SPACE)
                .until("one", window -> slots(window).size() == 1),
                mouse -> mouse.click("Switch client, now Maison Levain").click("More for Maison Levain")
                        .pick("Edit name, colour, zone…")
                        .click("Weekly times: 0").click("Mon, Wed, Fri 18:00, Sat 10am")
                        .write("Mon Wed 18:00")
                        .enter().until("two", window -> slots(window).size() == 2).click("Remove Mon 18:00")
                        .until("one", window -> slots(window).size() == 1));
    }

    private static void closeTogether(Plan plan) {
        Bakery.fill(plan);
        plan.edit(ChangeLabel.of("calendar.undo.draft", "x"), writer -> {
            for (long id = 1; id <= 2; id++) {
                Post post = writer.posts().find(id).orElseThrow();
                writer.posts().save(
                        post.withStatus(Status.APPROVED).withWhen(Optional.of(Bakery.MONDAY), post.time()));
            }
        });
    }

    @Test
    void whatIsWorthALookIsTakenAsItIs() throws Exception {
        twins = new Twins(folder, OtherTwinsTest::closeTogether);
        twins.same(keys -> keys.await("1 thing to look at").press(KeyCode.F8).await("Fine so")
                .press(KeyCode.DELETE).await("All is well: December 2026"),
                mouse -> mouse.click("1 thing to look at").click("Fine so")
                        .await("All is well: December 2026"));
    }

    @Test
    void theMonthOnPaper() throws Exception {
        twins.sameOutside(keys -> keys.await("Ideas 1").press(KeyCode.CONTROL, KeyCode.P).await("On paper")
                .press(KeyCode.CONTROL, KeyCode.S).await("plan-2026-12.pdf saved"),
                mouse -> mouse.menu(mouse.day(10), "Print, or save as PDF or picture…").await("On paper")
                        .click("Save as PDF…").await("plan-2026-12.pdf saved"));
        assertThat(words(true)).contains("Loaf").isEqualTo(words(false));
    }

    private String words(boolean keys) throws Exception {
        try (var document = Loader.loadPDF(
                Files.readAllBytes(twins.files(keys).resolve("plan-2026-12.pdf")))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void copyPictures(TestWindow window) throws Exception {
        try (Stream<Path> files = Files.list(Path.of("assets", "art"))) {
            List<java.io.File> pictures = files.filter(file -> file.toString().endsWith(".png")).sorted()
                    .limit(3)
                    .map(Path::toFile).toList();
            window.robot().interact(
                    () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.FILES, pictures)));
        }
    }

    @Test
    void picturesArePoured() throws Exception {
        twins.same(keys -> {
            copyPictures(keys.await("Ideas 1").window());
            keys.press(KeyCode.CONTROL, KeyCode.V).await("3 pictures").press(KeyCode.RIGHT)
                    .press(KeyCode.ALT, KeyCode.RIGHT).press(KeyCode.ENTER)
                    .until("three more", window -> Bakery.posts(window).size() == 6);
        }, mouse -> {
            copyPictures(mouse.await("Ideas 1").window());
            mouse.menu(mouse.day(9), "Paste").await("3 pictures");
            mouse.drag(mouse.tile("bike-1080x1350"), mouse.day(15), false).click("Keep 3 posts")
                    .until("three more", window -> Bakery.posts(window).size() == 6);
        });
    }
}
