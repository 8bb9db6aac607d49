package app.vitrine.ui.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.series.Manner;
import app.vitrine.domain.series.Season;
import app.vitrine.domain.series.Series;
import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

/// Texts take turns in a series, rest, and keep to a season; by keys and by mouse.
class TurnsJourneyTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

    @TempDir
    Path folder;

    private static void shop(Plan plan) {
        plan.edit(ChangeLabel.of("clients.channel.change.add"), writer -> {
            long shop = writer.clients().save(
                    Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")).id();
            long channel = writer.clients().save(Channel.of(shop, Network.INSTAGRAM, 0)).id();
            writer.posts().save(Post.draft(shop, TestWindow.CLOCK.instant()).withTitle("Loaf")
                    .withText("Our loaf").withWhen(Optional.of(MONDAY), Optional.of(LocalTime.of(8, 30)))
                    .withVariants(List.of(Variant.on(channel, Format.FEED, 0))));
        });
    }

    private static List<String> texts(TestWindow window) {
        return window.plan()
                .read(reader -> reader.posts().all(LongStream.rangeClosed(1, 200).boxed().toList())).stream()
                .filter(post -> post.deletedAt().isEmpty()).map(Post::text).toList();
    }

    private static Manner manner(TestWindow window) {
        List<Series> all = window.plan().read(reader -> reader.series().series(Scope.all()));
        return all.getFirst().manner();
    }

    private static void open(TestWindow window) {
        window.until("the post", () -> window.scene().getRoot().lookupAll(".post-tile").stream()
                .anyMatch(node -> node.isVisible() && node instanceof PostTile tile
                        && tile.card().isPresent()));
        window.press(KeyCode.DOWN);
        window.press(KeyCode.LEFT);
        window.press(KeyCode.LEFT);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        window.awaitWords("Every week on Monday at 08:30");
    }

    private static void expectTwo(TestWindow window) {
        window.until("posts with both texts", () -> texts(window).size() > 20
                && texts(window).subList(0, 4).equals(List.of("Our loaf", "Rye", "Our loaf", "Rye")));
        assertThat(manner(window).rotation().turns()).extracting(turn -> turn.title() + "|" + turn.text())
                .containsExactly("Loaf|Our loaf", "|Rye");
        assertThat(manner(window).rotation().rest()).isZero();
        assertThat(manner(window).season()).isEmpty();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("one post", () -> texts(window).size() == 1);
    }

    @Test
    void byMouseTextsTakeTurns() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, TurnsJourneyTest::shop)) {
            open(window);
            window.click("take turns");
            window.robot().write("Rye");
            window.awaitWords("Every week on Monday at 08:30, 2 texts take turns");
            window.awaitWords("Rye");
            window.click("Lay out 52 posts");
            expectTwo(window);
        }
    }

    private static void tabTo(TestWindow window, String words) {
        for (int i = 0; i < 90; i++) {
            Node owner = window.scene().getFocusOwner();
            while (owner != null) {
                if (words.equals(owner.getAccessibleText())
                        || (owner instanceof Labeled labeled
                                && words.equals(labeled.getText()))) {
                    return;
                }
                owner = owner.getParent();
            }
            window.press(KeyCode.TAB);
        }
        throw new AssertionError("No way by Tab to " + words);
    }

    @Test
    void byKeysTextsTakeTurns() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, TurnsJourneyTest::shop)) {
            open(window);
            tabTo(window, "the same");
            window.press(KeyCode.RIGHT);
            tabTo(window, "Text 2");
            window.robot().write("Rye");
            window.awaitWords("Every week on Monday at 08:30, 2 texts take turns");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            expectTwo(window);
        }
    }

    @Test
    void textsRestMoveAndGoAndKeepToASeason() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, TurnsJourneyTest::shop)) {
            open(window);
            window.click("only in a part of the year");
            window.awaitWords("Every week on Monday at 08:30, from 15 November to 6 January");
            window.awaitWords("not its season");
            window.click("only in a part of the year");
            window.click("take turns");
            window.robot().write("Rye");
            window.press(KeyCode.ALT, KeyCode.UP);
            tabTo(window, "none again within");
            window.press(KeyCode.UP);
            window.press(KeyCode.UP);
            window.press(KeyCode.UP);
            window.awaitWords(
                    "Every week on Monday at 08:30, 2 texts take turns, none again within 3 weeks");
            window.awaitWords("all texts rest");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("a year of them", () -> texts(window).size() > 20);
            assertThat(manner(window).rotation().turns()).extracting(turn -> turn.text())
                    .containsExactly("Rye", "Our loaf");
            assertThat(manner(window).rotation().rest()).isEqualTo(21);
            int before = texts(window).size();

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
            window.awaitWords("“Loaf” repeats");
            window.click("only in a part of the year");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("fewer", () -> texts(window).size() < before);
            assertThat(manner(window).season()).contains(Season.read("11-15/01-06"));
        }
    }
}
