package app.vitrine.ui.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.ui.TestWindow;
import app.vitrine.ui.sharing.FileChoice;

import static org.assertj.core.api.Assertions.assertThat;

/// From an empty screen to figures and back, by mouse and by keys.
class ResultsJourneyTest {

    private static final String EXPORT = """
            Content,Video title,Video publish time,Duration,Views,Likes
            Total,,,,30,3
            aaaaaaaaaaa,Bread 🥖,"Nov 16, 2026",60,20,2
            bbbbbbbbbbb,Oven,"Nov 9, 2026",30,10,1
            """;

    private static final String EMPTY = "What your posts came to will stand here. Download the figures on a"
            + " network’s own page, then bring the files in.";

    @TempDir
    Path folder;

    private static void shop(Plan plan) {
        plan.edit(ChangeLabel.of("cli.results.undo-client", "A"), writer -> writer.clients()
                .save(Client.named("A", "FR", ZoneId.of("Europe/Paris"), "fr")));
    }

    private TestWindow window(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return TestWindow.on(folder, Optional.of(Locale.UK), Optional.of(new FileChoice() {
            @Override
            public Optional<Path> open() {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> save(String proposed) {
                return Optional.empty();
            }
        }), ResultsJourneyTest::shop);
    }

    private static int known(TestWindow window) {
        return window.plan().read(reader -> reader.results().posts(Scope.all())).values().stream()
                .mapToInt(posts -> posts.size()).sum();
    }

    @Test
    void byMouseAFileBecomesFiguresAndUndoTakesThemBack() throws Exception {
        try (TestWindow window = window("videos.csv", EXPORT)) {
            window.click("Results");
            window.awaitWords(EMPTY);
            window.click("Bring in files");
            window.awaitWords("YouTube: posts (youtube.videos)");
            assertThat(window.shows("1 row left out: a row of totals")).isTrue();
            window.click("Bring in 1 file");
            window.until("both posts", () -> known(window) == 2);
            window.awaitWords("YouTube: engagements by week of publication");
            window.awaitWords("10.0%");
            assertThat(window.shows("Bread 🥖")).isTrue();
            window.click("Undo");
            window.until("none again", () -> known(window) == 0);
            window.awaitWords(EMPTY);
        }
    }

    @Test
    void byKeysTheSameAndTheChartIsRead() throws Exception {
        try (TestWindow window = window("videos.csv", EXPORT)) {
            window.press(KeyCode.ALT, KeyCode.DIGIT3);
            window.awaitWords(EMPTY);
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.robot().write("bring in results");
            window.press(KeyCode.ENTER);
            window.awaitWords("Bring in 1 file");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("both posts", () -> known(window) == 2);
            window.awaitWords("YouTube: engagements by week of publication");
            Node bars = window.scene().getRoot().lookup(".week-bars");
            window.robot().interact(bars::requestFocus);
            window.press(KeyCode.LEFT);
            assertThat(bars.getAccessibleText()).isEqualTo("Week of 16 Nov: 2 engagements, 1 post");
            window.press(KeyCode.LEFT);
            assertThat(bars.getAccessibleText()).isEqualTo("Week of 9 Nov: 1 engagement, 1 post");
            WeekTable table = (WeekTable) window.scene().getRoot().lookup(".week-table");
            assertThat(table.cells()).startsWith("Week of\tPosts\tViews\tEngagements\tRate\n")
                    .contains("\t1\t20\t2\t10.0%\n");
            window.robot().interact(table::requestFocus);
            window.press(KeyCode.CONTROL, KeyCode.C);
            window.awaitWords("Table copied; paste it into a spreadsheet");
        }
    }

    @Test
    void whatIsNoExportIsRefusedInWords() throws Exception {
        try (TestWindow window = window("list.csv", "date,title\n2026-03-01,Bread\n")) {
            window.click("Results");
            window.click("Bring in files");
            window.awaitWords("No table of a network was recognised here");
            assertThat(window.shows("There is nothing new in these files.")).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(known(window)).isZero();
        }
    }
}
