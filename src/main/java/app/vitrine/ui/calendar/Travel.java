package app.vitrine.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.calendar.Span;

/// From day to day through the calendar: which days are shown, and where the focus goes with them. The month shows all
/// its weeks, or as many weeks as were asked for and then goes on week by week; the other views have the month to read.
final class Travel {

    /// The most weeks that can be asked for.
    static final int MOST = 6;

    private final MonthReading reading;
    private final PageModel inView;
    private final Choice choice;
    private final ObservableValue<CalendarView> view;
    private final Supplier<DayOfWeek> weekStart;
    private final IntegerProperty weeks = new SimpleIntegerProperty();
    private LocalDate top;

    Travel(MonthReading reading, PageModel inView, Choice choice, ObservableValue<CalendarView> view,
            Supplier<DayOfWeek> weekStart) {
        this.reading = reading;
        this.inView = inView;
        this.choice = choice;
        this.view = view;
        this.weekStart = weekStart;
        top = choice.day().get();
    }

    /// How many weeks the month view shows; 0 where it shows those of the month.
    IntegerProperty weeks() {
        return weeks;
    }

    /// A day of the first week that is shown, where the month view shows a number of weeks.
    LocalDate top() {
        return top;
    }

    /// Comes back to the weeks that were looked at before.
    void arrive(Whereabouts at) {
        weeks.set(Math.clamp(at.weeks(), 0, MOST));
        top = at.top();
    }

    /// The page that was looked at before.
    MonthPage pageOf(Whereabouts at) {
        return weeks.get() > 0 && at.view() == CalendarView.MONTH
                ? runOf(at.day())
                : new MonthPage(at.month(), weekStart.get());
    }

    private MonthPage pageOf(LocalDate day) {
        return runs() ? runOf(day) : new MonthPage(YearMonth.from(day), weekStart.get());
    }

    private MonthPage runOf(LocalDate day) {
        DayOfWeek start = weekStart.get();
        MonthPage last = MonthPage.run(top, weeks.get(), start);
        return last.span().contains(day) ? last : MonthPage.run(day, weeks.get(), start);
    }

    private boolean runs() {
        return weeks.get() > 0 && view.getValue() == CalendarView.MONTH;
    }

    /// Another view, or another number of weeks, may need other days.
    void layOut() {
        LocalDate day = choice.day().get();
        MonthPage now = reading.layout();
        MonthPage wanted = pageOf(day);
        if (runs() || now.run().isPresent()) {
            turn(wanted);
        }
    }

    /// Shows a week more or less than now.
    void step(int by) {
        int now = weeks.get() == 0 ? reading.layout().weeks() : weeks.get();
        show(Math.clamp(now + by, 1, MOST));
    }

    /// Shows a number of weeks from the one with the focus on, or those of the month for 0.
    void show(int count) {
        if (count != weeks.get()) {
            top = weeks.get() == 0 ? choice.day().get() : top;
            weeks.set(count);
            layOut();
        }
    }

    /// Turns to a month; what was chosen is given up, and the focus goes to the same day of that month.
    void turn(YearMonth next) {
        if (runs()) {
            choice.clear();
            goTo(MonthPage.run(next.atDay(1), weeks.get(), weekStart.get()), next.atDay(1));
        } else if (!next.equals(reading.month().get())) {
            choice.clear();
            goTo(new MonthPage(next, weekStart.get()),
                    next.atDay(Math.min(choice.day().get().getDayOfMonth(), next.lengthOfMonth())));
        }
    }

    private void goTo(MonthPage page, LocalDate focus) {
        choice.focusOnceRead(focus);
        turn(page);
    }

    private void turn(MonthPage next) {
        if (next.run().isPresent()) {
            top = next.span().first();
        }
        if (!next.equals(reading.layout())) {
            reading.turn(next);
        }
    }

    /// Goes on by months, weeks or days, whatever the view is about.
    void turnBy(int by) {
        LocalDate day = choice.day().get();
        switch (view.getValue()) {
            case MONTH -> turnPage(by);
            case LIST, BOARD -> turn(reading.month().get().plusMonths(by));
            case WEEK -> turnTo(day.plusWeeks(by));
            case DAY -> turnTo(day.plusDays(by));
        }
    }

    private void turnPage(int by) {
        if (runs()) {
            choice.clear();
            int far = by * weeks.get();
            goTo(moved(far), choice.day().get().plusWeeks(far));
        } else {
            turn(reading.month().get().plusMonths(by));
        }
    }

    private MonthPage moved(int by) {
        return MonthPage.run(reading.layout().span().first().plusWeeks(by), weeks.get(), weekStart.get());
    }

    /// Goes on by a little: by weeks where weeks are shown, else as [#turnBy]. The focus stays as long as its day is in
    /// view.
    void scrollBy(int by) {
        if (!runs()) {
            turnBy(by);
            return;
        }
        MonthPage next = moved(by);
        LocalDate day = choice.day().get();
        Span span = next.span();
        if (!span.contains(day)) {
            LocalDate edge = day.isBefore(span.first()) ? span.first() : span.last();
            long far = ChronoUnit.WEEKS.between(Span.week(day, weekStart.get()).first(),
                    Span.week(edge, weekStart.get()).first());
            goTo(next, day.plusWeeks(far));
        } else {
            turn(next);
        }
    }

    private void turnTo(LocalDate day) {
        choice.clear();
        if (!view.getValue().days(inView.page().get().layout(), day)
                .overlaps(Span.of(reading.month().get()))) {
            turn(YearMonth.from(day));
        }
        focusIn(day);
    }

    /// Gives a day the focus, wherever it lies.
    void goTo(LocalDate day) {
        if (!reading.layout().span().contains(day)) {
            bring(day);
        }
        focusIn(day);
    }

    // Weeks go no further than they must.
    private void bring(LocalDate day) {
        choice.clear();
        choice.focusOnceRead(day);
        follow(day);
    }

    /// Shows a day without touching focus and choice.
    void follow(LocalDate day) {
        Span span = reading.layout().span();
        if (span.contains(day)) {
            return;
        }
        LocalDate first = runs() && day.isAfter(span.last()) ? day.minusWeeks(weeks.get() - 1L) : day;
        turn(runs()
                ? MonthPage.run(first, weeks.get(), weekStart.get())
                : new MonthPage(YearMonth.from(day), weekStart.get()));
    }

    /// Goes to a day; weeks begin with its own unless it is in view already.
    void jump(LocalDate day) {
        if (!runs()) {
            turn(YearMonth.from(day));
        } else if (!reading.layout().span().contains(day)) {
            goTo(MonthPage.run(day, weeks.get(), weekStart.get()), day);
        }
        focusIn(day);
    }

    private void focusIn(LocalDate day) {
        if (inView.shown().get() == Shown.READING) {
            choice.focusOnceRead(day);
        } else {
            choice.focus(day);
        }
    }
}
