package app.vitrine.domain.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// How days, times and numbers are written: one place for all screens, files and commands, so that they agree.
///
/// @param weekStart the day weeks begin with
/// @param hours24   14:30 rather than 2:30 pm
public record Wording(Messages messages, DayOfWeek weekStart, boolean hours24) {

    // A month writes hundreds of times at once, and reading a pattern takes longer than writing a time.
    private static final Map<Format, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    private record Format(String pattern, Locale locale) {}

    /// The habits of a language and country, as far as the person did not choose otherwise.
    public static Wording of(Locale locale, Optional<DayOfWeek> weekStart, Optional<Boolean> hours24) {
        return new Wording(Messages.of(locale),
                weekStart.orElseGet(() -> WeekFields.of(locale).getFirstDayOfWeek()),
                hours24.orElseGet(() -> !localTimeHasHalfDays(locale)));
    }

    public static Wording of(Locale locale) {
        return of(locale, Optional.empty(), Optional.empty());
    }

    public Locale locale() {
        return messages.locale();
    }

    /// `14:30` or `2:30 pm`.
    public String time(LocalTime time) {
        return format(hours24 ? "HH:mm" : "h:mm a").format(time);
    }

    /// `14:30:05`, where minutes do not tell apart.
    public String exactTime(LocalTime time) {
        return format(hours24 ? "HH:mm:ss" : "h:mm:ss a").format(time);
    }

    /// As [#time], but `2:30p` and `8a` in English, for places too narrow for the whole.
    public String briefTime(LocalTime time) {
        if (hours24 || !"en".equals(locale().getLanguage())) {
            return time(time);
        }
        String half = time.getHour() < 12 ? "a" : "p";
        return format(time.getMinute() == 0 ? "h" : "h:mm").format(time) + half;
    }

    /// `Tue 15 Dec`, `mar. 15 déc.`
    public String day(LocalDate day) {
        return format(monthFirst() ? "EEE, MMM d" : "EEE d MMM").format(day);
    }

    /// `Tuesday 15 December`, `mardi 15 décembre`.
    public String longDay(LocalDate day) {
        return format(monthFirst() ? "EEEE, MMMM d" : "EEEE d MMMM").format(day);
    }

    /// `15 Dec`, `15 déc.`
    public String shortDay(LocalDate day) {
        return format(monthFirst() ? "MMM d" : "d MMM").format(day);
    }

    /// `Tue 15`, where the month is known.
    public String dayOfMonth(LocalDate day) {
        return format("EEE d").format(day);
    }

    /// `15 December 2026`.
    public String date(LocalDate day) {
        return format(monthFirst() ? "MMMM d, y" : "d MMMM y").format(day);
    }

    /// `7 – 13 December`, `30 Nov – 6 Dec 2026`.
    ///
    /// @param year whether it is named
    public String days(LocalDate first, LocalDate last, boolean year) {
        boolean one = YearMonth.from(first).equals(YearMonth.from(last));
        String from = format(monthFirst() ? one ? "MMMM d" : "MMM d" : one ? "d" : "d MMM").format(first);
        String to = format(monthFirst() ? one ? "d" : "MMM d" : one ? "d MMMM" : "d MMM").format(last);
        String words = from + " – " + to;
        return year ? words + (monthFirst() ? ", " : " ") + last.getYear() : words;
    }

    /// The name of an hour on a scale: `06:00` or `6 am`.
    public String hour(LocalTime hour) {
        return format(hours24 ? "HH:mm" : "h a").format(hour);
    }

    /// From an hour to a later one, where there is little room: `00–06` or `12–6a`.
    public String hours(LocalTime from, LocalTime until) {
        return hours24
                ? format("HH").format(from) + "–" + format("HH").format(until)
                : format("h").format(from) + "–" + briefTime(until);
    }

    /// `December 2026`, `décembre 2026` with a capital, as a title.
    public String month(YearMonth month) {
        String text = format("LLLL y").format(month);
        return text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
    }

    /// `Mon`, `lun.`
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale());
    }

    /// ISO week number, or that of the locale where weeks do not begin on Monday.
    public int week(LocalDate day) {
        WeekFields fields = weekStart == DayOfWeek.MONDAY ? WeekFields.ISO : WeekFields.of(weekStart, 1);
        return day.get(fields.weekOfWeekBasedYear());
    }

    /// Whether people of the locale count weeks: where the calendar is ISO's, but for English, which names dates.
    public boolean numbersWeeks() {
        return WeekFields.of(locale()).getMinimalDaysInFirstWeek() == WeekFields.ISO
                .getMinimalDaysInFirstWeek()
                && !"en".equals(locale().getLanguage());
    }

    public String number(long number) {
        return messages.text("common.number", number);
    }

    private boolean monthFirst() {
        return "US".equals(locale().getCountry()) && "en".equals(messages.language());
    }

    private DateTimeFormatter format(String pattern) {
        return FORMATS.computeIfAbsent(new Format(pattern, locale()),
                wanted -> DateTimeFormatter.ofPattern(wanted.pattern(), wanted.locale()));
    }

    private static boolean localTimeHasHalfDays(Locale locale) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale)
                .format(LocalTime.of(15, 0)).startsWith("3");
    }
}
