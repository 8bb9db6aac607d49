package app.vitrine.domain.advice;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.vitrine.domain.advice.Ground.Outing;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.slot.FreeSlots;

/// Two posts on one channel within an hour; the fix moves the later one that is not out yet.
final class CloseWatch implements Adviser.Watch {

    private static final Duration APART = Duration.ofHours(1);
    private static final int STEP = 15;
    private static final LocalTime LATEST = LocalTime.of(21, 0);

    @Override
    public List<Finding.Close> look(Ground ground) {
        List<Finding.Close> found = new ArrayList<>();
        Map<Long, List<Outing>> outings = ground.outings();
        FreeSlots free = ground.free();
        for (Channel channel : ground.channels()) {
            List<Outing> timed = outings.getOrDefault(channel.id(), List.of()).stream()
                    .filter(outing -> outing.time().isPresent()).toList();
            for (int i = 1; i < timed.size(); i++) {
                close(ground, timed, i, free).ifPresent(found::add);
            }
        }
        return once(found);
    }

    // The feed and the story of one post belong together; and what is over cannot be moved any more.
    private static Optional<Finding.Close> close(Ground ground, List<Outing> timed, int index,
            FreeSlots free) {
        Outing first = timed.get(index - 1);
        Outing second = timed.get(index);
        Duration between = Duration.between(first.due(), second.due());
        if (between.compareTo(APART) >= 0 || first.post().id() == second.post().id() || second.settled()
                || second.due().isBefore(ground.now()) || !ground.span().contains(second.day())) {
            return Optional.empty();
        }
        return Optional.of(new Finding.Close(ground.client().id(), second.day(), second.variant().channelId(),
                List.of(first.post().id(), second.post().id()), between.toMinutes(),
                List.of(fix(free, timed, second))));
    }

    private static Fix fix(FreeSlots free, List<Outing> timed, Outing second) {
        boolean own = second.variant().time().isPresent() || second.variant().day().isPresent();
        LocalDateTime later = later(timed, second);
        if (own) {
            return new Fix.MoveVariant(second.post().id(), second.variant().id(), later);
        }
        Set<Long> channel = Set.of(second.variant().channelId());
        return free.next(channel, second.due())
                .filter(slot -> !slot.at().isBefore(second.due().plusMinutes(STEP))
                        && slot.at().isBefore(second.due().plusWeeks(1)))
                .<Fix>map(slot -> new Fix.Move(Map.of(second.post().id(), slot.at()), true))
                .orElseGet(() -> new Fix.Move(Map.of(second.post().id(), later), false));
    }

    // An hour from everything else on the channel, and not late at night where the post was not.
    private static LocalDateTime later(List<Outing> timed, Outing second) {
        LocalDateTime at = second.due().minusMinutes(second.due().getMinute() % STEP);
        boolean night = at.toLocalTime().isAfter(LATEST);
        do {
            at = at.plusMinutes(STEP);
            if (!night && at.toLocalTime().isAfter(LATEST)) {
                at = at.toLocalDate().plusDays(1).atTime(second.due().toLocalTime());
            }
        } while (taken(timed, second, at));
        return at;
    }

    private static boolean taken(List<Outing> timed, Outing moving, LocalDateTime at) {
        return timed.stream().anyMatch(
                other -> !other.equals(moving)
                        && Duration.between(other.due(), at).abs().compareTo(APART) < 0);
    }

    // Two posts that meet on several channels are one thing to look at.
    private static List<Finding.Close> once(List<Finding.Close> found) {
        List<Finding.Close> kept = new ArrayList<>();
        for (Finding.Close one : found) {
            if (kept.stream().noneMatch(other -> other.posts().equals(one.posts()))) {
                kept.add(one);
            }
        }
        return kept;
    }
}
