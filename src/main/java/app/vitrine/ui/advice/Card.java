package app.vitrine.ui.advice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import app.vitrine.domain.advice.Finding;
import app.vitrine.domain.advice.Fix;
import app.vitrine.domain.post.PostCard;

/// A finding as it is said.
///
/// @param zone the client's
/// @param rows those of its posts that are shown
/// @param more how many are not
record Card(Finding finding, ZoneId zone, String title, String reason, List<Row> rows, int more,
        List<Way> ways) {

    Card {
        rows = List.copyOf(rows);
        ways = List.copyOf(ways);
    }

    /// One of its posts.
    ///
    /// @param when day and time, as far as the title does not say them
    record Row(PostCard post, String title, String when) {}

    /// One way to mend it.
    record Way(String words, Fix fix) {}

    String key() {
        return finding.clientId() + " " + finding.key();
    }

    LocalDate day() {
        return finding.day();
    }
}
