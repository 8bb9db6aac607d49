package app.vitrine.ui.calendar;

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
}
