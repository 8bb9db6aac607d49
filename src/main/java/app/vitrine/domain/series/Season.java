package app.vitrine.domain.series;

import java.time.LocalDate;
import java.time.MonthDay;

/// A stretch of every year, such as from 15 November to 6 January.
///
/// @param from its first day
/// @param to   its last day; in the next year where it is before the first. 29 February is 28 February in other years
public record Season(MonthDay from, MonthDay to) {

    public boolean contains(LocalDate day) {
        LocalDate first = from.atYear(day.getYear());
        LocalDate last = to.atYear(day.getYear());
        return first.isAfter(last)
                ? !day.isBefore(first) || !day.isAfter(last)
                : !day.isBefore(first) && !day.isAfter(last);
    }

    /// As the plan keeps it: `11-15/01-06`.
    public String text() {
        return from.toString().substring(2) + "/" + to.toString().substring(2);
    }

    /// Reads what [#text] wrote.
    ///
    /// @throws java.time.DateTimeException if it is something else
    public static Season read(String text) {
        String[] parts = text.split("/", 2);
        return new Season(MonthDay.parse("--" + parts[0]),
                MonthDay.parse("--" + (parts.length > 1 ? parts[1] : "")));
    }
}
