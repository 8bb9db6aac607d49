package app.vitrine.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/// A page of whole weeks: those of a month, or a run of weeks wherever it begins.
///
/// @param month     the month itself; of a run, the month of its middle
/// @param weekStart the day at the left
/// @param run       whole weeks from the first to the last day; empty where the page is that of the month
public record MonthPage(YearMonth month, DayOfWeek weekStart, Optional<Span> run) {

    private static final int WEEK = 7;

    public MonthPage(YearMonth month, DayOfWeek weekStart) {
        this(month, weekStart, Optional.empty());
    }

    /// A run of weeks.
    ///
    /// @param day   in its first week
    /// @param weeks how many, at least one
    public static MonthPage run(LocalDate day, int weeks, DayOfWeek weekStart) {
        LocalDate first = Span.week(day, weekStart).first();
        LocalDate last = first.plusWeeks(weeks).minusDays(1);
        return new MonthPage(YearMonth.from(first.plusDays((long) weeks * WEEK / 2)), weekStart,
                Optional.of(new Span(first, last)));
    }

    /// The same days, or those that hold them, where weeks begin with another day.
    public MonthPage startingOn(DayOfWeek start) {
        return run.map(span -> run(span.first(), weeks(), start))
                .orElseGet(() -> new MonthPage(month, start));
    }

    public Span span() {
        return run.orElseGet(() -> new Span(
                month.atDay(1).with(TemporalAdjusters.previousOrSame(weekStart)),
                month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(weekStart.minus(1)))));
    }

    /// Whole weeks in view: 4, 5 or 6 of a month.
    public int weeks() {
        return (int) (span().length() / WEEK);
    }

    public List<LocalDate> days() {
        return span().days();
    }

    /// The days that the page is about: those of the month without their neighbours, all of a run.
    public Span own() {
        return run.orElseGet(() -> Span.of(month));
    }

    public boolean belongs(LocalDate day) {
        return own().contains(day);
    }
}
