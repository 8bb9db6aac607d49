package app.vitrine.domain.quickadd;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The days that words can mean, counted from today. Lists are readings, the likeliest first; an empty one is no day.
final class Days {

    /// Until the next 29 February that there may be.
    private static final int YEARS_AHEAD = 8;
    private static final int MONTHS_AHEAD = 14;

    private final LocalDate today;
    private final DayOfWeek weekStart;
    private final boolean monthFirst;
    private final boolean nextIsFirst;

    /// @param nextIsFirst whether “next Wednesday” is rather the first to come than the one of next week
    Days(QuickContext context, boolean nextIsFirst) {
        this.today = context.now().toLocalDate();
        this.weekStart = context.weekStart();
        this.monthFirst = context.monthFirst();
        this.nextIsFirst = nextIsFirst;
    }

    List<LocalDate> in(long days) {
        return List.of(today.plusDays(days));
    }

    /// “a week today”, “two weeks tomorrow”.
    List<LocalDate> in(long days, long weeks) {
        return in(days + 7 * weeks);
    }

    List<LocalDate> inMonths(long months) {
        return List.of(today.plusMonths(months));
    }

    /// French counts today: “dans huit jours” is a week, for most.
    List<LocalDate> inFrenchDays(int days) {
        return days == 8 || days == 15
                ? List.of(today.plusDays(days - 1L), today.plusDays(days))
                : in(days);
    }

    /// A weekday by its name alone: who means today would say so.
    List<LocalDate> coming(DayOfWeek day) {
        LocalDate next = today.with(TemporalAdjusters.next(day));
        return today.getDayOfWeek() == day ? List.of(next, today) : List.of(next);
    }

    List<LocalDate> ofThisWeek(DayOfWeek day) {
        return coming(day).reversed();
    }

    /// “next Wednesday”, “mercredi prochain”: the first to come, or that of the week that begins next.
    List<LocalDate> next(DayOfWeek day) {
        LocalDate first = today.with(TemporalAdjusters.next(day));
        LocalDate ofNextWeek = ofNextWeek(day).getFirst();
        if (first.equals(ofNextWeek)) {
            return List.of(first);
        }
        return nextIsFirst ? List.of(first, ofNextWeek) : List.of(ofNextWeek, first);
    }

    List<LocalDate> ofNextWeek(DayOfWeek day) {
        return List.of(nextWeek().with(TemporalAdjusters.nextOrSame(day)));
    }

    /// A week is no day: its first, or the one a week from today.
    List<LocalDate> someDayNextWeek() {
        return Stream.of(nextWeek(), today.plusWeeks(1)).distinct().toList();
    }

    private LocalDate nextWeek() {
        return today.with(TemporalAdjusters.next(weekStart));
    }

    /// “mercredi en huit”, “Wednesday week”.
    List<LocalDate> weeksAfterComing(DayOfWeek day, int weeks) {
        return coming(day).stream().map(one -> one.plusWeeks(weeks)).toList();
    }

    /// The last day of a month: of the year that was said, or of the next to come.
    List<LocalDate> endOf(int month, Optional<Integer> year) {
        return Stream.concat(year.map(one -> YearMonth.of(one, month)).stream(), months())
                .filter(one -> one.getMonthValue() == month).findFirst().map(YearMonth::atEndOfMonth).stream()
                .toList();
    }

    List<LocalDate> endOfMonth() {
        return List.of(YearMonth.from(today).atEndOfMonth());
    }

    /// The 5th: of this month, or of the next that has one.
    List<LocalDate> dayOfMonth(int day) {
        return months().filter(month -> month.isValidDay(day)).map(month -> month.atDay(day))
                .filter(this::ahead).findFirst().stream().toList();
    }

    /// “Wednesday 9”: a 9th that is a Wednesday soon, else the two apart.
    List<LocalDate> dayOfMonth(int day, DayOfWeek weekday) {
        Optional<LocalDate> both = months().limit(3).filter(month -> month.isValidDay(day))
                .map(month -> month.atDay(day)).filter(this::ahead)
                .filter(one -> one.getDayOfWeek() == weekday).findFirst();
        return both.map(List::of).orElseGet(() -> disagreeing(dayOfMonth(day), weekday));
    }

    /// The first Monday of a month that has one ahead.
    ///
    /// @param n     -1: the last
    /// @param month none in particular: this one or the next
    /// @param after how many months are passed over
    List<LocalDate> nth(int n, DayOfWeek weekday, Optional<Integer> month, int after) {
        return months().skip(after)
                .filter(one -> month.filter(number -> number != one.getMonthValue()).isEmpty())
                .map(one -> one.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday)))
                .filter(this::ahead).findFirst().stream().toList();
    }

    private Stream<YearMonth> months() {
        return IntStream.range(0, MONTHS_AHEAD).mapToObj(YearMonth.from(today)::plusMonths);
    }

    /// 5 December, of the year that was said or of the next to come.
    List<LocalDate> date(int day, int month, Optional<Integer> year) {
        if (year.isPresent()) {
            int full = year.get() < 100 ? 2000 + year.get() : year.get();
            return real(full, month, day).stream().toList();
        }
        return IntStream.rangeClosed(today.getYear(), today.getYear() + YEARS_AHEAD)
                .mapToObj(one -> real(one, month, day)).flatMap(Optional::stream).filter(this::ahead)
                .findFirst().stream().toList();
    }

    /// Wednesday 9 December; where the two do not agree, each of them.
    List<LocalDate> date(int day, int month, Optional<Integer> year, DayOfWeek weekday) {
        return disagreeing(date(day, month, year), weekday);
    }

    /// Those that are such a weekday; where none is, each with the next that is.
    static List<LocalDate> agreeing(List<LocalDate> dates, DayOfWeek weekday) {
        List<LocalDate> agreed = dates.stream().filter(date -> date.getDayOfWeek() == weekday).toList();
        return agreed.isEmpty() ? disagreeing(dates, weekday) : agreed;
    }

    private static List<LocalDate> disagreeing(List<LocalDate> dates, DayOfWeek weekday) {
        return dates.stream()
                .flatMap(date -> Stream.of(date, date.with(TemporalAdjusters.nextOrSame(weekday))))
                .distinct().toList();
    }

    /// 03/04: both, in the order of the language; one that is over only where the other is too.
    List<LocalDate> slashed(int left, int right, Optional<Integer> year) {
        List<LocalDate> dayFirst = date(left, right, year);
        List<LocalDate> monthBefore = date(right, left, year);
        List<LocalDate> both = Stream
                .of(monthFirst ? monthBefore : dayFirst, monthFirst ? dayFirst : monthBefore)
                .flatMap(List::stream).distinct().toList();
        List<LocalDate> coming = both.stream().filter(this::ahead).toList();
        return coming.isEmpty() ? both : coming;
    }

    private boolean ahead(LocalDate day) {
        return !day.isBefore(today);
    }

    private static Optional<LocalDate> real(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
