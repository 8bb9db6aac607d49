package app.vitrine.ui.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.post.Mark;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.Status;

/// A column of the board: a status, or what is out, which is computed and takes nothing.
enum BoardColumn {
    IDEA(Mark.IDEA, Status.IDEA), DRAFT(Mark.DRAFT, Status.DRAFT), IN_REVIEW(Mark.IN_REVIEW,
            Status.IN_REVIEW),
    APPROVED(Mark.APPROVED, Status.APPROVED), PUBLISHED(Mark.PUBLISHED, null);

    private final Mark mark;
    private final Optional<Status> status;

    BoardColumn(Mark mark, @org.jspecify.annotations.Nullable Status status) {
        this.mark = mark;
        this.status = Optional.ofNullable(status);
    }

    /// The sign at its head.
    Mark mark() {
        return mark;
    }

    /// What a post becomes here.
    Optional<Status> status() {
        return status;
    }

    /// Those of a page: that of review where somebody reviews or something is in it.
    static List<BoardColumn> shown(CalendarPage page) {
        boolean reviewed = page.around().clients().values().stream().anyMatch(Client::reviewed)
                || page.seen(CalendarView.BOARD, page.month().atDay(1)).stream()
                        .anyMatch(card -> of(card) == IN_REVIEW);
        return Stream.of(values()).filter(column -> reviewed || column != IN_REVIEW).toList();
    }

    static BoardColumn of(PostCard card) {
        return card.mark() == Mark.PUBLISHED ? PUBLISHED : switch (card.status()) {
            case IDEA -> IDEA;
            case DRAFT -> DRAFT;
            case IN_REVIEW -> IN_REVIEW;
            case APPROVED -> APPROVED;
        };
    }
}
