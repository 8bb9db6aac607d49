package app.vitrine.exchange.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How the dates of one table are read. Whether the day or the month comes first is decided once for all of them: by
/// numbers over twelve, by the instants that ids carry, by the name of the file, and only then by habit.
final class DateReader {

    private static final int NEAR = 1;

    private final boolean dayFirst;

    private DateReader(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    /// @param cells   the column of dates
    /// @param instant what the id of the n-th row says, where it says anything
    /// @param ends    the last day that the file's name tells
    static DateReader of(List<String> cells, Function<Integer, Optional<Instant>> instant,
            Optional<LocalDate> ends, boolean usuallyDayFirst) {
        int order = cells.stream().mapToInt(Stamp::order).sum();
        if (order != 0) {
            return new DateReader(order > 0);
        }
        int day = 0;
        int month = 0;
        for (int i = 0; i < cells.size(); i++) {
            Optional<LocalDate> known = instant.apply(i).map(at -> at.atZone(ZoneOffset.UTC).toLocalDate());
            day += known.filter(near(cells.get(i), true)::contains).isPresent() ? 1 : 0;
            month += known.filter(near(cells.get(i), false)::contains).isPresent() ? 1 : 0;
        }
        if (day != month) {
            return new DateReader(day > month);
        }
        long late = late(cells, true, ends);
        long lateOther = late(cells, false, ends);
        return new DateReader(late == lateOther ? usuallyDayFirst : late < lateOther);
    }

    private static List<LocalDate> near(String cell, boolean dayFirst) {
        return Stamp.read(cell, dayFirst).flatMap(Stamp::day)
                .map(day -> day.minusDays(NEAR).datesUntil(day.plusDays(NEAR + 1)).toList())
                .orElse(List.of());
    }

    // Days after the last that the name of the file tells are read wrongly.
    private static long late(List<String> cells, boolean dayFirst, Optional<LocalDate> ends) {
        return cells.stream().flatMap(cell -> Stamp.read(cell, dayFirst).flatMap(Stamp::day).stream())
                .filter(day -> ends.filter(day::isAfter).isPresent()).count();
    }

    Optional<Stamp> read(String cell) {
        return Stamp.read(cell, dayFirst);
    }
}
