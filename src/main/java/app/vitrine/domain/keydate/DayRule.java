package app.vitrine.domain.keydate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/// When a key date is, year by year.
public sealed interface DayRule {

    /// The days in a year of the common calendar, in order: usually one, none where the rule knows none, two where a
    /// shorter year comes round twice.
    List<LocalDate> in(int year);

    /// The same day each year; 29 February only in leap years.
    record Fixed(MonthDay day) implements DayRule {

        @Override
        public List<LocalDate> in(int year) {
            return day.isValidYear(year) ? List.of(day.atYear(year)) : List.of();
        }
    }

    /// The n-th weekday of a month; the last one where n is -1.
    record Nth(int n, DayOfWeek weekday, Month month) implements DayRule {

        @Override
        public List<LocalDate> in(int year) {
            LocalDate found = LocalDate.of(year, month, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
            return found.getMonth() == month ? List.of(found) : List.of();
        }
    }

    /// The last such weekday before a day.
    record Before(DayOfWeek weekday, MonthDay day) implements DayRule {

        @Override
        public List<LocalDate> in(int year) {
            return List.of(day.atYear(year).with(TemporalAdjusters.previous(weekday)));
        }
    }

    /// Easter Sunday of the western churches.
    record Easter() implements DayRule {

        @Override
        public List<LocalDate> in(int year) {
            return year < Year.MIN_VALUE / 2 ? List.of() : List.of(easter(year));
        }

        // The anonymous Gregorian computus, as Meeus gives it.
        private static LocalDate easter(int year) {
            int golden = year % 19;
            int century = year / 100;
            int moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
            int full = moon - moon / 28 * (1 - moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11));
            int weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
            int ahead = full - weekday;
            int month = 3 + (ahead + 40) / 44;
            return LocalDate.of(year, month, ahead + 28 - 31 * (month / 4));
        }
    }

    /// A day of the Islamic calendar as Umm al-Qura reckons it; where the moon is looked for it may be a day off.
    record Hijri(int month, int day) implements DayRule {

        @Override
        public List<LocalDate> in(int year) {
            if (year < 1900 || year > 2100) {
                return List.of();
            }
            int first = HijrahChronology.INSTANCE.date(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            return Stream.of(first, first + 1).map(one -> LocalDate.from(HijrahDate.of(one, month, day)))
                    .filter(found -> found.getYear() == year).toList();
        }
    }

    /// Days that were worked out once and are listed.
    record Listed(List<LocalDate> days) implements DayRule {

        public Listed {
            days = List.copyOf(days);
        }

        @Override
        public List<LocalDate> in(int year) {
            return days.stream().filter(day -> day.getYear() == year).toList();
        }
    }

    /// So many days after another rule, or before it where there are less than none.
    record Shifted(DayRule from, int days) implements DayRule {

        @Override
        public List<LocalDate> in(int year) {
            return Stream.of(year - 1, year, year + 1).flatMap(one -> from.in(one).stream())
                    .map(day -> day.plusDays(days)).filter(day -> day.getYear() == year).toList();
        }
    }

    /// One rule, except where its day is that of a second rule: then a third one holds.
    record Unless(DayRule usual, DayRule clash, DayRule instead) implements DayRule {

        @Override
        public List<LocalDate> in(int year) {
            return usual.in(year).stream().anyMatch(clash.in(year)::contains)
                    ? instead.in(year)
                    : usual.in(year);
        }
    }

    /// One rule, except where its day is later in the month: then another one holds.
    record UnlessAfter(DayRule usual, int dayOfMonth, DayRule instead) implements DayRule {

        @Override
        public List<LocalDate> in(int year) {
            return usual.in(year).stream().anyMatch(day -> day.getDayOfMonth() > dayOfMonth)
                    ? instead.in(year)
                    : usual.in(year);
        }
    }
}
