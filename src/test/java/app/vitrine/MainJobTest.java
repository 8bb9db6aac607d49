package app.vitrine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.PlanFile;
import app.vitrine.ui.TestWindow;
import app.vitrine.ui.sharing.FileChoice;

import static org.assertj.core.api.Assertions.assertThat;

/// The main job from a first start to the file that is handed out, as a person does it, and once more after a restart.
final class MainJobTest {

    private static final String SHEET = """
            Planning de décembre;;;;
            Jour;Heure;Réseaux;Légende;Statut
            14/12/2026;9h30;Insta + FB;Croissants du lundi 🥐;OK
            ;midi;TikTok;Éclairs à midi;à valider
            15/12/2026;18h;Instagram;=Tarte du jour;idée
            31/11/2026;8h;Facebook;Trop tard;OK
            """;
    private static final String WRITTEN = "Fougasse aux olives 👩‍🍳";

    @TempDir
    private Path folder;

    private Path sheet() {
        return folder.resolve("décembre.csv");
    }

    private Path handedOut() {
        return folder.resolve("plan.csv");
    }

    private Optional<FileChoice> files() {
        return Optional.of(new FileChoice() {
            @Override
            public Optional<Path> open() {
                return Optional.of(sheet());
            }

            @Override
            public Optional<Path> save(String name) {
                return Optional.of(handedOut());
            }
        });
    }

    @Test
    @Timeout(300)
    void aSheetBecomesAMonthAndTheMonthAFile() throws Exception {
        Files.writeString(sheet(), SHEET);
        List<String> before;
        try (TestWindow window = TestWindow.on(folder, Optional.of(Locale.UK), files(), _ -> {})) {
            firstStart(window);
            bringIn(window);
            drag(window, "Éclairs à midi", "18");
            window.until("a post moved by hand", () -> days(window.plan()).contains(day(18)));
            write(window);
            before = told(window.plan());
            undoAndRedo(window, before);
            darkAndFrench(window);
            handOut(window);
        }
        compare(before);
        try (TestWindow again = TestWindow.on(folder, Optional.empty(), files(), _ -> {})) {
            again.awaitWords("Décembre 2026");
            again.awaitWords(WRITTEN);
            assertThat(dark(again)).isTrue();
            assertThat(told(again.plan())).isEqualTo(before);
        }
        try (OpenPlan plan = PlanFile.open(folder.resolve("data/plan.vitrine"), OpenOptions.USUAL)) {
            assertThat(told(plan)).isEqualTo(before);
            assertThat(plan.closedCleanly()).isTrue();
        }
    }

