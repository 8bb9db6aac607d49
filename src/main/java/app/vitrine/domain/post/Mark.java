package app.vitrine.domain.post;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// What a tile says of a post: its status, or how far it is out where that says more.
public enum Mark {
    IDEA, DRAFT, IN_REVIEW, APPROVED, PARTLY_PUBLISHED, PUBLISHED, LATE;

    private final String id = name().toLowerCase(Locale.ROOT);

    public String id() {
        return id;
    }

    /// One publication as far as the mark needs it.
    ///
    /// @param day  the day it is planned for, the post's where it has no own
    /// @param time likewise; without a time it is due at the end of its day
    public record Due(Publication.State state, Optional<LocalDate> day, Optional<LocalTime> time) {

        boolean late(ZoneId zone, Instant now, Predicate<LocalDate> paused) {
            boolean settled = state == Publication.State.PUBLISHED || state == Publication.State.SKIPPED;
            return !settled && day.filter(paused.negate()).map(date -> instant(date, zone).isBefore(now))
                    .orElse(false);
        }

        private Instant instant(LocalDate date, ZoneId zone) {
            return time.map(at -> LocalDateTime.of(date, at)).orElseGet(() -> date.plusDays(1).atStartOfDay())
                    .atZone(zone).toInstant();
        }
    }

    /// The mark of a post.
    ///
    /// @param zone the client's
    /// @param now  the present instant; an approved or partly published post is late once a variant's time has passed
    public static Mark of(Status status, List<Due> variants, ZoneId zone, Instant now) {
        return of(status, variants, zone, now, _ -> false);
    }

    /// As the other, with days on which nothing counts as due.
    public static Mark of(Status status, List<Due> variants, ZoneId zone, Instant now,
            Predicate<LocalDate> paused) {
        long published = variants.stream().filter(due -> due.state() == Publication.State.PUBLISHED).count();
        long open = variants.stream()
                .filter(due -> due.state() == Publication.State.PLANNED
                        || due.state() == Publication.State.HANDED_OVER)
                .count();
        if (published > 0 && open == 0) {
            return PUBLISHED;
        }
        boolean late = status != Status.IDEA
                && variants.stream().anyMatch(due -> due.late(zone, now, paused));
        if (late) {
            return LATE;
        }
        if (published > 0) {
            return PARTLY_PUBLISHED;
        }
        return switch (status) {
            case IDEA -> IDEA;
            case DRAFT -> DRAFT;
            case IN_REVIEW -> IN_REVIEW;
            case APPROVED -> APPROVED;
        };
    }
}
