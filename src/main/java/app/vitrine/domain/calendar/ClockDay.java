package app.vitrine.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/// How the clock runs through one day of a zone: most days are 24 hours long, some lose or repeat a stretch.
///
/// @param length from its first instant to that of the next day; none where the zone left the day out
/// @param shifts by time
public record ClockDay(LocalDate day, Duration length, List<Shift> shifts) {

    /// A stretch of the day's clock that does not come, or comes twice.
    ///
    /// @param from  included
    /// @param until excluded; midnight stands for the end of the day
    public record Shift(LocalTime from, LocalTime until, boolean skipped) {

        public boolean contains(LocalTime time) {
            return !time.isBefore(from) && (until.equals(LocalTime.MIDNIGHT) || time.isBefore(until));
        }
    }

    public ClockDay {
        shifts = List.copyOf(shifts);
    }

    public static ClockDay of(LocalDate day, ZoneId zone) {
        Instant first = day.atStartOfDay(zone).toInstant();
        Instant next = day.plusDays(1).atStartOfDay(zone).toInstant();
        List<Shift> shifts = new ArrayList<>();
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition change = rules.nextTransition(day.minusDays(2).atStartOfDay(zone).toInstant());
        Instant end = day.plusDays(2).atStartOfDay(zone).toInstant();
        while (change != null && change.getInstant().isBefore(end)) {
            within(day, change, shifts);
            change = rules.nextTransition(change.getInstant());
        }
        return new ClockDay(day, Duration.between(first, next), shifts);
    }

    private static void within(LocalDate day, ZoneOffsetTransition change, List<Shift> shifts) {
        LocalDateTime from = change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter();
        LocalDateTime until = change.isGap() ? change.getDateTimeAfter() : change.getDateTimeBefore();
        LocalDateTime begins = day.atStartOfDay();
        LocalDateTime ends = begins.plusDays(1);
        if (from.isBefore(ends) && until.isAfter(begins)) {
            shifts.add(new Shift((from.isBefore(begins) ? begins : from).toLocalTime(),
                    (until.isAfter(ends) ? ends : until).toLocalTime(), change.isGap()));
        }
    }

    /// Whether the day has its 24 hours.
    public boolean usual() {
        return shifts.isEmpty();
    }
}
