package app.vitrine.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// The days of a month as a page of whole weeks.
///
/// @param weekStart the day at the left
public record MonthPage(YearMonth month, DayOfWeek weekStart) {

    public Span span() {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(weekStart));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(weekStart.minus(1)));
        return new Span(first, last);
    }

    /// Whole weeks in view: 4, 5 or 6.
    public int weeks() {
        return (int) (span().length() / 7);
    }

    public List<LocalDate> days() {
        return span().days();
    }

    public boolean belongs(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }
}
