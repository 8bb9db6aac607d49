package app.vitrine.exchange.analytics;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as an export writes it, with its time and year where it has them.
///
/// @param year  absent where the file leaves it out
/// @param zone  absent where the file names none
record Stamp(MonthDay monthDay, Optional<Integer> year, Optional<LocalTime> time, Optional<ZoneOffset> zone) {

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?"
                    + "\\s*(Z|UTC|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern NUMBERS = Pattern.compile(
            "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2}|\\d{4})(?:[ ,T]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([ap]\\.?m\\.?)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile(
            "(\\d{1,2}):(\\d{2})(?::\\d{2})?\\s*([ap]\\.?m\\.?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})\\b");
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})(?:er|st|nd|rd|th|º)?\\b");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");
    private static final int CENTURY = 2000;
    private static final int SHORT = 100;
    private static final int HALF_DAY = 12;

    private static final Map<String, Integer> MONTHS = months(
            "january jan janvier janv januar jän janeiro enero ene gennaio gen",
            "february feb february février févr fév fevr februar fevereiro fev febrero febbraio",
            "march mar mars märz mrz março marzo", "april apr avril avr abril abr aprile",
            "may mai maio mayo maggio mag", "june jun juin juni junho junio giugno giu",
            "july jul juillet juil juli julho julio luglio lug", "august aug août aout agosto ago",
            "september sep sept septembre setembro set septiembre settembre",
            "october oct octobre oktober okt outubro out octubre ottobre ott",
            "november nov novembre novembro noviembre",
            "december dec décembre déc dezember dez dezembro diciembre dic dicembre");

    private static Map<String, Integer> months(String... names) {
        Map<String, Integer> months = new java.util.HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ", -1)) {
                months.putIfAbsent(name, i + 1);
            }
        }
        return months;
    }

    /// Whether three numbers can only be day, month, year (1), only month, day, year (-1), or both (0).
    static int order(String text) {
        Matcher numbers = NUMBERS.matcher(text.strip());
        if (!numbers.matches()) {
            return 0;
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        return first > HALF_DAY ? 1 : second > HALF_DAY ? -1 : 0;
    }

    /// @param dayFirst how three numbers are read
    static Optional<Stamp> read(String cell, boolean dayFirst) {
        String text = cell.strip().replaceAll("[\\u00a0\\u202f]", " ");
        try {
            Matcher iso = YEAR_FIRST.matcher(text);
            if (iso.matches()) {
                return Optional.of(new Stamp(MonthDay.of(number(iso, 2), number(iso, 3)),
                        Optional.of(number(iso, 1)), time(iso.group(4), iso.group(5), null),
                        zone(iso.group(7))));
            }
            Matcher numbers = NUMBERS.matcher(text);
            if (numbers.matches()) {
                int year = number(numbers, 3);
                return Optional.of(new Stamp(
                        MonthDay.of(number(numbers, dayFirst ? 2 : 1), number(numbers, dayFirst ? 1 : 2)),
                        Optional.of(year < SHORT ? CENTURY + year : year),
                        time(numbers.group(4), numbers.group(5), numbers.group(7)), Optional.empty()));
            }
            return words(text);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Stamp> words(String text) {
        String rest = text.toLowerCase(Locale.ROOT);
        Optional<Integer> month = LETTERS.matcher(rest).results()
                .flatMap(word -> Optional.ofNullable(MONTHS.get(word.group())).stream()).findFirst();
        Matcher clock = CLOCK.matcher(rest);
        Optional<LocalTime> time = clock.find()
                ? time(clock.group(1), clock.group(2), clock.group(3))
                : Optional.empty();
        rest = time.isPresent() ? CLOCK.matcher(rest).replaceFirst(" ") : rest;
        Matcher year = YEAR.matcher(rest);
        Optional<Integer> named = year.find()
                ? Optional.of(Integer.parseInt(year.group(1)))
                : Optional.empty();
        Matcher day = DAY.matcher(rest);
        if (month.isEmpty() || !day.find() || rest.length() > 40) {
            return Optional.empty();
        }
        return Optional.of(new Stamp(MonthDay.of(month.get(), Integer.parseInt(day.group(1))), named, time,
                Optional.empty()));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalTime> time(@org.jspecify.annotations.Nullable String hour,
            @org.jspecify.annotations.Nullable String minute,
            @org.jspecify.annotations.Nullable String half) {
        if (hour == null || minute == null) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(hour);
        if (half != null) {
            hours = hours % HALF_DAY + (half.toLowerCase(Locale.ROOT).startsWith("p") ? HALF_DAY : 0);
        }
        return Optional.of(LocalTime.of(hours, Integer.parseInt(minute)));
    }

    private static Optional<ZoneOffset> zone(@org.jspecify.annotations.Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of("Z".equals(text) || "UTC".equals(text) ? ZoneOffset.UTC : ZoneOffset.of(text));
    }

    /// The day, where it has a year and is one.
    Optional<LocalDate> day() {
        return year.filter(monthDay::isValidYear).map(monthDay::atYear);
    }

    /// The instant, where it has a time.
    ///
    /// @param usual the zone where the file names none
    Optional<Instant> instant(ZoneId usual) {
        return day().flatMap(day -> time.map(at -> zone.isPresent()
                ? OffsetDateTime.of(day, at, zone.get()).toInstant()
                : day.atTime(at).atZone(usual).toInstant()));
    }
}
