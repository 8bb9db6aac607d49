package app.vitrine.domain.advice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

import app.vitrine.domain.advice.Ground.Outing;
import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.slot.FreeSlots;

/// A channel that says nothing for more than twice the days that usually lie between its posts. Only what lies ahead
/// counts, since the past cannot be filled.
final class SilenceWatch implements Adviser.Watch {

    private static final int GAPS = 4;
    private static final int SHORTEST = 4;
    private static final int TIMES = 2;

    @Override
    public List<Finding.Silent> look(Ground ground) {
        List<Finding.Silent> found = new ArrayList<>();
        Map<Long, List<Outing>> outings = ground.outings();
        for (Channel channel : ground.channels()) {
            List<Outing> said = outings.getOrDefault(channel.id(), List.of());
            List<LocalDate> days = new ArrayList<>(new TreeSet<>(said.stream().map(Outing::day).toList()));
            for (int i = GAPS; i < days.size(); i++) {
                LocalDate next = i + 1 < days.size()
                        ? days.get(i + 1)
                        : ground.span().last().plusDays(1);
                List<LocalDate> before = days.subList(0, i + 1);
                if (i + 1 < days.size() || planned(ground, before)) {
                    silence(ground, channel, before, next, said).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    // Months that nobody planned yet are no silence: after the last post, only the days that it leads into count.
    private static boolean planned(Ground ground, List<LocalDate> before) {
        return ground.span().contains(ground.today()) || rhythm(before).stream()
                .anyMatch(days -> !before.getLast().plusDays(days).isBefore(ground.span().first()));
    }

    private static Optional<Finding.Silent> silence(Ground ground, Channel channel, List<LocalDate> before,
            LocalDate next, List<Outing> said) {
        LocalDate last = before.getLast();
        OptionalLong rhythm = rhythm(before);
        if (rhythm.isEmpty()) {
            return Optional.empty();
        }
        long gap = ChronoUnit.DAYS.between(last, next);
        LocalDate due = last.plusDays(rhythm.getAsLong());
        boolean inView = !due.isAfter(ground.span().last()) && next.isAfter(ground.span().first())
                && next.isAfter(ground.today().plusDays(1));
        if (!inView || gap < SHORTEST || gap <= TIMES * rhythm.getAsLong()) {
            return Optional.empty();
        }
        LocalDate first = last.plusDays(1);
        Span silence = new Span(first, next.minusDays(1));
        if (ground.pauses().stream().anyMatch(silence::overlaps)) {
            return Optional.empty();
        }
        LocalDate begin = latest(due, ground.today().plusDays(1), ground.span().first());
        return Optional.of(new Finding.Silent(ground.client().id(), silence,
                channel.id(), rhythm.getAsLong(),
                List.of(begin(ground, channel, begin.isBefore(next) ? begin : first, next, said))));
    }

    private static Fix begin(Ground ground, Channel channel, LocalDate from, LocalDate until,
            List<Outing> said) {
        Set<Long> channels = Set.of(channel.id());
        LocalDateTime before = from.atStartOfDay().minusMinutes(1);
        Optional<FreeSlots.Free> slot = ground.free()
                .next(channels, before.isBefore(ground.now()) ? ground.now() : before)
                .filter(free -> free.at().toLocalDate().isBefore(until));
        return slot
                .map(free -> new Fix.Begin(free.at().toLocalDate(), Optional.of(free.at().toLocalTime()),
                        channels, Optional.empty()))
                .orElseGet(() -> new Fix.Begin(from, usualTime(said), channels, Optional.empty()));
    }

    // The time of the last post that had one.
    private static Optional<LocalTime> usualTime(List<Outing> said) {
        return said.reversed().stream().flatMap(outing -> outing.time().stream()).findFirst();
    }

    private static LocalDate latest(LocalDate... days) {
        LocalDate latest = days[0];
        for (LocalDate day : days) {
            latest = day.isAfter(latest) ? day : latest;
        }
        return latest;
    }

    /// The median of the days between posts, over the last weeks; empty where there are too few.
    static OptionalLong rhythm(List<LocalDate> days) {
        LocalDate from = days.getLast().minusDays(Ground.BEFORE);
        List<LocalDate> heard = days.stream().filter(day -> !day.isBefore(from)).toList();
        if (heard.size() <= GAPS) {
            return OptionalLong.empty();
        }
        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < heard.size(); i++) {
            gaps.add(ChronoUnit.DAYS.between(heard.get(i - 1), heard.get(i)));
        }
        gaps.sort(Long::compare);
        return OptionalLong.of(gaps.get(gaps.size() / 2));
    }
}
