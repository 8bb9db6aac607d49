package app.vitrine.ui.composer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Status;
import app.vitrine.exchange.rules.RuleFile;
import app.vitrine.ui.TestDesk;
import app.vitrine.ui.shell.Place;

import static org.assertj.core.api.Assertions.assertThat;

class ComposerViewModelTest {

    @TempDir
    Path folder;

    private final HandLater later = new HandLater();
    private TestDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesk.at(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ComposerViewModel fresh() {
        return at(new Place.NewPost(Optional.of(LocalDate.of(2026, 12, 10)),
                Optional.of(LocalTime.of(11, 30))));
    }

    private ComposerViewModel at(Place place) {
        ComposerViewModel model = new ComposerViewModel(desk, later, RuleFile.shipped(), place);
        model.activate();
        return model;
    }

    private Post only() {
        assertThat(desk.posts()).hasSize(1);
        return desk.posts().getFirst();
    }

    @Test
    void anUntouchedNewPostLeavesNothing() {
        ComposerViewModel model = fresh();
        boolean[] closed = {false};
        model.settle(() -> closed[0] = true);
        assertThat(closed[0]).isTrue();
        assertThat(desk.posts()).isEmpty();
    }

    @Test
    void aNewPostThatWasEmptiedAgainLeavesNothing() {
        ComposerViewModel model = fresh();
        model.text().type("Brioche");
        later.pass(Duration.ofSeconds(1));
        assertThat(desk.posts()).hasSize(1);
        model.text().type("");
        model.settle(() -> {});
        assertThat(desk.posts()).isEmpty();
    }

    @Test
    void typingIsKeptWithinASecondAndNotAtEachLetter() {
        ComposerViewModel model = fresh();
        model.text().type("B");
        later.pass(Duration.ofMillis(500));
        model.text().type("Br");
        assertThat(desk.posts()).isEmpty();
        assertThat(model.draft().saving().get().state()).isEqualTo(Saving.State.PENDING);
        later.pass(Duration.ofMillis(500));
        assertThat(only().text()).isEqualTo("Br");
        assertThat(only().day()).contains(LocalDate.of(2026, 12, 10));
        assertThat(only().time()).contains(LocalTime.of(11, 30));
        assertThat(model.draft().saving().get()).isEqualTo(Saving.saved(TestDesk.NOW));
    }

    @Test
    void typingOnBecomesOneStepOfUndo() {
        ComposerViewModel model = fresh();
        model.text().type("Start");
        model.draft().leaveField();
        for (String text : List.of("Start a", "Start ab", "Start abc")) {
            model.text().type(text);
            later.pass(Duration.ofSeconds(1));
        }
        assertThat(only().text()).isEqualTo("Start abc");
        desk.plan().history().undo();
        assertThat(only().text()).isEqualTo("Start");
        assertThat(model.text().text().get()).isEqualTo("Start");
    }

    @Test
    void leavingTheFieldEndsTheRunOfTyping() {
        ComposerViewModel model = fresh();
        model.text().type("One");
        model.draft().leaveField();
        model.text().type("One two");
        model.draft().leaveField();
        model.text().type("One two three");
        model.draft().leaveField();
        desk.plan().history().undo();
        assertThat(only().text()).isEqualTo("One two");
    }

    @Test
    void aVariantTakesTheBaseTextUntilItIsTouched() {
        ComposerViewModel model = fresh();
        model.text().type("Base");
        model.variants().tick(desk.channel(Network.INSTAGRAM));
        model.variants().tick(desk.channel(Network.X));
        model.variants().step(1);
        assertThat(model.text().text().get()).isEqualTo("Base");
        assertThat(model.text().own().get()).isFalse();
        model.text().type("For Instagram");
        model.bench().tab().set(Optional.empty());
        model.text().type("New base");
        model.settle(() -> {});
        Post post = only();
        assertThat(post.variants().stream().map(post::textOf)).containsExactly("For Instagram", "New base");
    }

    @Test
    void backToBaseGivesTheOwnTextUp() {
        ComposerViewModel model = fresh();
        model.text().type("Base");
        model.variants().tick(desk.channel(Network.X));
        model.variants().step(1);
        model.text().type("Own");
        model.text().backToBase();
        assertThat(model.text().text().get()).isEqualTo("Base");
        assertThat(only().variants().getFirst().text()).isEmpty();
    }

    @Test
    void whatCannotBeKeptStaysOnScreenAndIsTriedAgain() {
        ComposerViewModel model = fresh();
        model.text().type("Kept");
        later.pass(Duration.ofSeconds(1));
        desk.disk().full(true);
        model.text().type("Kept and more");
        later.pass(Duration.ofSeconds(1));
        assertThat(model.draft().saving().get().state()).isEqualTo(Saving.State.FAILED);
        assertThat(model.draft().saving().get().reason()).isPresent();
        assertThat(model.text().text().get()).isEqualTo("Kept and more");
        boolean[] closed = {false};
        model.settle(() -> closed[0] = true);
        assertThat(closed[0]).isFalse();
        desk.disk().full(false);
        later.pass(Duration.ofSeconds(10));
        assertThat(only().text()).isEqualTo("Kept and more");
        assertThat(model.draft().saving().get().state()).isEqualTo(Saving.State.SAVED);
    }

    @Test
    void aChangeFromElsewhereIsShownBesideWhatIsBeingTyped() {
        ComposerViewModel model = fresh();
        model.text().type("Text");
        model.draft().leaveField();
        model.text().type("Text goes on");
        desk.plan().change(ChangeLabel.of("composer.change.title", ""),
                writer -> writer.posts().save(only().withTitle("From elsewhere")));
        assertThat(model.draft().get().title()).isEqualTo("From elsewhere");
        assertThat(model.text().text().get()).isEqualTo("Text goes on");
        model.settle(() -> {});
        assertThat(only().title()).isEqualTo("From elsewhere");
        assertThat(only().text()).isEqualTo("Text goes on");
    }

    @Test
    void eachNetworkCountsInItsOwnWay() {
        ComposerViewModel model = fresh();
        List.of(Network.INSTAGRAM, Network.FACEBOOK, Network.X, Network.LINKEDIN)
                .forEach(network -> model.variants().tick(desk.channel(network)));
        model.text().type("Éclairs 👩‍🍳 https://maisonlevain.fr/a/very/long/address #lyon");
        model.refresh();
        assertThat(model.counts().counters().stream().collect(Collectors.toMap(CountsModel.Counter::network,
                counter -> counter.count().used()))).containsEntry(Network.X, 8 + 2 + 1 + 23 + 6)
                .containsOnlyKeys(Network.INSTAGRAM, Network.FACEBOOK, Network.X, Network.LINKEDIN);
        assertThat(model.counts().counters().stream().collect(Collectors.toMap(CountsModel.Counter::network,
                counter -> counter.count().limit()))).containsEntry(Network.X, Optional.of(280))
                .containsEntry(Network.INSTAGRAM, Optional.of(2200))
                .containsEntry(Network.LINKEDIN, Optional.of(3000));
        assertThat(model.counts().stop(model.text().text().get())).isEmpty();
    }

    @Test
    void theTightestLimitSaysWhereItStops() {
        ComposerViewModel model = fresh();
        model.variants().tick(desk.channel(Network.X));
        model.variants().tick(desk.channel(Network.FACEBOOK));
        model.text().type("a".repeat(300));
        model.refresh();
        assertThat(model.counts().stop(model.text().text().get()))
                .contains(new CountsModel.Stop(Network.X, 280));
        assertThat(model.checks().blocking()).hasSize(1);
    }

    @Test
    void approvingAPostThatWouldBeRefusedAsksFirst() {
        ComposerViewModel model = fresh();
        model.variants().tick(desk.channel(Network.X));
        model.text().type("a".repeat(300));
        assertThat(model.status().choose(Status.APPROVED)).isFalse();
        assertThat(model.draft().get().status()).isEqualTo(Status.DRAFT);
        model.status().approveAnyway();
        assertThat(only().status()).isEqualTo(Status.APPROVED);
        assertThat(desk.plan().history().nextUndo().orElseThrow().label().message().key())
                .isEqualTo("composer.change.approved_anyway");
    }

    @Test
    void theReviewStepIsOfferedOnlyWhereTheClientWantsIt() {
        assertThat(fresh().status().choices()).containsExactly(Status.IDEA, Status.DRAFT, Status.APPROVED);
    }

    @Test
    void anOldVersionComesBackAsANewChange() {
        ComposerViewModel model = fresh();
        model.text().type("First");
        model.draft().leaveField();
        model.variants().tick(desk.channel(Network.X));
        model.text().type("Second");
        model.draft().leaveField();
        model.versions().read();
        var first = model.versions().versions().stream()
                .filter(version -> version.post().text().equals("First")).toList().getLast();
        model.versions().restore(first);
        assertThat(only().text()).isEqualTo("First");
        assertThat(only().variants()).isEmpty();
        desk.plan().history().undo();
        assertThat(only().text()).isEqualTo("Second");
        assertThat(only().variants()).hasSize(1);
    }

    @Test
    void picturesAreBroughtInOrderedAndDescribed() throws IOException {
        ComposerViewModel model = fresh();
        Path broken = Files.writeString(folder.resolve("broken.jpg"), "no picture");
        model.pictures().bring(List.of(picture("one.png", 40), broken, picture("two.png", 50)));
        assertThat(model.pictures().refusals()).hasSize(1);
        assertThat(model.pictures().items()).extracting(item -> item.item().orElseThrow().fileName())
                .containsExactly("one.png", "two.png");
        model.pictures().move(1, 0);
        model.pictures().describe(model.pictures().items().getFirst().use().mediaId(), "A loaf");
        model.settle(() -> {});
        assertThat(model.pictures().items()).extracting(PicturesModel.Shown::alt).containsExactly("A loaf",
                "");
        assertThat(only().media()).hasSize(2);
        assertThat(only().media().getFirst().altText()).isEqualTo("A loaf");
    }

    @Test
    void aVariantMayShowItsOwnPictures() throws IOException {
        ComposerViewModel model = fresh();
        model.pictures().bring(List.of(picture("one.png", 40), picture("two.png", 50)));
        model.variants().tick(desk.channel(Network.X));
        model.variants().step(1);
        model.pictures().remove(0);
        assertThat(model.pictures().own().get()).isTrue();
        assertThat(only().media()).hasSize(2);
        assertThat(only().mediaOf(only().variants().getFirst())).hasSize(1);
        model.pictures().backToPost();
        assertThat(only().mediaOf(only().variants().getFirst())).hasSize(2);
    }

    @Test
    void deletingGoesToTheTrashAndCloses() {
        ComposerViewModel model = fresh();
        model.text().type("Old news");
        model.delete();
        assertThat(model.over().get()).isTrue();
        assertThat(desk.posts()).isEmpty();
        assertThat(desk.told()).extracting(message -> message.key()).containsExactly("composer.deleted");
    }

    @Test
    void aCopyIsOpenedAndLeavesTheFirstAsItIs() {
        ComposerViewModel model = fresh();
        model.text().type("Twice");
        model.duplicate();
        assertThat(desk.posts()).extracting(Post::text).containsExactly("Twice", "Twice");
        assertThat(desk.places()).containsExactly(new Place.Post(desk.posts().getLast().id()));
    }

    @Test
    void aPostThatIsGoneClosesTheSheet() {
        ComposerViewModel model = at(new Place.Post(4711));
        assertThat(model.over().get()).isTrue();
        assertThat(desk.failures()).hasSize(1);
    }

    @Test
    void whatIsTypedForDayAndTimeIsRead() {
        LocalDate today = LocalDate.of(2026, 12, 7);
        assertThat(List
                .of("15/12", "tomorrow 9:30", "demain 9h30", "fri 6 pm", "2026-12-24", "18h", "1er janvier",
                        "mar. 15 déc.", "3/2")
                .stream().map(text -> WhenText.read(text, today, false).orElseThrow()))
                .containsExactly(when(2026, 12, 15), when(2026, 12, 8, 9, 30), when(2026, 12, 8, 9, 30),
                        when(2026, 12, 11, 18, 0), when(2026, 12, 24),
                        new WhenText(Optional.empty(), Optional.of(LocalTime.of(18, 0))), when(2027, 1, 1),
                        when(2026, 12, 15), when(2027, 2, 3));
        assertThat(WhenText.read("soon", today, false)).isEmpty();
        assertThat(WhenText.read("31/2", today, false)).isEmpty();
        assertThat(WhenText.read("25:00", today, false)).isEmpty();
        assertThat(WhenText.read("12/24", today, true)).contains(when(2026, 12, 24));
    }

    @Test
    void aVariantMayGoOutAtItsOwnTime() {
        ComposerViewModel model = fresh();
        model.variants().tick(desk.channel(Network.X));
        model.variants().step(1);
        assertThat(model.when().typeTime("18")).isTrue();
        assertThat(only().time()).contains(LocalTime.of(11, 30));
        assertThat(only().variants().getFirst().time()).contains(LocalTime.of(18, 0));
        assertThat(only().variants().getFirst().day()).isEmpty();
        model.when().withThePost();
        assertThat(only().variants().getFirst().time()).isEmpty();
    }

    @Test
    void stepsOfTheTimeGoToTheNextQuarter() {
        ComposerViewModel model = fresh();
        model.when().typeTime("11:37");
        model.when().stepTime(1);
        assertThat(model.when().time().get()).contains(LocalTime.of(11, 45));
        model.when().stepTime(-1);
        assertThat(model.when().time().get()).contains(LocalTime.of(11, 30));
    }

    private static WhenText when(int year, int month, int day) {
        return new WhenText(Optional.of(LocalDate.of(year, month, day)), Optional.empty());
    }

    private static WhenText when(int year, int month, int day, int hour, int minute) {
        return new WhenText(Optional.of(LocalDate.of(year, month, day)),
                Optional.of(LocalTime.of(hour, minute)));
    }

    private Path picture(String name, int side) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    @Test
    void wordsAreSaidInFrenchToo() {
        assertThat(Languages.name("fr", app.vitrine.domain.text.Wording.of(Locale.FRANCE)))
                .isEqualTo("Français");
    }
}
