package app.vitrine.domain.result;

import java.time.LocalDate;

/// What a channel came to on one day, or in one part of it.
///
/// @param part what tells rows of one day apart: an hour, a place, a source; empty for the whole day
public record DayResult(LocalDate day, String part, Figures figures) {

    /// This, with the figures that only an older export has.
    public DayResult over(DayResult older) {
        return new DayResult(day, part, figures.over(older.figures));
    }
}
