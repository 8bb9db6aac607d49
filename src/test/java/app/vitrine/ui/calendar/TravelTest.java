package app.vitrine.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.post.PostCard;
import app.vitrine.exchange.keydates.KeyDateSource;

import static org.assertj.core.api.Assertions.assertThat;

/// A number of weeks in the month view.
final class TravelTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final List<CalendarView> VIEWS = List.of(CalendarView.values());

    private static CalendarViewModel shown(TestDesk desk) {
        CalendarViewModel model = new CalendarViewModel(desk, KeyDateSource.NONE);
        model.activate();
        return model;
    }

    private static CalendarViewModel weeks(TestDesk desk, int count) {
        CalendarViewModel model = shown(desk);
        model.travel().goTo(FRIDAY);
        model.travel().show(count);
        return model;
    }

    private static List<String> titles(CalendarViewModel model) {
        return model.page().get().cards().stream().map(PostCard::heading).toList();
    }

    private static Span span(String first, String last) {
        return new Span(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void aNumberOfWeeksBeginsWithTheOneInFocusAndIsAllThatIsMeant() {
        TestDesk desk = new TestDesk();
        desk.post("Before", MONDAY.minusDays(1), NOON, desk.instagram);
        desk.post("First day", MONDAY, NOON, desk.instagram);
        desk.post("Last day", MONDAY.plusDays(13), NOON, desk.instagram);
        desk.post("After", MONDAY.plusDays(14), NOON, desk.instagram);
        CalendarViewModel model = weeks(desk, 2);
        assertThat(model.days().get()).isEqualTo(span("2026-12-07", "2026-12-20"));
        assertThat(titles(model)).containsExactly("First day", "Last day");
        assertThat(model.listed()).hasSize(2);
        assertThat(model.wholeMonth().get().dated()).hasSize(4);
        assertThat(model.choice().day().get()).isEqualTo(FRIDAY);
    }

    @Test
    void scrollingGoesByWeeksAndKeepsTheFocusAsLongAsItIsInView() {
        CalendarViewModel model = weeks(new TestDesk(), 3);
        model.travel().scrollBy(-2);
        assertThat(model.days().get()).isEqualTo(span("2026-11-23", "2026-12-13"));
        assertThat(model.choice().day().get()).isEqualTo(FRIDAY);
        model.travel().scrollBy(-1);
        assertThat(model.choice().day().get()).isEqualTo(FRIDAY.minusWeeks(1));
        model.travel().scrollBy(3);
        assertThat(model.days().get()).isEqualTo(span("2026-12-07", "2026-12-27"));
        assertThat(model.choice().day().get()).isEqualTo(FRIDAY);
    }

    @Test
    void aDayOutOfViewIsBroughtWithNoMoreThanItsWeek() {
        CalendarViewModel model = weeks(new TestDesk(), 2);
        model.travel().goTo(LocalDate.of(2026, 12, 22));
        assertThat(model.days().get()).isEqualTo(span("2026-12-14", "2026-12-27"));
        model.travel().goTo(LocalDate.of(2026, 12, 9));
        assertThat(model.days().get()).isEqualTo(span("2026-12-07", "2026-12-20"));
        model.follow(LocalDate.of(2027, 1, 1));
        assertThat(model.days().get()).isEqualTo(span("2026-12-21", "2027-01-03"));
        assertThat(model.choice().day().get()).isEqualTo(LocalDate.of(2027, 1, 1));
        model.goToToday();
        assertThat(model.days().get()).isEqualTo(span("2026-12-07", "2026-12-20"));
    }

    @Test
    void pagesAreAsLongAsWhatIsShown() {
        CalendarViewModel model = weeks(new TestDesk(), 4);
        model.travel().turnBy(1);
        assertThat(model.days().get()).isEqualTo(span("2027-01-04", "2027-01-31"));
        assertThat(model.choice().day().get()).isEqualTo(FRIDAY.plusWeeks(4));
        model.travel().turn(YearMonth.of(2026, 10));
        assertThat(model.days().get().first()).isEqualTo(LocalDate.of(2026, 9, 28));
    }

    @Test
    void moreAndFewerBeginFromWhatTheMonthShows() {
        CalendarViewModel model = shown(new TestDesk());
        model.travel().step(-1);
        assertThat(model.travel().weeks().get()).isEqualTo(4);
        for (int i = 0; i < 9; i++) {
            model.travel().step(-1);
        }
        assertThat(model.days().get()).isEqualTo(span("2026-12-07", "2026-12-13"));
        for (int i = 0; i < 9; i++) {
            model.travel().step(1);
        }
        assertThat(model.days().get().length()).isEqualTo(42);
        model.travel().show(0);
        assertThat(model.days().get()).isEqualTo(Span.of(YearMonth.of(2026, 12)));
    }

    @Test
    void theOtherViewsHaveTheWholeMonthAndComingBackFindsTheWeeks() {
        TestDesk desk = new TestDesk();
        desk.post("Early", LocalDate.of(2026, 12, 2), NOON, desk.instagram);
        CalendarViewModel model = weeks(desk, 2);
        assertThat(titles(model)).isEmpty();
        model.travel().scrollBy(-1);
        model.travel().scrollBy(1);
        for (CalendarView view : List.of(CalendarView.LIST, CalendarView.BOARD)) {
            model.view().set(view);
            assertThat(titles(model)).containsExactly("Early");
            assertThat(model.days().get()).isEqualTo(Span.of(YearMonth.of(2026, 12)));
        }
        model.view().set(CalendarView.MONTH);
        assertThat(model.days().get()).isEqualTo(span("2026-12-07", "2026-12-20"));
        model.view().set(CalendarView.WEEK);
        model.travel().turnBy(3);
        model.view().set(CalendarView.MONTH);
        assertThat(model.days().get()).isEqualTo(span("2026-12-28", "2027-01-10"));
    }

    @Test
    void theNextStartFindsTheSameWeeks() {
        TestDesk desk = new TestDesk();
        CalendarViewModel before = weeks(desk, 3);
        before.travel().scrollBy(-1);
        before.deactivate();
        CalendarViewModel after = shown(desk);
        assertThat(after.travel().weeks().get()).isEqualTo(3);
        assertThat(after.days().get()).isEqualTo(span("2026-11-30", "2026-12-20"));
        assertThat(after.choice().day().get()).isEqualTo(FRIDAY);
    }

    @Test
    void whereverOneGoesEveryDayInViewHasItsPosts() {
        Random random = new Random(7);
        TestDesk desk = new TestDesk();
        List<LocalDate> planned = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            LocalDate day = LocalDate.of(2026, 6, 1).plusDays(random.nextInt(400));
            planned.add(day);
            desk.post("Post " + i, day, NOON, desk.instagram);
        }
        CalendarViewModel model = shown(desk);
        for (int i = 0; i < 400; i++) {
            switch (random.nextInt(7)) {
                case 0 -> model.travel().show(random.nextInt(7));
                case 1 -> model.travel().scrollBy(random.nextInt(-4, 5));
                case 2 -> model.travel().turnBy(random.nextInt(-2, 3));
                case 3 -> model.travel().goTo(LocalDate.of(2026, 6, 1).plusDays(random.nextInt(400)));
                case 4 -> model.view().set(VIEWS.get(random.nextInt(VIEWS.size())));
                case 5 -> model.view().set(CalendarView.MONTH);
                default -> model.goToToday();
            }
            Span days = model.days().get();
            assertThat(model.listed()).as("%s %s", model.view().get(), days)
                    .hasSize((int) planned.stream().filter(days::contains).count());
            assertThat(model.page().get().layout().span().contains(model.choice().day().get())).isTrue();
            assertThat(days.first().getDayOfWeek()).satisfiesAnyOf(
                    first -> assertThat(first).isEqualTo(DayOfWeek.MONDAY),
                    _ -> assertThat(model.page().get().layout().run()).isEmpty());
        }
    }
}
