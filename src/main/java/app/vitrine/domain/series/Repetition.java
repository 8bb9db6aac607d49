package app.vitrine.domain.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import app.vitrine.domain.calendar.Span;

/// On which days something repeats. Only days: the wall time is the post's, so that clock changes move nothing.
///
/// @param first   the first day; it counts whether or not the rest of the rule names it
/// @param unit    what is counted
/// @param every   how many units lie from one to the next, at least 1
/// @param days    for weeks: days of the week; if there are none, that of `first`
/// @param monthly for months: which day of the month
/// @param until   the last day that may be named
/// @param count   how many days are named at most, the first included
public record Repetition(LocalDate first, Unit unit, int every, Set<DayOfWeek> days, Monthly monthly,
        Optional<LocalDate> until, OptionalInt count) {

    /// What is counted.
    public enum Unit {
        DAYS, WEEKS, MONTHS
    }

    /// Which day of a month.
    public enum Monthly {
        /// The number of the first day; months that are too short give their last day.
        DATE,
        /// The first day's weekday, as the same one of the month: the second Tuesday.
        WEEKDAY,
        /// The first day's weekday, the last of the month.
        LAST_WEEKDAY
    }

    private static final int MOST_EVERY = 365;
    private static final int WEEK = 7;
    private static final int LAST_COUNTED = 5;

    public Repetition {
        if (every < 1 || every > MOST_EVERY) {
            throw new IllegalArgumentException("Every " + every + " is no repetition");
        }
        if (count.isPresent() && count.getAsInt() < 1) {
            throw new IllegalArgumentException("A repetition has at least its first day");
        }
        days = days.isEmpty() ? Set.of(first.getDayOfWeek()) : Set.copyOf(days);
    }

    /// Every week on the day of the week of `first`, without an end.
    public static Repetition weekly(LocalDate first) {
        return new Repetition(first, Unit.WEEKS, 1, Set.of(first.getDayOfWeek()), Monthly.DATE,
                Optional.empty(), OptionalInt.empty());
    }

    /// The days that lie in a span, in order.
    public List<LocalDate> in(Span span) {
        List<LocalDate> found = new ArrayList<>();
        LocalDate end = until.filter(span.last()::isAfter).orElse(span.last());
        int named = 0;
        for (long period = 0; named < count.orElse(Integer.MAX_VALUE); period++) {
            List<LocalDate> days = period(period);
            if (begin(period).isAfter(end)) {
                break;
            }
            for (LocalDate day : days) {
                if (named < count.orElse(Integer.MAX_VALUE) && !day.isAfter(end)) {
                    named++;
                    if (span.contains(day)) {
                        found.add(day);
                    }
                }
            }
        }
        return found;
    }

    private LocalDate begin(long period) {
        return switch (unit) {
            case DAYS -> first.plusDays(period * every);
            case WEEKS -> monday().plusWeeks(period * every);
            case MONTHS -> YearMonth.from(first).plusMonths(period * every).atDay(1);
        };
    }

    private LocalDate monday() {
        return first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    // The days of one period, none before the first; the first always.
    private List<LocalDate> period(long period) {
        LocalDate begin = begin(period);
        Set<LocalDate> named = new TreeSet<>();
        switch (unit) {
            case DAYS -> named.add(begin);
            case WEEKS -> days.forEach(day -> named.add(begin.plusDays(day.getValue() - 1L)));
            case MONTHS -> named.add(ofMonth(YearMonth.from(begin)));
        }
        if (period == 0) {
            named.add(first);
        }
        return named.stream().filter(day -> !day.isBefore(first)).toList();
    }

    private LocalDate ofMonth(YearMonth month) {
        return switch (monthly) {
            case DATE -> month.atDay(Math.min(first.getDayOfMonth(), month.lengthOfMonth()));
            case WEEKDAY -> nth() < LAST_COUNTED
                    ? month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth(), first.getDayOfWeek()))
                    : last(month);
            case LAST_WEEKDAY -> last(month);
        };
    }

    private LocalDate last(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.lastInMonth(first.getDayOfWeek()));
    }

    /// Which of its weekday the first day is in its month, from 1; a fifth is taken for the last.
    public int nth() {
        return (first.getDayOfMonth() - 1) / WEEK + 1;
    }

    /// Whether some months are too short for it.
    public boolean clamped() {
        return unit == Unit.MONTHS && monthly == Monthly.DATE && first.getDayOfMonth() > 28;
    }

    /// The same rule some days later: days of the week go along.
    public Repetition shifted(long by) {
        Set<DayOfWeek> moved = EnumSet.noneOf(DayOfWeek.class);
        days.forEach(day -> moved.add(day.plus(by)));
        return new Repetition(first.plusDays(by), unit, every, moved, monthly,
                until.map(day -> day.plusDays(by)), count);
    }

    /// The same rule with another last day.
    public Repetition withUntil(Optional<LocalDate> day) {
        return new Repetition(first, unit, every, days, monthly, day, OptionalInt.empty());
    }
}
