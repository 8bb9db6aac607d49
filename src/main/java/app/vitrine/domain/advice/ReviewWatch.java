package app.vitrine.domain.advice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Status;

/// A post that is due within a week and not approved, where the client wants to see posts first.
final class ReviewWatch implements Adviser.Watch {

    private static final int AHEAD = 7;

    @Override
    public List<Finding.Waiting> look(Ground ground) {
        List<Finding.Waiting> found = new ArrayList<>();
        if (!ground.client().reviewed()) {
            return found;
        }
        for (Post post : ground.posts()) {
            if (post.status() == Status.DRAFT || post.status() == Status.IN_REVIEW) {
                next(ground, post).ifPresent(day -> found.add(new Finding.Waiting(ground.client().id(), day,
                        List.of(post.id()), ChronoUnit.DAYS.between(ground.today(), day), fixes(post))));
            }
        }
        return found;
    }

    // Whether the client looked at it is for the client to say: only what is in review is approved here.
    private static List<Fix> fixes(Post post) {
        return post.status() == Status.IN_REVIEW
                ? List.of(new Fix.Approve(post.id()))
                : List.of(new Fix.Write(post.id()), new Fix.Approve(post.id()));
    }

    private static Optional<LocalDate> next(Ground ground, Post post) {
        return post.variants().stream().filter(variant -> !variant.publication().settled())
                .flatMap(variant -> post.dayOf(variant).stream())
                .filter(day -> !day.isBefore(ground.today())
                        && !day.isAfter(ground.today().plusDays(AHEAD)) && ground.span().contains(day)
                        && !ground.paused(day))
                .min(LocalDate::compareTo);
    }
}
