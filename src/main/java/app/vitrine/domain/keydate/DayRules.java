package app.vitrine.domain.keydate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads rules as people write them down:
///
/// ```
/// 02-14                                                     the same day each year
/// 3 sunday june, last sunday may                            a weekday of a month
/// last saturday before 12-25
/// easter, hijri 9-1, listed 2026-02-17 2027-02-06
/// easter - 21, 4 thursday november + 1                      so many days before or after
/// last sunday may unless easter + 49 then 1 sunday june
/// 2 wednesday january unless after 12 then 1 wednesday january
/// ```
public final class DayRules {

    private static final Pattern SHIFT = Pattern.compile("(.+?) ([+-]) (\\d{1,3})");
    private static final Pattern WEEKDAY = Pattern.compile("([1-5]|last) (\\w+) (\\w+)");
    private static final Pattern BEFORE = Pattern.compile("last (\\w+) before (\\d\\d-\\d\\d)");
    private static final Pattern HIJRI = Pattern.compile("hijri (\\d{1,2})-(\\d{1,2})");
    private static final Pattern UNLESS = Pattern.compile("(.+?) unless (.+?) then (.+)");
    private static final Pattern AFTER = Pattern.compile("after (\\d{1,2})");

    private DayRules() {}

    /// @throws IllegalArgumentException if it is no rule
    public static DayRule parse(String text) {
        String rule = text.strip().toLowerCase(Locale.ROOT);
        try {
            Matcher unless = UNLESS.matcher(rule);
            return unless.matches() ? unless(unless) : simple(rule);
        } catch (DateTimeException strange) {
            throw new IllegalArgumentException(text, strange);
        }
    }

    private static DayRule unless(Matcher parts) {
        DayRule usual = parse(parts.group(1));
        DayRule instead = parse(parts.group(3));
        Matcher after = AFTER.matcher(parts.group(2));
        return after.matches()
                ? new DayRule.UnlessAfter(usual, Integer.parseInt(after.group(1)), instead)
                : new DayRule.Unless(usual, parse(parts.group(2)), instead);
    }

    private static DayRule simple(String rule) {
        Matcher shift = SHIFT.matcher(rule);
        if (shift.matches()) {
            int days = Integer.parseInt(shift.group(3));
            return new DayRule.Shifted(simple(shift.group(1)), "-".equals(shift.group(2)) ? -days : days);
        }
        Matcher before = BEFORE.matcher(rule);
        if (before.matches()) {
            return new DayRule.Before(weekday(before.group(1)), monthDay(before.group(2)));
        }
        Matcher nth = WEEKDAY.matcher(rule);
        if (nth.matches()) {
            int n = "last".equals(nth.group(1)) ? -1 : Integer.parseInt(nth.group(1));
            return new DayRule.Nth(n, weekday(nth.group(2)),
                    Month.valueOf(nth.group(3).toUpperCase(Locale.ROOT)));
        }
        Matcher hijri = HIJRI.matcher(rule);
        if (hijri.matches()) {
            return new DayRule.Hijri(Integer.parseInt(hijri.group(1)), Integer.parseInt(hijri.group(2)));
        }
        if (rule.startsWith("listed ")) {
            List<String> days = Arrays.asList(rule.substring(7).split(" +", -1));
            return new DayRule.Listed(days.stream().map(LocalDate::parse).toList());
        }
        return "easter".equals(rule) ? new DayRule.Easter() : new DayRule.Fixed(monthDay(rule));
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text);
    }
}
