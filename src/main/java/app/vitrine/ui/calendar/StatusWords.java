package app.vitrine.ui.calendar;

import java.util.List;

import app.vitrine.domain.post.Mark;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.text.Messages;

/// What a status is called.
final class StatusWords {

    private StatusWords() {}

    static String of(Status status, Messages messages) {
        return FilterModel.markName(mark(status), messages);
    }

    /// The mark of a post of which nothing is out or late.
    static Mark mark(Status status) {
        return switch (status) {
            case IDEA -> Mark.IDEA;
            case DRAFT -> Mark.DRAFT;
            case IN_REVIEW -> Mark.IN_REVIEW;
            case APPROVED -> Mark.APPROVED;
        };
    }

    /// The next status, or the one before; at either end it stays.
    static Status beside(Status status, boolean forward) {
        List<Status> all = List.of(Status.values());
        return all.get(Math.clamp(all.indexOf(status) + (forward ? 1 : -1), 0, all.size() - 1));
    }
}
