package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Mark;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.exchange.keydates.KeyDateSource;
import app.vitrine.ui.shell.Place;
import app.vitrine.work.Work;

import static org.assertj.core.api.Assertions.assertThat;

final class CalendarViewModelTest {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalDate DAY = LocalDate.of(2026, 12, 11);

    private static CalendarViewModel shown(TestDesk desk) {
        CalendarViewModel model = new CalendarViewModel(desk, KeyDateSource.NONE);
        model.activate();
        return model;
    }

    private static List<String> titles(CalendarViewModel model) {
        return model.page().get().cards().stream().map(PostCard::heading).toList();
    }

    @Test
    void itOpensOnTheMonthOfToday() {
        CalendarViewModel model = shown(new TestDesk());
        assertThat(model.month().get()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(model.shown().get()).isEqualTo(Shown.EMPTY_PLAN);
    }

    @Test
    void aChangeOfThePlanIsReadAgain() {
        TestDesk desk = new TestDesk();
        CalendarViewModel model = shown(desk);
        desk.post("Tarte", DAY, NOON, desk.instagram);
        desk.plan.edit(ChangeLabel.of("calendar.undo.draft", "Tarte"), _ -> {});
        assertThat(titles(model)).containsExactly("Tarte");
        assertThat(model.shown().get()).isEqualTo(Shown.POSTS);
    }

    @Test
    void answersThatCameTooLateAreDropped() {
        Deque<Runnable> pending = new ArrayDeque<>();
        TestDesk desk = new TestDesk(new Work(pending::add, Runnable::run), Locale.UK);
        desk.post("December", DAY, NOON, desk.instagram);
        desk.post("January", DAY.plusMonths(1), NOON, desk.instagram);
        CalendarViewModel model = shown(desk);
        model.travel().turnBy(1);
        List<Runnable> asked = List.copyOf(pending);
        asked.reversed().forEach(Runnable::run);
        assertThat(model.month().get()).isEqualTo(YearMonth.of(2027, 1));
        assertThat(titles(model)).containsExactly("January");
    }

    @Test
    void theMonthsBesideAreReadAheadSoThatTurningIsInstant() {
        Deque<Runnable> pending = new ArrayDeque<>();
        TestDesk desk = new TestDesk(new Work(pending::add, Runnable::run), Locale.UK);
        desk.post("January", DAY.plusMonths(1), NOON, desk.instagram);
        CalendarViewModel model = shown(desk);
        while (!pending.isEmpty()) {
            pending.removeFirst().run();
        }
        model.travel().turnBy(1);
        assertThat(titles(model)).containsExactly("January");
        assertThat(model.shown().get()).isEqualTo(Shown.POSTS);
    }

    @Test
    void aFilterHidesWhatDoesNotFitAndClearsInOneGo() {
        TestDesk desk = new TestDesk();
        desk.post("On Instagram", DAY, NOON, desk.instagram);
        desk.post("On Facebook", DAY, NOON, desk.facebook);
        CalendarViewModel model = shown(desk);
        model.filter().toggle(FilterModel.Criterion.CHANNEL, desk.facebook.id());
        assertThat(titles(model)).containsExactly("On Facebook");
        model.filter().toggle(FilterModel.Criterion.STATUS, Mark.PUBLISHED);
        assertThat(model.shown().get()).isEqualTo(Shown.NOTHING_MATCHES);
        model.filter().clear();
        assertThat(titles(model)).containsExactly("On Instagram", "On Facebook");
    }

    @Test
    void theFilterCountsWhatEachChoiceWouldShow() {
        TestDesk desk = new TestDesk();
        desk.post("One", DAY, NOON, desk.instagram);
        desk.post("Two", DAY, NOON, desk.instagram, desk.facebook);
        CalendarViewModel model = shown(desk);
        model.filter().toggle(FilterModel.Criterion.CHANNEL, desk.facebook.id());
        assertThat(model.filter().options(FilterModel.Criterion.CHANNEL, desk.wording.get().messages()))
                .containsExactly(new FilterModel.Option(desk.instagram.id(), "Instagram", 2, false),
                        new FilterModel.Option(desk.facebook.id(), "Facebook", 1, true));
    }

    @Test
    void choiceSurvivesReadingAgainAndLosesOnlyWhatIsGone() {
        TestDesk desk = new TestDesk();
        Post kept = desk.post("Kept", DAY, NOON, desk.instagram);
        Post gone = desk.post("Gone", DAY, NOON, desk.instagram);
        CalendarViewModel model = shown(desk);
        model.choice().choose(List.of(kept.id(), gone.id()));
        desk.plan.edit(ChangeLabel.of("calendar.undo.delete", "Gone"),
                plan -> plan.posts().delete(List.of(gone.id())));
        assertThat(model.choice().chosen()).isEqualTo(Set.of(kept.id()));
    }

    @Test
    void postsHiddenByAFilterAreNoLongerChosen() {
        TestDesk desk = new TestDesk();
        Post instagram = desk.post("On Instagram", DAY, NOON, desk.instagram);
        CalendarViewModel model = shown(desk);
        model.choice().choose(List.of(instagram.id()));
        model.filter().toggle(FilterModel.Criterion.CHANNEL, desk.facebook.id());
        assertThat(model.choice().chosen()).isEmpty();
    }

    @Test
    void eachScopeRemembersViewAndFilterWhileTheMonthInViewStays() {
        TestDesk desk = new TestDesk();
        CalendarViewModel model = shown(desk);
        model.travel().turnBy(2);
        model.view().set(CalendarView.LIST);
        model.filter().toggle(FilterModel.Criterion.STATUS, Mark.LATE);
        desk.show(Scope.all());
        assertThat(model.filter().filter().get()).isEqualTo(PostFilter.NONE);
        assertThat(model.month().get()).isEqualTo(YearMonth.of(2027, 2));
        model.travel().turnBy(-1);
        model.view().set(CalendarView.MONTH);
        desk.show(Scope.of(desk.bakery.id()));
        assertThat(model.month().get()).isEqualTo(YearMonth.of(2027, 1));
        assertThat(model.choice().day().get()).isEqualTo(LocalDate.of(2027, 1, 9));
        assertThat(model.view().get()).isEqualTo(CalendarView.LIST);
        assertThat(model.filter().filter().get().marks()).containsExactly(Mark.LATE);
    }

    @Test
    void postsWithoutADayStandAtTheEndOfEveryMonthsListAndInNoGrid() {
        TestDesk desk = new TestDesk();
        desk.undated("Some day", desk.instagram);
        desk.post("Tarte", DAY, NOON, desk.instagram);
        desk.post("Next year", DAY.plusMonths(1), NOON, desk.instagram);
        CalendarViewModel model = shown(desk);
        assertThat(model.listed()).extracting(PostCard::heading).containsExactly("Tarte");
        model.view().set(CalendarView.LIST);
        assertThat(model.listed()).extracting(PostCard::heading).containsExactly("Tarte", "Some day");
        model.travel().turnBy(1);
        assertThat(model.listed()).extracting(PostCard::heading).containsExactly("Next year", "Some day");
        model.filter().toggle(FilterModel.Criterion.CHANNEL, desk.facebook.id());
        assertThat(model.listed()).isEmpty();
        assertThat(model.shown().get()).isEqualTo(Shown.NOTHING_MATCHES);
    }

    @Test
    void aPostWithoutADayIsNoLongerChosenOnceItsViewIsLeft() {
        TestDesk desk = new TestDesk();
        Post idea = desk.undated("Some day", desk.instagram);
        CalendarViewModel model = shown(desk);
        model.view().set(CalendarView.LIST);
        model.choice().focus(model.listed().getFirst());
        model.choice().toggle(idea.id());
        assertThat(model.choice().targets()).extracting(PostCard::id).containsExactly(idea.id());
        assertThat(model.choice().day().get()).isEqualTo(TestDesk.TODAY);
        model.view().set(CalendarView.MONTH);
        assertThat(model.choice().targets()).isEmpty();
    }

    @Test
    void anEmptyMonthIsEmptyInTheListTooWhateverTheDaysBesideItHold() {
        TestDesk desk = new TestDesk();
        desk.post("Last of December", LocalDate.of(2026, 12, 31), NOON, desk.instagram);
        CalendarViewModel model = shown(desk);
        model.travel().turnBy(1);
        assertThat(model.shown().get()).isEqualTo(Shown.POSTS);
        model.view().set(CalendarView.LIST);
        assertThat(model.shown().get()).isEqualTo(Shown.EMPTY_MONTH);
    }

    @Test
    void aPlanOfPostsWithoutADayIsNotCalledEmpty() {
        TestDesk desk = new TestDesk();
        desk.undated("Some day", desk.instagram);
        assertThat(shown(desk).shown().get()).isEqualTo(Shown.EMPTY_MONTH);
    }

    @Test
    void theNextStartFindsTheCalendarAsItWasLeft() {
        TestDesk desk = new TestDesk();
        Post post = desk.post("Tarte", DAY.plusMonths(1), NOON, desk.instagram);
        CalendarViewModel before = shown(desk);
        before.travel().turnBy(1);
        before.view().set(CalendarView.LIST);
        before.density().set(Optional.of(Density.LINE));
        before.filter().toggle(FilterModel.Criterion.CHANNEL, desk.instagram.id());
        before.choice().choose(Set.of(post.id()));
        before.deactivate();
        CalendarViewModel after = shown(desk);
        assertThat(after.month().get()).isEqualTo(YearMonth.of(2027, 1));
        assertThat(after.view().get()).isEqualTo(CalendarView.LIST);
        assertThat(after.density().get()).contains(Density.LINE);
        assertThat(after.filter().filter().get().channels()).containsExactly(desk.instagram.id());
        assertThat(after.choice().chosen()).isEqualTo(Set.of(post.id()));
    }

    @Test
    void whatIsRememberedIsReadBackAndNonsenseSaysNothing() {
        PostFilter filter = new PostFilter(Set.of(3L), Set.of(Network.X), Set.of(Mark.LATE), Set.of(4L),
                Set.of(5L), Set.of("noël & fêtes, 50 %", "a=b"));
        Whereabouts there = new Whereabouts(YearMonth.of(2027, 2), CalendarView.LIST,
                Optional.of(Density.ROW), filter, DAY, List.of(7L, 8L), 3, DAY.minusDays(2));
        assertThat(Whereabouts.of(there.text(), TestDesk.TODAY)).isEqualTo(there);
        assertThat(Whereabouts.of("month=soon&view=GLOBE&chosen=a,%&tags=%zz&&=", TestDesk.TODAY))
                .isEqualTo(Whereabouts.on(TestDesk.TODAY));
    }

    @Test
    void arrowsGoToADayAndItsFirstPostAndStepsGoAlongThePosts() {
        TestDesk desk = new TestDesk();
        Post morning = desk.post("Morning", DAY, LocalTime.of(8, 0), desk.instagram);
        Post evening = desk.post("Evening", DAY, LocalTime.of(18, 0), desk.instagram);
        CalendarViewModel model = shown(desk);
        model.travel().goTo(DAY);
        assertThat(model.choice().post().get()).contains(morning.id());
        model.choice().step(1);
        assertThat(model.choice().post().get()).contains(evening.id());
        model.choice().step(1);
        assertThat(model.choice().post().get()).contains(evening.id());
        model.choice().step(-2);
        assertThat(model.choice().post().get()).isEqualTo(Optional.empty());
    }

    @Test
    void extendingChoosesAllPostsBetweenTwoDays() {
        TestDesk desk = new TestDesk();
        Post first = desk.post("First", DAY, NOON, desk.instagram);
        desk.post("Outside", DAY.minusDays(1), NOON, desk.instagram);
        Post last = desk.post("Last", DAY.plusDays(2), NOON, desk.instagram);
        CalendarViewModel model = shown(desk);
        model.travel().goTo(DAY);
        model.choice().extend(DAY.plusDays(2));
        assertThat(model.choice().chosen()).isEqualTo(Set.of(first.id(), last.id()));
        model.choice().extend(DAY.plusDays(1));
        assertThat(model.choice().chosen()).isEqualTo(Set.of(first.id()));
    }

    @Test
    void whileHiddenItListensToNothing() {
        TestDesk desk = new TestDesk();
        CalendarViewModel model = shown(desk);
        model.deactivate();
        desk.post("Tarte", DAY, NOON, desk.instagram);
        desk.plan.edit(ChangeLabel.of("calendar.undo.draft", "Tarte"), _ -> {});
        assertThat(titles(model)).isEmpty();
        model.activate();
        assertThat(titles(model)).containsExactly("Tarte");
    }

    @Test
    void everyCriterionIsAskedForCountedAndTakenBack() {
        TestDesk desk = new TestDesk();
        desk.post("Tarte", DAY, NOON, desk.instagram);
        CalendarViewModel model = shown(desk);
        for (FilterModel.Criterion criterion : FilterModel.Criterion.values()) {
            Object value = switch (criterion) {
                case CHANNEL -> desk.instagram.id();
                case STATUS -> Mark.PUBLISHED;
                case PILLAR, CAMPAIGN -> 99L;
                case TAG -> "noel";
            };
            model.filter().toggle(criterion, value);
            assertThat(model.filter().asked(criterion)).isEqualTo(Set.of(value));
            assertThat(model.filter().options(criterion, desk.wording.get().messages())
                    .stream().filter(FilterModel.Option::on).map(FilterModel.Option::value))
                    .isSubsetOf(List.of(value));
            model.filter().clear(criterion);
            assertThat(model.filter().filter().get()).isEqualTo(PostFilter.NONE);
        }
    }

    @Test
    void aPostThatCanBeSeenAlreadyTurnsNoPage() {
        TestDesk desk = new TestDesk();
        LocalDate seen = LocalDate.of(2027, 1, 2);
        Post post = desk.post("Galette", seen, NOON, desk.instagram);
        CalendarViewModel model = shown(desk);
        model.goTo(new Place.Calendar(Optional.of(seen), List.of(post.id())));
        assertThat(model.month().get()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(model.choice().day().get()).isEqualTo(seen);
        model.goTo(new Place.Calendar(Optional.of(seen), List.of()));
        assertThat(model.month().get()).isEqualTo(YearMonth.of(2027, 1));
    }
}
