package app.vitrine.exchange.sheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import app.vitrine.domain.text.Message;

/// Fills in what a written day leaves out, from titles, section rows, the weekday and the days before it.
final class DayContext {

    private final LocalDate today;
    private int year;
    private int month;
    private Optional<LocalDate> monday = Optional.empty();
    private Optional<LocalDate> previous = Optional.empty();
    private boolean marks;

    /// A day, or the reason why it is none.
    record Answer(Optional<LocalDate> day, Optional<Message> problem) {

        static Answer of(LocalDate day) {
            return new Answer(Optional.of(day), Optional.empty());
        }

        static Answer bad(String key, Object... arguments) {
            return new Answer(Optional.empty(), Optional.of(Message.of(key, arguments)));
        }
    }

    DayContext(LocalDate today, List<String> above, Optional<Integer> chosen) {
        this.today = today;
        for (String text : above.reversed()) {
            if (text.length() < 90) {
                Section section = Section.of(text);
                enter(new Section(month == 0 ? section.month() : 0, year == 0 ? section.year() : 0,
                        monday.isEmpty() ? section.week() : 0,
                        monday.isEmpty() ? section.day() : Optional.empty()));
            }
        }
        chosen.ifPresent(this::fixYear);
        marks = false;
    }

    private void fixYear(int chosen) {
        year = chosen;
    }

    /// A section row or a column of months, weeks or years.
    void enter(Section section) {
        if (!section.says()) {
            return;
        }
        if (section.month() > 0) {
            rollOver(section);
            month = section.month();
            monday = Optional.empty();
        }
        year = section.year() > 0 ? section.year() : year;
        if (section.day().isPresent()) {
            monday = resolve(section.day().get()).day().map(DayContext::mondayOf);
        } else if (section.week() > 0) {
            monday = Optional.of(page().filter(at -> ofThat(at, section.week()))
                    .map(at -> ofMonth(at, section.week())).orElseGet(() -> mondayOf(section.week())));
        }
        marks = true;
    }

    /// Whether "week 2" is the month's second: the ISO week of that number lies elsewhere.
    private boolean ofThat(YearMonth at, int week) {
        LocalDate iso = mondayOf(week);
        return week <= 6 && !YearMonth.from(iso).equals(at) && !YearMonth.from(iso.plusDays(6)).equals(at);
    }

    /// A section "January" below one of December belongs to the next year.
    private void rollOver(Section section) {
        if (marks && section.year() == 0 && year > 0 && month > section.month()) {
            year++;
        }
    }

    void passed(LocalDate day) {
        previous = Optional.of(day);
    }

    Answer resolve(DayText text) {
        if (text.weekdayOnly()) {
            return text.weekday().map(this::weekday).orElseGet(() -> Answer.bad("sheet.problem.day"));
        }
        int wanted = text.month() > 0 ? text.month() : monthOf(text);
        if (wanted > 12) {
            return Answer.bad("sheet.problem.month", wanted);
        }
        if (wanted == 0) {
            return Answer.bad("sheet.problem.day");
        }
        int found = text.year() > 0 ? text.year() : yearOf(wanted, text);
        if (found < 1970 || found > 2100) {
            return Answer.bad("sheet.problem.year", String.valueOf(found));
        }
        int length = YearMonth.of(found, wanted).lengthOfMonth();
        if (text.day() < 1 || text.day() > length) {
            return Answer.bad("sheet.problem.month.length", wanted, length);
        }
        return Answer.of(LocalDate.of(found, wanted, text.day()));
    }

    private Answer weekday(DayOfWeek weekday) {
        if (monday.isPresent()) {
            return Answer.of(monday.get().with(TemporalAdjusters.nextOrSame(weekday)));
        }
        return previous.map(day -> Answer.of(day.with(TemporalAdjusters.nextOrSame(weekday))))
                .orElseGet(() -> Answer.bad("sheet.problem.weekday.alone"));
    }

