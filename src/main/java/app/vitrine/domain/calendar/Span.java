package app.vitrine.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// Days from the first to the last, both included.
public record Span(LocalDate first, LocalDate last) {

    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A span ends on or after its first day: " + first + " to " + last);
        }
    }

    public static Span of(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    /// The week of a day.
    ///
    /// @param start the day weeks begin with
    public static Span week(LocalDate day, DayOfWeek start) {
        LocalDate first = day.with(TemporalAdjusters.previousOrSame(start));
        return new Span(first, first.plusDays(6));
    }

    public static Span day(LocalDate day) {
        return new Span(day, day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean overlaps(Span other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    public long length() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    public List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
