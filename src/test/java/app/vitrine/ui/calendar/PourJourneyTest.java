package app.vitrine.ui.calendar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Slot;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.note.Note;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;
import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

/// A handful of pictures is poured over the month, moved about, kept and taken back.
class PourJourneyTest {

    private static final LocalTime SIX = LocalTime.of(18, 0);

    @TempDir
    Path folder;

    private static void shop(Plan plan) {
        plan.edit(ChangeLabel.of("clients.channel.change.add"), writer -> {
            long shop = writer.clients().save(
                    Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")).id();
            writer.clients().save(Channel.of(shop, Network.INSTAGRAM, 0).withSlots(List
                    .of(new Slot(DayOfWeek.MONDAY, SIX), new Slot(DayOfWeek.FRIDAY, SIX))));
            writer.clients().save(Channel.of(shop, Network.FACEBOOK, 1));
            writer.notes().save(new Note(0, Uuid7.next(), shop, Note.Kind.CLOSED,
                    Span.day(LocalDate.of(2026, 12, 14)), "", Palette.SAGE));
        });
    }

    private static List<Post> posts(TestWindow window) {
        return window.plan().read(reader -> reader.posts().all(List.of(1L, 2L, 3L, 4L, 5L, 6L))).stream()
                .filter(post -> post.deletedAt().isEmpty()).toList();
    }

    private static List<LocalDate> days(TestWindow window) {
        return posts(window).stream().flatMap(post -> post.day().stream()).sorted().toList();
    }

    private static LocalDate december(int day) {
        return LocalDate.of(2026, 12, day);
    }

    /// Pastes three pictures on the focused day.
    private void paste(TestWindow window, Path... more) throws Exception {
        Path art = Path.of("assets", "art");
        List<Path> pictures;
        try (Stream<Path> files = Files.list(art)) {
            pictures = files.filter(file -> file.toString().endsWith(".png")).sorted().limit(3).toList();
        }
        List<Path> all = Stream.concat(pictures.stream(), Stream.of(more)).toList();
        window.robot().interact(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.FILES, all.stream().map(Path::toFile).toList())));
        window.press(KeyCode.CONTROL, KeyCode.V);
    }

    @Test
    void byKeysPicturesTakeFreeSlotsAreMovedAndKept() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, PourJourneyTest::shop)) {
            window.awaitWords("Closed");
            paste(window);
            window.awaitWords("3 pictures");
            window.awaitWords("in the next free slots; closed days are passed over");
            assertThat(posts(window)).isEmpty();
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.ALT, KeyCode.RIGHT);
            window.press(KeyCode.ENTER);
            window.until("three drafts", () -> posts(window).size() == 3);
            assertThat(days(window)).containsExactly(december(11), december(19), december(21));
            assertThat(posts(window)).allMatch(post -> post.time().equals(Optional.of(SIX)))
                    .allMatch(post -> post.variants().size() == 1 && post.media().size() == 1);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("all gone at once", () -> posts(window).isEmpty());
        }
    }

    @Test
    void oneIsTakenOutAndEscapeDropsTheRest() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, PourJourneyTest::shop)) {
            window.awaitWords("Closed");
            paste(window);
            window.awaitWords("3 pictures");
            window.press(KeyCode.DELETE);
            window.awaitWords("2 pictures");
            window.press(KeyCode.ESCAPE);
            window.until("the filters", () -> !window.shows("2 pictures"));
            assertThat(posts(window)).isEmpty();
            assertThat(window.shows("Keep 2 posts")).isFalse();
        }
    }

    @Test
    void byMouseChannelsAreChosenAndOnePostTakesAll() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.png"), "no picture");
        try (TestWindow window = TestWindow.on(folder, Locale.UK, PourJourneyTest::shop)) {
            window.awaitWords("Closed");
            paste(window, broken);
            window.awaitWords("3 pictures");
            window.click("Instagram");
            window.click("Facebook");
            window.until("no slots", () -> window.scene().getRoot().lookupAll(".post-tile").stream()
                    .filter(Node::isVisible).count() == 3);
            window.click("One post with all");
            window.until("one draft", () -> posts(window).size() == 1);
            assertThat(posts(window).getFirst().media()).hasSize(3);
            assertThat(posts(window).getFirst().variants()).hasSize(1);
            assertThat(posts(window).getFirst().time()).contains(LocalTime.of(10, 0));
        }
    }

    @Test
    void theComposerWalksThroughWhatWasPoured() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, PourJourneyTest::shop)) {
            window.awaitWords("Closed");
            paste(window);
            window.awaitWords("3 pictures");
            window.click("Keep 3 posts");
            window.until("three drafts", () -> posts(window).size() == 3);
            window.press(KeyCode.ENTER);
            window.awaitWords("1 of 3");
            window.awaitWords("History");
            window.robot().write("First words");
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.awaitWords("2 of 3");
            assertThat(posts(window)).anyMatch(post -> post.text().equals("First words"));
            window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
            window.awaitWords("1 of 3");
            window.press(KeyCode.ESCAPE);
            window.until("closed", () -> !window.shows("1 of 3"));
        }
    }
}