    /// The first day of a week: of the month's own, the first of which has most of its days in the month, or of
    /// the ISO week.
    Optional<LocalDate> firstDay(WeekText week) {
        if (week.month() > 0 || week.year() > 0) {
            enter(new Section(week.month(), week.year(), 0, Optional.empty()));
        }
        if (!week.ofMonth() || month == 0) {
            return Optional.of(mondayOf(week.number()));
        }
        return page().map(at -> {
            LocalDate monday = ofMonth(at, week.number());
            return monday.isBefore(at.atDay(1)) ? at.atDay(1) : monday;
        }).filter(day -> day.getMonthValue() == month);
    }

    private static LocalDate ofMonth(YearMonth month, int week) {
        return mondayOf(month.atDay(4)).plusWeeks(week - 1L);
    }

    private int monthOf(DayText text) {
        if (monday.isPresent()) {
            LocalDate start = monday.get();
            return IntStream.range(0, 7).mapToObj(start::plusDays)
                    .filter(day -> day.getDayOfMonth() == text.day())
                    .mapToInt(LocalDate::getMonthValue).findFirst().orElse(start.getMonthValue());
        }
        return month > 0
                ? month
                : previous.map(day -> text.day() < day.getDayOfMonth() - 20
                        ? day.plusMonths(1).getMonthValue()
                        : day.getMonthValue()).orElse(0);
    }

    /// The year in which the weekday agrees and the day lies nearest to what is around it.
    private int yearOf(int wanted, DayText text) {
        LocalDate near = near(wanted);
        int day = Math.max(1, Math.min(text.day(), 28));
        Comparator<LocalDate> nearest = Comparator
                .comparingLong(at -> Math.abs(ChronoUnit.DAYS.between(near, at)));
        List<LocalDate> candidates = IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1)
                .mapToObj(at -> LocalDate.of(at, wanted, day)).sorted(nearest).toList();
        if (text.weekday().isPresent() && year == 0) {
            DayOfWeek weekday = text.weekday().get();
            for (LocalDate candidate : candidates) {
                YearMonth page = YearMonth.from(candidate);
                if (page.isValidDay(text.day())
                        && page.atDay(Math.max(1, text.day())).getDayOfWeek() == weekday) {
                    return candidate.getYear();
                }
            }
        }
        return candidates.getFirst().getYear();
    }

    private LocalDate near(int wanted) {
        if (year > 0 && month > 0) {
            return LocalDate.of(year, month, 15);
        }
        if (year > 0) {
            boolean over = previous.isPresent() && (previous.get().getYear() == year
                    ? previous.get().getMonthValue() > wanted + 6
                    : previous.get().getYear() > year && wanted < 7);
            return LocalDate.of(over ? year + 1 : year, 1, 1).plusDays(182);
        }
        if (monday.isPresent()) {
            return monday.get();
        }
        return previous.orElse(today.plusDays(75));
    }

    private LocalDate mondayOf(int week) {
        int base = year > 0
                ? year
                : previous.map(day -> day.get(IsoFields.WEEK_BASED_YEAR)).orElse(today.getYear());
        LocalDate found = mondayOf(base, week);
        boolean behind = previous.isPresent()
                ? ChronoUnit.DAYS.between(found, previous.get()) > 180
                : year == 0 && ChronoUnit.DAYS.between(found, today) > 120;
        return behind ? mondayOf(base + 1, week) : found;
    }

    private static LocalDate mondayOf(int year, int week) {
        return mondayOf(LocalDate.of(year, 1, 4)).plusWeeks(week - 1L);
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// The first day of the month that titles and sections name.
    Optional<YearMonth> page() {
        if (month == 0) {
            return Optional.empty();
        }
        return Optional.of(YearMonth.of(year > 0
                ? year
                : yearOf(month, new DayText(0, month, 15, false,
                        Optional.empty(), Optional.empty(), "")),
                month));
    }

    Optional<LocalDate> week() {
        return monday;
    }

    LocalDate today() {
        return today;
    }
}
