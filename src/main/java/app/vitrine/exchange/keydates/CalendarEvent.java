package app.vitrine.exchange.keydates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.IntStream;

import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.RecurrenceRule;
import biweekly.util.ByDay;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import org.jspecify.annotations.Nullable;

import app.vitrine.domain.keydate.DayRules;

/// An event of a calendar file, as days.
final class CalendarEvent {

    private static final int MOST_DAYS = 200;
    private static final int MOST_LENGTH = 366;
    private static final int MOST_STEPS = 20_000;
    private static final int YEARS_AHEAD = 5;

    private final VEvent event;
    private final TimezoneInfo zones;
    private final LocalDate today;
    private final ZoneId zone;

    CalendarEvent(VEvent event, TimezoneInfo zones, LocalDate today, ZoneId zone) {
        this.event = event;
        this.zones = zones;
        this.today = today;
        this.zone = zone;
    }

    /// Whether it has a name and a day, and is not called off.
    boolean told() {
        boolean calledOff = event.getStatus() != null && event.getStatus().isCancelled();
        return !calledOff && !name().isEmpty() && first().isPresent();
    }

    String name() {
        String summary = event.getSummary() == null ? null : event.getSummary().getValue();
        return summary == null ? "" : summary.replaceAll("\\s+", " ").strip();
    }

    private Optional<LocalDate> first() {
        return Optional.ofNullable(event.getDateStart()).flatMap(start -> moment(start))
                .map(ZonedDateTime::toLocalDate);
    }

    /// The rule where it is on every year without end; otherwise empty.
    Optional<String> yearly() {
        @Nullable
        RecurrenceRule property = event.getRecurrenceRule();
        @Nullable
        Recurrence rule = property == null ? null : property.getValue();
        if (rule == null) {
            return Optional.empty();
        }
        boolean simple = rule.getFrequency() == Frequency.YEARLY && rule.getUntil() == null
                && rule.getCount() == null && (rule.getInterval() == null || rule.getInterval() == 1)
                && rule.getByYearDay().isEmpty() && rule.getByWeekNo().isEmpty()
                && rule.getBySetPos().isEmpty()
                && event.getExceptionDates().isEmpty() && event.getRecurrenceDates().isEmpty();
        return simple ? first().flatMap(first -> yearly(rule, MonthDay.from(first))) : Optional.empty();
    }

    private static Optional<String> yearly(Recurrence rule, MonthDay first) {
        List<Integer> months = rule.getByMonth();
        if (rule.getByDay().isEmpty()) {
            boolean same = (months.isEmpty() || months.equals(List.of(first.getMonthValue())))
                    && (rule.getByMonthDay().isEmpty()
                            || rule.getByMonthDay().equals(List.of(first.getDayOfMonth())));
            return same ? Optional.of(first.toString().substring(2)) : Optional.empty();
        }
        ByDay day = rule.getByDay().getFirst();
        boolean nth = rule.getByDay().size() == 1 && months.size() == 1 && rule.getByMonthDay().isEmpty()
                && day.getNum() != null && day.getNum() >= -1 && day.getNum() <= 5 && day.getNum() != 0;
        return nth
                ? Optional.of("%s %s %s".formatted(day.getNum() == -1 ? "last" : day.getNum(),
                        weekday(day), Month.of(months.getFirst())).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private static DayOfWeek weekday(ByDay day) {
        return DayOfWeek.valueOf(day.getDay().name());
    }

    /// The next day of one that is on every year.
    LocalDate next() {
        String rule = yearly().orElseThrow();
        return IntStream.rangeClosed(today.getYear(), today.getYear() + 8).boxed()
                .flatMap(year -> DayRules.parse(rule).in(year).stream()).filter(day -> !day.isBefore(today))
                .findFirst().orElse(today);
    }

    /// The days on which it begins, none of them long over nor far ahead.
    NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        LocalDate from = LocalDate.of(today.getYear() - 1, 1, 1);
        if (event.getRecurrenceRule() == null && event.getRecurrenceDates().isEmpty()) {
            first().filter(day -> !day.isBefore(from)).ifPresent(days::add);
            return days;
        }
        LocalDate end = today.plusYears(YEARS_AHEAD);
        boolean dated = !event.getDateStart().getValue().hasTime();
        ZoneId counted = dated ? ZoneId.systemDefault() : zone;
        DateIterator all = event.getDateIterator(TimeZone.getTimeZone(counted));
        all.advanceTo(Date.from(from.atStartOfDay(counted).toInstant()));
        for (int step = 0; step < MOST_STEPS && all.hasNext() && days.size() < MOST_DAYS; step++) {
            LocalDate day = all.next().toInstant().atZone(counted).toLocalDate();
            if (day.isAfter(end)) {
                break;
            }
            days.add(day);
        }
        return days;
    }

    /// How many days it lasts; 1 for one that ends on its day.
    int length() {
        Optional<ZonedDateTime> start = Optional.ofNullable(event.getDateStart()).flatMap(this::moment);
        Optional<ZonedDateTime> end = Optional.ofNullable(event.getDateEnd()).flatMap(this::moment)
                .or(() -> start.flatMap(this::ended));
        return start.flatMap(from -> end.map(to -> length(from, to))).orElse(1);
    }

    private Optional<ZonedDateTime> ended(ZonedDateTime start) {
        @Nullable
        Duration lasts = event.getDuration() == null ? null : event.getDuration().getValue();
        return Optional.ofNullable(lasts).map(one -> start.plusSeconds(one.toMillis() / 1000));
    }

    // The day on which it ends at midnight is no day of it.
    private static int length(ZonedDateTime from, ZonedDateTime to) {
        LocalDate last = to.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? to.toLocalDate().minusDays(1)
                : to.toLocalDate();
        long days = ChronoUnit.DAYS.between(from.toLocalDate(), last) + 1;
        return Math.toIntExact(Math.clamp(days, 1, MOST_LENGTH));
    }

    /// Dates, and times without a zone, are where the reader is.
    private Optional<ZonedDateTime> moment(DateOrDateTimeProperty property) {
        @Nullable
        ICalDate date = property.getValue();
        if (date == null) {
            return Optional.empty();
        }
        @Nullable
        DateTimeComponents raw = date.getRawComponents();
        if (raw == null || (date.hasTime() && !zones.isFloating(property))) {
            return Optional.of(date.toInstant().atZone(zone));
        }
        try {
            return Optional.of(LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate())
                    .atTime(date.hasTime()
                            ? LocalTime.of(raw.getHour(), raw.getMinute())
                            : LocalTime.MIDNIGHT)
                    .atZone(zone));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
