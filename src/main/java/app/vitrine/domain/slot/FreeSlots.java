package app.vitrine.domain.slot;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Slot;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;

/// The slots of one client's channels that nothing is planned for. A channel that publishes less than half an hour from
/// a slot has taken it; a time that the clock skips on a day is no slot that day.
public final class FreeSlots {

    /// How many weeks are looked ahead.
    public static final int WEEKS = 12;

    private static final Duration APART = Duration.ofMinutes(30);

    private final Map<Long, List<Slot>> slots = new HashMap<>();
    private final Map<Long, TreeSet<LocalDateTime>> taken = new HashMap<>();
    private final ZoneId zone;

    /// A slot on a day, with the channels whose slot it is and that are free then.
    public record Free(LocalDateTime at, Set<Long> channels) {

        public Free {
            channels = Set.copyOf(channels);
        }
    }

    /// @param zone the client's
    public FreeSlots(List<Channel> channels, ZoneId zone) {
        channels.stream().filter(channel -> !channel.archived())
                .forEach(channel -> slots.put(channel.id(), channel.slots()));
        this.zone = zone;
    }

    /// Whether any of the channels has slots at all.
    public boolean any(Collection<Long> channels) {
        return channels.stream().anyMatch(channel -> !slots.getOrDefault(channel, List.of()).isEmpty());
    }

    /// Takes note of everything that a post publishes.
    public void take(Post post) {
        for (Variant variant : post.variants()) {
            variant.day().or(post::day).ifPresent(day -> variant.time().or(post::time)
                    .ifPresent(time -> take(variant.channelId(), day.atTime(time))));
        }
    }

    public void take(long channel, LocalDateTime at) {
        taken.computeIfAbsent(channel, _ -> new TreeSet<>()).add(at);
    }

    /// The first slot after a moment that is free for one of the channels at least.
    ///
    /// @return empty where there is none in the next [#WEEKS] weeks
    public Optional<Free> next(Collection<Long> channels, LocalDateTime after) {
        LocalDate last = after.toLocalDate().plusWeeks(WEEKS);
        for (LocalDate day = after.toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            Optional<Free> found = on(day, channels).stream().filter(free -> free.at().isAfter(after))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The free slots of a day, by time.
    public List<Free> on(LocalDate day, Collection<Long> channels) {
        TreeMap<LocalDateTime, Set<Long>> found = new TreeMap<>();
        for (long channel : channels) {
            for (Slot slot : slots.getOrDefault(channel, List.of())) {
                LocalDateTime at = day.atTime(slot.time());
                if (slot.day() == day.getDayOfWeek() && !zone.getRules().getValidOffsets(at).isEmpty()
                        && isFree(channel, at)) {
                    found.computeIfAbsent(at, _ -> new TreeSet<>()).add(channel);
                }
            }
        }
        List<Free> free = new ArrayList<>();
        found.forEach((at, theirs) -> free.add(new Free(at, theirs)));
        return free;
    }

    private boolean isFree(long channel, LocalDateTime at) {
        TreeSet<LocalDateTime> times = taken.get(channel);
        return times == null || times.subSet(at.minus(APART), false, at.plus(APART), false).isEmpty();
    }
}
