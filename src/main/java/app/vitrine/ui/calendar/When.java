package app.vitrine.ui.calendar;

import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Wording;

/// How a tile says when its post is due.
///
/// @param brief where the tile is narrow
record When(String whole, String brief) {

    /// What a view says of a post.
    @FunctionalInterface
    interface Says {

        When of(PostCard card, Wording wording);
    }

    /// The time alone, where the place of the tile says the day.
    static When time(PostCard card, Wording wording) {
        return new When(card.time().map(wording::time).orElse(""),
                card.time().map(wording::briefTime).orElse(""));
    }
}
