package app.vitrine.ui.composer;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a day, a time or both as people type them: `15/12`, `tomorrow 9:30`, `ven. 18h`, `2026-12-24`, `6 pm`.
///
/// @param day  the day that was read
/// @param time the time that was read
record WhenText(Optional<LocalDate> day, Optional<LocalTime> time) {

    private static final Pattern TIME = Pattern
            .compile(
                    "(?<![\\d/.\\-])(\\d{1,2})(?:\\s?[:h]\\s?(\\d{2})?(?![\\d/])\\s?(am|pm)?|\\s?(am|pm))(?!\\p{L})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern
            .compile("(\\d{1,2})[/.\\-](\\d{1,2})(?:[/.\\-](\\d{4}|\\d{2}))?");
    private static final Pattern NAMED = Pattern
            .compile("(\\d{1,2})(?:er|st|nd|rd|th)?\\s+(\\p{L}{3,})\\.?(?:\\s+(\\d{4}))?");
    private static final Locale[] LANGUAGES = {Locale.ENGLISH, Locale.FRENCH};

    /// @param today      what relative words count from; a day without a year is the next such day from a month back
    /// @param monthFirst whether `12/15` is December
    /// @return what was read, or empty where any part of the text was not understood
    static Optional<WhenText> read(String typed, LocalDate today, boolean monthFirst) {
        String text = typed.toLowerCase(Locale.ROOT).strip();
        Matcher clock = TIME.matcher(text);
        Optional<LocalTime> time = Optional.empty();
        if (clock.find()) {
            time = time(clock);
            if (time.isEmpty()) {
                return Optional.empty();
            }
            text = (text.substring(0, clock.start()) + " " + text.substring(clock.end())).strip();
        }
        text = text.replaceAll("(?:^|\\s)(?:at|à|a|le|on|,)$", "").strip();
        if (text.isEmpty()) {
            return time.map(at -> new WhenText(Optional.empty(), Optional.of(at)));
        }
        Optional<LocalTime> at = time;
        return day(text, today, monthFirst).map(date -> new WhenText(Optional.of(date), at));
    }

    private static Optional<LocalTime> time(Matcher clock) {
        int hour = Integer.parseInt(clock.group(1));
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        String half = clock.group(3) == null ? clock.group(4) : clock.group(3);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + ("pm".equals(half) ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text, LocalDate today, boolean monthFirst) {
        return switch (text) {
            case "today", "aujourd'hui", "aujourd’hui" -> Optional.of(today);
            case "tomorrow", "demain" -> Optional.of(today.plusDays(1));
            default -> weekday(text, today).or(() -> numbers(text, today, monthFirst))
                    .or(() -> named(text, today));
        };
    }

    private static Optional<LocalDate> weekday(String text, LocalDate today) {
        String word = text.replace(".", "");
        for (Locale language : LANGUAGES) {
            for (DayOfWeek day : DayOfWeek.values()) {
                String full = day.getDisplayName(TextStyle.FULL, language).toLowerCase(language);
                if (word.length() >= 3 && full.startsWith(word)) {
                    return Optional.of(today.with(TemporalAdjusters.next(day)));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> numbers(String text, LocalDate today, boolean monthFirst) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher parts = NUMBERS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int day = number(parts, monthFirst ? 2 : 1);
        int month = number(parts, monthFirst ? 1 : 2);
        return parts.group(3) == null
                ? nextOf(month, day, today)
                : date(number(parts, 3) % 2000 + 2000, month, day);
    }

    private static Optional<LocalDate> named(String text, LocalDate today) {
        String daysFirst = text.replaceFirst("^(?:\\p{L}+\\.?,?\\s+)?(?=\\d)", "");
        Matcher parts = NAMED.matcher(daysFirst);
        if (!parts.matches()) {
            return Optional.empty();
        }
        for (Locale language : LANGUAGES) {
            for (Month month : Month.values()) {
                if (month.getDisplayName(TextStyle.FULL, language).toLowerCase(language)
                        .startsWith(parts.group(2))) {
                    return parts.group(3) == null
                            ? nextOf(month.getValue(), number(parts, 1), today)
                            : date(number(parts, 3), month.getValue(), number(parts, 1));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> nextOf(int month, int day, LocalDate today) {
        LocalDate from = today.minusMonths(1);
        Optional<LocalDate> thisYear = date(from.getYear(), month, day);
        return thisYear.filter(date -> !date.isBefore(from)).or(() -> date(from.getYear() + 1, month, day));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
