package app.vitrine.domain.plan;

import java.util.List;
import java.util.Optional;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.series.Occurrence;
import app.vitrine.domain.series.Series;

/// Series and the posts they laid out. Posts in the trash are in none of the answers.
public interface SeriesOf {

    List<Series> series(Scope scope);

    Optional<Series> find(long id);

    /// Which one of a series a post is.
    Optional<Occurrence> of(long postId);

    /// By day.
    List<Occurrence> occurrences(long seriesId);

    /// Changes to them.
    interface Editor extends SeriesOf {

        /// Adds (id 0) or replaces.
        Series save(Series series);

        Occurrence save(Occurrence occurrence);

        /// Its posts stay, and are posts like any other.
        void remove(Series series);
    }
}
