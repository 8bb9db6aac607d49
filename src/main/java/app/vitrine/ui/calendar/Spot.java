package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import app.vitrine.domain.post.PostCard;

/// Where a post can be put: a day, and a time where the view has one.
record Spot(LocalDate day, Optional<LocalTime> time) {

    static Spot on(LocalDate day) {
        return new Spot(day, Optional.empty());
    }

    /// Where a post with a day stands.
    static Spot of(PostCard card) {
        return new Spot(card.day().orElseThrow(), card.time());
    }
}
