package app.vitrine.domain.series;

import java.time.LocalDate;

/// That a post is one of a series.
///
/// @param id  key in the plan file; 0 while not stored
/// @param day the day that the rule names; the post itself may have been moved to another
public record Occurrence(long id, long seriesId, long postId, LocalDate day) {

    public Occurrence withId(long newId) {
        return new Occurrence(newId, seriesId, postId, day);
    }

    public Occurrence withDay(LocalDate newDay) {
        return new Occurrence(id, seriesId, postId, newDay);
    }
}
