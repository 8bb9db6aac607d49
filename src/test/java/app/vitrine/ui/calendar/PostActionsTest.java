package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Variant;
import app.vitrine.exchange.keydates.KeyDateSource;
import app.vitrine.ui.shell.Place;

import static org.assertj.core.api.Assertions.assertThat;

final class PostActionsTest {

    private static final LocalTime SIX = LocalTime.of(18, 0);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);

    private final TestDesk desk = new TestDesk();
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private final CalendarViewModel model = new CalendarViewModel(desk, KeyDateSource.NONE);
    private final PostActions actions = new PostActions(model, clipboard);

    @BeforeEach
    void show() {
        model.activate();
    }

    private void chooseAll(Post... posts) {
        model.choice().choose(List.of(posts).stream().map(Post::id).toList());
    }

    @Test
    void movingAPostKeepsItsTimeOfDay() {
        Post eclair = desk.post("Éclair Friday", FRIDAY, SIX, desk.instagram);
        refresh();
        model.travel().goTo(FRIDAY);
        actions.drop(model.page().get().on(FRIDAY), model.page().get().on(FRIDAY).getFirst(),
                Spot.on(LocalDate.of(2026, 12, 15)), false);
        assertThat(desk.stored(eclair))
                .isEqualTo(eclair.withWhen(Optional.of(LocalDate.of(2026, 12, 15)), Optional.of(SIX)));
        assertThat(desk.changes()).containsExactly("Move “Éclair Friday”");
        assertThat(desk.said).containsExactly("Moved to Tue 15 Dec, 18:00");
    }

    @Test
    void whatIsDoneAfterCopyingIsDoneToTheCopy() {
        Post eclair = desk.post("Éclair Friday", FRIDAY, SIX, desk.instagram);
        refresh();
        model.travel().goTo(FRIDAY);
        actions.drop(model.page().get().on(FRIDAY), model.page().get().on(FRIDAY).getFirst(),
                Spot.on(FRIDAY.plusDays(2)), true);
        refresh();
        actions.moveByDays(1);

        assertThat(desk.stored(eclair)).isEqualTo(eclair);
        assertThat(model.page().get().on(FRIDAY.plusDays(3))).extracting(PostCard::heading)
                .containsExactly("Éclair Friday");
        assertThat(model.page().get().on(FRIDAY.plusDays(2))).isEmpty();
    }

    @Test
    void severalCopiesAreTheNewChoice() {
        Post first = desk.post("Éclair Friday", FRIDAY, SIX, desk.instagram);
        Post second = desk.post("Market", FRIDAY.plusDays(2), SIX, desk.instagram);
        refresh();
        model.travel().goTo(FRIDAY);
        chooseAll(first, second);
        actions.duplicate();
        refresh();
        actions.delete();

        assertThat(desk.stored(first).deletedAt()).isEmpty();
        assertThat(desk.stored(second).deletedAt()).isEmpty();
        assertThat(model.page().get().on(FRIDAY.plusDays(1))).isEmpty();
        assertThat(model.page().get().on(FRIDAY.plusDays(3))).isEmpty();
    }

    @Test
    void postsWithoutADayAreGivenOneTogetherWhileOthersKeepTheirDistance() {
        Post idea = desk.undated("Idea", desk.instagram);
        Post first = desk.post("Éclair Friday", FRIDAY, SIX, desk.instagram);
        Post second = desk.post("Market", FRIDAY.plusDays(2), SIX, desk.instagram);
        model.view().set(CalendarView.LIST);
        refresh();
        chooseAll(idea, first, second);
        actions.giveDay(actions.targets(), FRIDAY.plusDays(7));
        assertThat(desk.stored(idea).day()).contains(FRIDAY.plusDays(7));
        assertThat(desk.stored(first).day()).contains(FRIDAY.plusDays(7));
        assertThat(desk.stored(second).day()).contains(FRIDAY.plusDays(9));
        assertThat(desk.changes()).containsExactly("Move 3 posts");
    }

    @Test
    void nothingThatCountsFromADayTouchesAPostWithoutOne() {
        Post idea = desk.undated("Idea", desk.instagram);
        model.view().set(CalendarView.LIST);
        refresh();
        model.choice().focus(model.listed().getFirst());
        actions.moveByDays(3);
        actions.moveByMinutes(15);
        assertThat(desk.changes()).isEmpty();
        actions.duplicate();
        refresh();
        assertThat(model.listed()).hasSize(2).allMatch(card -> card.day().isEmpty());
        assertThat(desk.stored(idea)).isEqualTo(idea);
    }

    @Test
    void aPostWithoutADayThatIsCutIsPastedOnADay() {
        Post idea = desk.undated("Idea", desk.instagram);
        model.view().set(CalendarView.LIST);
        refresh();
        model.choice().focus(model.listed().getFirst());
        actions.cut();
        model.view().set(CalendarView.MONTH);
        model.travel().goTo(FRIDAY);
        actions.paste();
        assertThat(desk.stored(idea).day()).contains(FRIDAY);
        assertThat(desk.said).last().isEqualTo("Moved to Fri 11 Dec");
    }

    @Test
    void deletingTakesTheChosenPostsWhereverTheFocusIs() {
        Post eclair = desk.post("Éclair Friday", FRIDAY, SIX, desk.instagram);
        Post next = desk.post("Market", FRIDAY.plusDays(1), SIX, desk.instagram);
        refresh();
        model.travel().goTo(FRIDAY);
        chooseAll(eclair);
        model.choice().focus(model.page().get().on(FRIDAY.plusDays(1)).getFirst());
        actions.delete();
        refresh();
        assertThat(model.page().get().cards()).extracting(PostCard::id).containsExactly(next.id());
    }

    @Test
    void aMenuOfAPostThatIsNotChosenIsAboutThatPost() {
        Post eclair = desk.post("Éclair Friday", FRIDAY, SIX, desk.instagram);
        Post next = desk.post("Market", FRIDAY.plusDays(1), SIX, desk.instagram);
        refresh();
        model.travel().goTo(FRIDAY);
        chooseAll(eclair);
        model.choice().focus(model.page().get().on(FRIDAY.plusDays(1)).getFirst());
        model.choice().narrow();
        assertThat(actions.targets()).extracting(PostCard::id).containsExactly(next.id());
    }

    @Test
    void movingOverAChangeOfClocksKeepsTheWallTimeInBothDirections() {
        LocalDate before = LocalDate.of(2027, 3, 27);
        LocalTime skipped = LocalTime.of(2, 30);
        Post early = desk.post("Oven on", before, skipped, desk.instagram);
        model.travel().goTo(before);
        actions.moveByDays(1);
        assertThat(desk.stored(early).day()).contains(LocalDate.of(2027, 3, 28));
        assertThat(desk.stored(early).time()).contains(skipped);
        actions.moveByDays(1);
        actions.moveByDays(-2);
        assertThat(desk.stored(early)).isEqualTo(early);
        LocalDate autumn = LocalDate.of(2027, 10, 30);
        Post late = desk.post("Oven off", autumn, skipped, desk.instagram);
        model.travel().goTo(autumn);
        actions.moveByDays(7);
        assertThat(desk.stored(late).day()).contains(autumn.plusDays(7));
        assertThat(desk.stored(late).time()).contains(skipped);
    }

    @Test
    void ownDaysOfVariantsMoveAlong() {
        Post post = desk.post("Macarons", FRIDAY, SIX, desk.instagram, desk.facebook);
        Variant own = post.variants().get(1).withWhen(Optional.of(FRIDAY.plusDays(1)),
                Optional.of(LocalTime.NOON));
        desk.plan.save(post.withVariants(List.of(post.variants().getFirst(), own)));
        refresh();
        model.travel().goTo(FRIDAY);
        actions.moveByDays(7);
        assertThat(desk.stored(post).variants()).extracting(Variant::day).containsExactly(Optional.empty(),
                Optional.of(FRIDAY.plusDays(8)));
    }

    @Test
    void aMovedPostKeepsFocusAndChoiceIntoTheNextMonth() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        Post post = desk.post("Baguettes", last, SIX, desk.instagram);
        refresh();
        model.travel().goTo(last);
        chooseAll(post);
        actions.moveByDays(7);
        assertThat(model.month().get().getMonthValue()).isEqualTo(1);
        assertThat(model.choice().post().get()).contains(post.id());
        assertThat(model.choice().chosen()).isEqualTo(Set.of(post.id()));
        assertThat(model.choice().day().get()).isEqualTo(LocalDate.of(2027, 1, 7));
    }

    @Test
    void severalPostsMoveInOneStepOfUndo() {
        Post one = desk.post("One", FRIDAY, SIX, desk.instagram);
        Post two = desk.post("Two", FRIDAY.plusDays(2), LocalTime.NOON, desk.facebook);
        refresh();
        chooseAll(one, two);
        actions.moveByDays(3);
        assertThat(desk.stored(one).day()).contains(FRIDAY.plusDays(3));
        assertThat(desk.stored(two).day()).contains(FRIDAY.plusDays(5));
        assertThat(desk.changes()).containsExactly("Move 2 posts");
    }

    private void refresh() {
        model.deactivate();
        model.activate();
    }

    @Test
    void aQuarterOfAnHourLaterMayBeTheNextDay() {
        Post post = desk.post("Night", FRIDAY, LocalTime.of(23, 50), desk.instagram);
        refresh();
        model.travel().goTo(FRIDAY);
        actions.moveByMinutes(15);
        assertThat(desk.stored(post)).isEqualTo(
                post.withWhen(Optional.of(FRIDAY.plusDays(1)), Optional.of(LocalTime.of(0, 5))));
    }

    @Test
    void copiedPostsAreNewOnesWithTheSameTime() {
        Post post = desk.post("Éclair", FRIDAY, SIX, desk.instagram);
        refresh();
        model.travel().goTo(FRIDAY);
        actions.copy();
        model.travel().goTo(LocalDate.of(2026, 12, 18));
        actions.paste();
        List<Post> there = desk.plan.posts.values().stream()
                .filter(each -> each.day().equals(Optional.of(LocalDate.of(2026, 12, 18)))).toList();
        assertThat(there).hasSize(1);
        assertThat(there.getFirst().time()).contains(SIX);
        assertThat(there.getFirst().uid()).isNotEqualTo(post.uid());
        assertThat(desk.stored(post)).isEqualTo(post);
    }

    @Test
    void cutPostsMoveWhenPastedAndOnlyOnce() {
        Post post = desk.post("Éclair", FRIDAY, SIX, desk.instagram);
        refresh();
        model.travel().goTo(FRIDAY);
        actions.cut();
        model.travel().goTo(FRIDAY.plusDays(3));
        actions.paste();
        actions.paste();
        assertThat(desk.stored(post).day()).contains(FRIDAY.plusDays(3));
        assertThat(desk.changes()).containsExactly("Move “Éclair”");
    }

    @Test
    void pastedWordsBecomeADraftOfTheClient() {
        clipboard.words = Optional.of("Galette 👑\nFrom Monday on");
        model.travel().goTo(FRIDAY);
        actions.paste();
        Post draft = desk.plan.posts.values().iterator().next();
        assertThat(draft.text()).isEqualTo("Galette 👑\nFrom Monday on");
        assertThat(draft.day()).contains(FRIDAY);
        assertThat(draft.status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void deletingPutsThemInTheTrashInOneStep() {
        Post one = desk.post("One", FRIDAY, SIX, desk.instagram);
        Post two = desk.post("Two", FRIDAY, SIX, desk.instagram);
        refresh();
        chooseAll(one, two);
        actions.delete();
        assertThat(desk.plan.trash(Scope.all())).extracting(Post::id).containsExactly(one.id(), two.id());
        assertThat(desk.changes()).containsExactly("Delete 2 posts");
        assertThat(model.choice().chosen()).isEmpty();
    }

    @Test
    void enterOpensThePostOrStartsOneOnAnEmptyDay() {
        Post post = desk.post("Éclair", FRIDAY, SIX, desk.instagram);
        refresh();
        model.travel().goTo(FRIDAY);
        actions.openOrCreate();
        model.travel().goTo(FRIDAY.plusDays(1));
        actions.openOrCreate();
        assertThat(desk.visited).containsExactly(new Place.Post(post.id(), List.of(post.id())),
                new Place.NewPost(Optional.of(FRIDAY.plusDays(1)), Optional.empty()));
    }

    @Test
    void bulkChangesAreOneStepEachAndStayWithTheirClient() {
        Client florist = desk.plan.clients()
                .save(Client.named("Florist", "FR", ZoneId.of("Europe/Paris"), "fr"));
        Channel pinterest = desk.plan.clients().save(Channel.of(florist.id(), Network.PINTEREST, 0));
        Post ours = desk.post("Ours", FRIDAY, SIX, desk.instagram);
        Post theirs = desk.plan.save(Post.draft(florist.id(), desk.clock.instant()).withTitle("Theirs")
                .withWhen(Optional.of(FRIDAY), Optional.of(SIX)));
        desk.show(Scope.all());
        BulkEdits bulk = new BulkEdits(desk);
        var cards = model.page().get().cards();
        bulk.status(cards, Status.IN_REVIEW);
        bulk.addChannel(cards, pinterest);
        bulk.addTag(cards, "noël");
        assertThat(desk.changes()).containsExactly("Status of 2 posts", "Channels of “Theirs”",
                "Tags of 2 posts");
        assertThat(desk.stored(ours)).isEqualTo(ours.withStatus(Status.IN_REVIEW).withTags(List.of("noël")));
        assertThat(desk.stored(theirs).variants()).extracting(Variant::channelId)
                .containsExactly(pinterest.id());
    }
}
