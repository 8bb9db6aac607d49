package app.vitrine.ui.advice;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Variant;
import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

/// What is worth a look: found, mended, taken as it is, and not watched any more; by mouse and by keys.
class AdviceJourneyTest {

    @TempDir
    Path folder;

    private static void shop(Plan plan) {
        plan.edit(ChangeLabel.of("cli.results.undo-client", "A"), writer -> {
            Client client = writer.clients()
                    .save(Client.named("A", "FR", ZoneId.of("Europe/Paris"), "fr").withReviewed(true));
            Channel channel = writer.clients().save(Channel.of(client.id(), Network.INSTAGRAM, 0));
            post(writer, channel, "Yesterday", 8, "08:00", Status.APPROVED);
            post(writer, channel, "Loaf", 14, "08:30", Status.APPROVED);
            post(writer, channel, "Tart", 14, "09:10", Status.APPROVED);
            post(writer, channel, "Macaron", 15, "12:00", Status.IN_REVIEW);
        });
    }

    private static void post(PlanWriter writer, Channel channel, String title, int day, String time,
            Status status) {
        writer.posts()
                .save(Post.draft(channel.clientId(), Instant.EPOCH).withTitle(title).withText(title)
                        .withStatus(status)
                        .withWhen(Optional.of(LocalDate.of(2026, 12, day)),
                                Optional.of(LocalTime.parse(time)))
                        .withVariants(List.of(Variant.on(channel.id(), Format.FEED, 0))));
    }

    private static Post post(TestWindow window, String title) {
        return window.plan().read(reader -> reader.posts().all(List.of(1L, 2L, 3L, 4L))).stream()
                .filter(post -> post.title().equals(title)).findFirst().orElseThrow();
    }

    private static boolean on(TestWindow window, String title) {
        Node owner = window.scene().getFocusOwner();
        return owner instanceof FindingCard card && card.card().title().equals(title);
    }

    @Test
    void byMouseTwoThatAreCloseMoveApartAndUndoBringsThemBack() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, AdviceJourneyTest::shop)) {
            window.click("3 things to look at");
            window.awaitWords("Mon 14 Dec: two close together");
            window.click("To 09:30");
            window.until("a quarter past",
                    () -> post(window, "Tart").time().equals(Optional.of(LocalTime.of(9, 30))));
            window.awaitWords("2 things to look at");
            window.click("Undo");
            window.until("back", () -> post(window, "Tart").time().equals(Optional.of(LocalTime.of(9, 10))));
            window.awaitWords("3 things to look at");
            window.click("Close");
            assertThat(window.shows("Fine so")).isFalse();
        }
    }

    @Test
    void byKeysOneAfterTheOtherIsMendedOrTakenAsItIs() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, AdviceJourneyTest::shop)) {
            window.awaitWords("3 things to look at");
            window.press(KeyCode.F8);
            window.until("the first card", () -> on(window, "1 post is over: is it out?"));
            window.press(KeyCode.ENTER);
            window.until("out", () -> post(window, "Yesterday").variants().getFirst().publication()
                    .state() == Publication.State.PUBLISHED);
            window.until("the next card", () -> on(window, "Mon 14 Dec: two close together"));
            window.press(KeyCode.DELETE);
            window.until("the last card", () -> on(window, "Tue 15 Dec: not approved yet"));
            assertThat(post(window, "Tart").time()).contains(LocalTime.of(9, 10));
            window.press(KeyCode.ENTER);
            window.until("approved", () -> post(window, "Macaron").status() == Status.APPROVED);
            window.awaitWords("All is well: December 2026");
            window.press(KeyCode.ESCAPE);
            window.until("closed", () -> !window.shows("All is well: December 2026"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.awaitWords("2 things to look at");
        }
    }

    @Test
    void aKindThatIsNotWatchedIsNotSaidUntilItIsChosenAgain() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, AdviceJourneyTest::shop)) {
            window.click("3 things to look at");
            window.click("More: Mon 14 Dec: two close together");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.awaitWords("2 things to look at");
            window.awaitWords("1 of 8 kinds is off");
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.robot().write("what is watched");
            window.press(KeyCode.ENTER);
            window.awaitWords("A silent channel");
            window.press(KeyCode.SPACE);
            window.awaitWords("3 things to look at");
        }
    }

    @Test
    void aDayThatIsWorthALookHasASignThatOpensItsCard() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, AdviceJourneyTest::shop)) {
            window.click("Mon 14 Dec: two close together");
            window.until("its card", () -> on(window, "Mon 14 Dec: two close together"));
        }
    }

    @Test
    void theCardInHandShowsItsPostAndGoesRound() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.FRANCE, AdviceJourneyTest::shop)) {
            window.awaitWords("3 points à voir");
            window.press(KeyCode.SHIFT, KeyCode.F8);
            window.until("the last card", () -> on(window, "Mar. 15 déc. : pas encore approuvée"));
            window.press(KeyCode.F8);
            window.until("the first card", () -> on(window, "1 publication passée : est-elle sortie ?"));
            window.press(KeyCode.DOWN);
            window.until("the second card", () -> on(window, "Lun. 14 déc. : deux rapprochées"));
            window.awaitWords("4 publications · sélection : 1");
        }
    }
}
