package app.vitrine.ui.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;
import app.vitrine.ui.TestWindow;
import app.vitrine.ui.sharing.FileChoice;

import static org.assertj.core.api.Assertions.assertThat;

/// Today is 9 December 2026.
class PaperJourneyTest {

    @TempDir
    Path folder;
    private final List<String> proposed = new ArrayList<>();

    private final class Answers implements FileChoice {

        @Override
        public Optional<Path> open() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String name) {
            proposed.add(name);
            return Optional.of(folder.resolve(name));
        }
    }

    private static void shop(Plan plan) {
        plan.edit(ChangeLabel.of("clients.undo.new", "A"), writer -> {
            long shop = writer.clients().save(
                    Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")).id();
            writer.posts().save(Post.draft(shop, TestWindow.CLOCK.instant()).withTitle("Rye bread 🥐")
                    .withWhen(Optional.of(LocalDate.of(2026, 12, 11)), Optional.of(LocalTime.NOON)));
            writer.posts().save(Post.draft(shop, TestWindow.CLOCK.instant()).withTitle("New year")
                    .withWhen(Optional.of(LocalDate.of(2027, 1, 1)), Optional.of(LocalTime.NOON)));
        });
    }

    private TestWindow window() throws Exception {
        return TestWindow.on(folder, Optional.of(Locale.UK), Optional.of(new Answers()),
                PaperJourneyTest::shop);
    }

    private static String words(Path file) {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(document);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Test
    void theMonthBecomesAPdfByKeys() throws Exception {
        try (TestWindow window = window()) {
            window.press(KeyCode.CONTROL, KeyCode.P);
            window.awaitWords("On paper");
            window.press(KeyCode.PAGE_DOWN);
            window.awaitWords("January 2027");
            window.press(KeyCode.PAGE_UP);
            window.awaitWords("December 2026");
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.awaitWords("plan-2026-12.pdf saved");
        }
        assertThat(proposed).containsExactly("plan-2026-12.pdf");
        assertThat(words(folder.resolve("plan-2026-12.pdf"))).contains("December 2026", "Maison Levain",
                "Rye bread");
    }

    @Test
    void theSameByMouse() throws Exception {
        try (TestWindow window = window()) {
            window.press(KeyCode.CONTROL, KeyCode.P);
            window.awaitWords("On paper");
            window.click("Save as PDF…");
            window.awaitWords("plan-2026-12.pdf saved");
        }
        assertThat(words(folder.resolve("plan-2026-12.pdf"))).contains("Rye bread");
    }

    @Test
    void aWeekBecomesAPicture() throws Exception {
        try (TestWindow window = window()) {
            window.press(KeyCode.W);
            window.press(KeyCode.CONTROL, KeyCode.P);
            window.awaitWords("7 – 13 December 2026");
            window.click("Save as picture…");
            window.awaitWords("plan-2026-12-07-2026-12-13.png saved");
        }
        assertThat(javax.imageio.ImageIO.read(folder.resolve("plan-2026-12-07-2026-12-13.png").toFile())
                .getWidth())
                .isGreaterThan(2000);
    }
}
