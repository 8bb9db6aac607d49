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
        String tasks = tasks(card, wording);
        return new When(joined(card.time().map(wording::time).orElse(""), tasks),
                joined(card.time().map(wording::briefTime).orElse(""), tasks));
    }

    private static String joined(String time, String tasks) {
        return time.isEmpty() || tasks.isEmpty() ? time + tasks : time + " · " + tasks;
    }

    /// `1/3` while something is still to do.
    private static String tasks(PostCard card, Wording wording) {
        return card.tasks().open()
                ? wording.messages().text("calendar.tile.tasks", card.tasks().done(), card.tasks().of())
                : "";
    }
}