    private static void firstStart(TestWindow window) {
        window.awaitWords("What is your shop called?");
        window.robot().write("Maison Levain");
        window.press(KeyCode.ENTER);
        window.awaitWords("Where does it show itself?");
        window.press(KeyCode.SPACE);
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.SPACE);
        window.press(KeyCode.ENTER);
        window.click("Bring in the spreadsheet I plan with today");
        window.click("Next");
    }

    private static void bringIn(TestWindow window) {
        window.click("Choose a file…");
        window.awaitWords("1 row cannot be read");
        window.click("Type the day");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.robot().write("30/12/2026");
        window.press(KeyCode.ENTER);
        window.click("Bring in 4 posts");
        window.awaitWords("4 posts brought in");
        window.awaitWords("December 2026");
        assertThat(days(window.plan())).containsExactly(day(14), day(14), day(15), day(30));
    }

    private static void drag(TestWindow window, String heading, String day) {
        Node tile = window.await(heading);
        Bounds cell = window.robot().bounds(cell(window, day)).query();
        window.robot().drag(tile).moveTo(new Point2D(cell.getMinX() + 40, cell.getMaxY() - 12)).drop();
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The day's cell, by the number on it; the first is this month's.
    private static Node cell(TestWindow window, String day) {
        return window.robot().lookup(".day-cell").queryAll().stream()
                .filter(cell -> cell.lookupAll(".label").stream()
                        .anyMatch(label -> label instanceof Label text && day.equals(text.getText())))
                .findFirst().orElseThrow();
    }

    private void write(TestWindow window) throws IOException {
        Path picture = picture();
        Bounds cell = window.robot().bounds(cell(window, "22")).query();
        window.robot().clickOn(new Point2D(cell.getMinX() + 40, cell.getMaxY() - 12));
        window.awaitWords("TikTok");
        paste(window, content -> content.putString(WRITTEN));
        paste(window, content -> content.putFiles(List.of(picture.toFile())));
        window.click("Instagram");
        window.click("Facebook");
        window.click("TikTok");
        window.until("the picture in the post", () -> posts(window.plan()).stream()
                .anyMatch(post -> post.text().equals(WRITTEN) && post.media().size() == 1));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.awaitWords(WRITTEN);
        Post written = posts(window.plan()).stream().filter(post -> post.text().equals(WRITTEN)).findFirst()
                .orElseThrow();
        assertThat(written.day()).contains(day(22));
        assertThat(written.variants()).hasSize(3);
    }

    private interface Putting {
        void on(ClipboardContent content);
    }

    private static void paste(TestWindow window, Putting what) {
        window.robot().interact(() -> {
            ClipboardContent content = new ClipboardContent();
            what.on(content);
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.press(KeyCode.CONTROL, KeyCode.V);
    }

    private Path picture() throws IOException {
        Path file = folder.resolve("fougasse.png");
        try (var art = MainJobTest.class.getResourceAsStream("/app/vitrine/assets/art/boule-1080x1350.png")) {
            Files.copy(art, file);
        }
        return file;
    }

    private static void undoAndRedo(TestWindow window, List<String> before) {
        for (int i = 0; i < 3; i++) {
            window.press(KeyCode.CONTROL, KeyCode.Z);
        }
        window.until("three steps back", () -> !told(window.plan()).equals(before)
                && window.plan().history().nextRedo().isPresent());
        for (int i = 0; i < 3; i++) {
            window.press(KeyCode.CONTROL, KeyCode.Y);
        }
        window.until("three steps forward", () -> told(window.plan()).equals(before)
                && window.plan().history().nextRedo().isEmpty());
    }

    private static void darkAndFrench(TestWindow window) {
        window.click("Settings");
        window.click("Dark");
        window.click("Français");
        window.awaitWords("Réglages");
        assertThat(dark(window)).isTrue();
    }

    private static boolean dark(TestWindow window) {
        return window.scene().getStylesheets().stream().anyMatch(sheet -> sheet.contains("dark"));
    }

    private void handOut(TestWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.click("Tout");
        window.click("Brut, pour les logiciels");
        window.click("Enregistrer le CSV…");
        window.until("the file", () -> Files.exists(handedOut()));
        window.awaitWords("Montrer le dossier");
    }

    private void compare(List<String> before) throws IOException {
        List<String> read = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(handedOut(),
                StandardCharsets.UTF_8)) {
            csv.stream().map(row -> row.getField("date") + " " + row.getField("time") + " "
                    + row.getField("channel") + " " + row.getField("caption")).forEach(read::add);
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(before);
    }

    /// What a plan holds, a line for each post and channel, as the plain file says it.
    private static List<String> told(Plan plan) {
        return plan.<List<String>>read(reader -> posts(plan).stream().flatMap(post -> post.variants().stream()
                .map(variant -> post.day().map(LocalDate::toString).orElse("") + " "
                        + post.time().map(time -> time.toString()).orElse("") + " "
                        + reader.clients().channel(variant.channelId()).orElseThrow().network().id() + " "
                        + variant.text().orElse(post.text())))
                .sorted().toList());
    }

    private static List<LocalDate> days(Plan plan) {
        return posts(plan).stream().flatMap(post -> post.day().stream()).sorted().toList();
    }

    private static List<Post> posts(Plan plan) {
        return plan.<List<Post>>read(reader -> {
            List<Post> all = new ArrayList<>();
            reader.posts().each(Scope.all(), new Span(day(1), day(31)), 100, all::addAll);
            return all;
        });
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 12, day);
    }
}
