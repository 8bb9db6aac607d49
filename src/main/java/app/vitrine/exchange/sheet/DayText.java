package app.vitrine.exchange.sheet;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as it is written, before its missing parts are known.
///
/// @param year with four digits, or 0 where it is not written
/// @param month 1 to 12, or 0 where it is not written; what was written may not exist
/// @param day the day of the month, or 0 where it is not written
/// @param turned whether day and month are both numbers whose order had to be known
/// @param time the time written behind the day
/// @param rest what is left behind day and time
record DayText(int year, int month, int day, boolean turned, Optional<DayOfWeek> weekday,
        Optional<LocalTime> time,
        String rest) {

    private static final String TH = "(?:er|st|nd|rd|th|eme|e)?";
    private static final Pattern WEEKDAY = Pattern
            .compile("^(?:le |on |ce )?\\(?(" + CalendarWords.WEEKDAY + ")\\b\\)?[.,:]?[\\s\\-–/]*");
    private static final Pattern ISO = Pattern.compile("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)t?");
    private static final Pattern COMPACT = Pattern.compile("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern NUMBERS = Pattern
            .compile("^(\\d{1,2})\\s?([/.\\-])\\s?(\\d{1,2})(?!\\d)(?:\\s?\\2\\s?(\\d{4}|\\d{2})(?!\\d))?");
    private static final Pattern DAY_MONTH = Pattern.compile("^(\\d{1,2})" + TH + "[\\s\\-./]*(?:de |of )?("
            + CalendarWords.MONTH
            + ")\\b\\.?(?:[\\s\\-.,/']{1,2}((?:19|20)\\d{2}(?![\\dh:])|\\d{2}(?!\\s?[\\dh:.])))?");
    private static final Pattern MONTH_DAY = Pattern
            .compile("^(" + CalendarWords.MONTH + ")\\b\\.?[\\s\\-/]*(\\d{1,2})"
                    + TH + "(?![\\dh:])(?:,?\\s?(\\d{4})(?!\\d))?");
    private static final Pattern SPAN = Pattern.compile("^(?:du |from )?(\\d{1,2})" + TH
            + "\\s?(?:-|–|au|a|to|et|&|/)\\s?\\d{1,2}" + TH + "\\s(" + CalendarWords.MONTH
            + ")\\b\\.?(?:\\s?(\\d{4}))?");
    private static final Pattern NUMBERS_SPAN = Pattern
            .compile(
                    "^(?:du |from )?(\\d{1,2})\\s?(?:-|–|au|a|to|et|&)\\s?\\d{1,2}([/.])(\\d{1,2})(?!\\d)(?:\\2(\\d{4}|\\d{2})(?!\\d))?$");
    private static final Pattern TO = Pattern.compile("(?:[-–/>]+|au|a|to|et|and|&|puis) ?\\d.*");
    private static final Pattern DAY_ONLY = Pattern
            .compile("^(?:jour |day |j)?(\\d{1,2})" + TH + "(?![\\d/.,:h])");

    static Optional<DayText> parse(String text, DateOrder order) {
        String flat = TimeText.flat(text);
        if (flat.isEmpty() || flat.length() > 80) {
            return Optional.empty();
        }
        Matcher weekday = WEEKDAY.matcher(flat);
        if (weekday.find() && !flat.matches("^mar\\b\\.? ?\\d{1,2}( \\d{4})?$")) {
            Optional<DayOfWeek> day = CalendarWords.weekday(weekday.group(1));
            return date(flat.substring(weekday.end()), order, day);
        }
        return date(flat, order, Optional.empty());
    }

    private static Optional<DayText> date(String flat, DateOrder order, Optional<DayOfWeek> weekday) {
        if (flat.isEmpty()) {
            return weekday.map(day -> new DayText(0, 0, 0, false, weekday, Optional.empty(), ""));
        }
        Matcher matcher = ISO.matcher(flat);
        if (matcher.find() || matcher.usePattern(COMPACT).reset().find()) {
            return finish(flat, matcher, weekday, number(matcher, 1), number(matcher, 2), number(matcher, 3),
                    false);
        }
        if (matcher.usePattern(NUMBERS_SPAN).reset().find()) {
            return spanning(finish(flat, matcher, weekday, year(matcher, 4), number(matcher, 3),
                    number(matcher, 1), false));
        }
        if (matcher.usePattern(SPAN).reset().find()) {
            return spanning(finish(flat, matcher, weekday, year(matcher, 3),
                    CalendarWords.month(matcher.group(2)), number(matcher, 1), false));
        }
        if (matcher.usePattern(DAY_MONTH).reset().find()) {
            return finish(flat, matcher, weekday, year(matcher, 3), CalendarWords.month(matcher.group(2)),
                    number(matcher, 1), false);
        }
        if (matcher.usePattern(NUMBERS).reset().find()) {
            boolean swap = order == DateOrder.MONTH_FIRST;
            return finish(flat, matcher, weekday, year(matcher, 4), number(matcher, swap ? 1 : 3),
                    number(matcher, swap ? 3 : 1), true);
        }
        if (matcher.usePattern(MONTH_DAY).reset().find()) {
            return finish(flat, matcher, weekday, year(matcher, 3), CalendarWords.month(matcher.group(1)),
                    number(matcher, 2), false);
        }
        if (matcher.usePattern(DAY_ONLY).reset().find()) {
            return finish(flat, matcher, weekday, 0, 0, number(matcher, 1), false);
        }
        Optional<LocalTime> time = weekday.isPresent() ? TimeText.parse(flat) : Optional.empty();
        return time.map(at -> new DayText(0, 0, 0, false, weekday, time, ""));
    }

    /// The same day, as the first of several.
    private static Optional<DayText> spanning(Optional<DayText> text) {
        return text.map(day -> day.rest().isEmpty()
                ? new DayText(day.year(), day.month(), day.day(), day.turned(), day.weekday(), day.time(),
                        "- " + day.day())
                : day);
    }

    private static Optional<DayText> finish(String flat, Matcher matcher, Optional<DayOfWeek> before,
            int year,
            int month, int day, boolean turned) {
        String rest = flat.substring(matcher.end()).replaceFirst("^[\\s,;.\\-–|)]+", "");
        Optional<DayOfWeek> weekday = before;
        Matcher name = WEEKDAY.matcher(rest);
        if (weekday.isEmpty() && name.find()) {
            weekday = CalendarWords.weekday(name.group(1));
            rest = rest.substring(name.end());
        }
        Optional<LocalTime> time = Optional.empty();
        Optional<TimeText.Found> found = TimeText.start(rest);
        if (found.isPresent()) {
            time = Optional.of(found.get().time());
            rest = rest.substring(found.get().end()).strip();
        } else if (!rest.isEmpty() && TimeText.parse(rest).isPresent()) {
            time = TimeText.parse(rest);
            rest = "";
        }
        return Optional.of(new DayText(year, month, day, turned, weekday, time, rest));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int year(Matcher matcher, int group) {
        if (matcher.group(group) == null) {
            return 0;
        }
        int year = number(matcher, group);
        return year < 100 ? 2000 + year : year;
    }

    /// Whether day and month stand there, so that only the year may be missing.
    boolean whole() {
        return month > 0 && day > 0;
    }

    boolean weekdayOnly() {
        return month == 0 && day == 0;
    }

    /// Whether nothing but a zone or a remark in brackets is left behind.
    boolean clean() {
        return rest.isEmpty()
                || rest.matches("\\(?[a-z]{0,5}\\)?|[+-]\\d{2}:?\\d{2}") || spans();
    }

    /// Whether more days follow behind it.
    boolean spans() {
        return !rest.matches("[+-]\\d{2}:?\\d{2}") && TO.matcher(rest).matches();
    }
}
