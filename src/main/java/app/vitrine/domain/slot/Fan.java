package app.vitrine.domain.slot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.post.Post;

/// Lays new posts out over the free slots of a client's channels, one after the other. Where there are too few, the rest
/// come a day apart at a usual time. Closed days are passed over.
///
/// @param posts  what is planned already, as far as slots are looked for
/// @param closed days on which nothing is laid
/// @param usual  the time for posts without a slot
public record Fan(List<Channel> channels, ZoneId zone, List<Post> posts, Predicate<LocalDate> closed,
        LocalTime usual) {

    /// Nobody is closed for longer: then closed days are taken after all.
    private static final int MOST = 60;

    /// Where a post would stand.
    public record Place(LocalDateTime at, boolean slot) {}

    public Fan {
        channels = List.copyOf(channels);
        posts = List.copyOf(posts);
    }

    /// @param chosen channels that every post is for
    /// @param after  a moment on the client's clock
    /// @return as many as asked for, in order of time
    public List<Place> places(Set<Long> chosen, LocalDateTime after, int count) {
        FreeSlots free = new FreeSlots(channels, zone);
        posts.forEach(free::take);
        List<Place> places = new ArrayList<>();
        LocalDateTime last = after;
        while (places.size() < count) {
            Optional<LocalDateTime> slot = slot(free, chosen, last);
            LocalDateTime at = slot.orElse(loose(last));
            places.add(new Place(at, slot.isPresent()));
            chosen.forEach(channel -> free.take(channel, at));
            last = at;
        }
        return places;
    }

    private Optional<LocalDateTime> slot(FreeSlots free, Set<Long> chosen, LocalDateTime after) {
        Optional<LocalDateTime> found = free.next(chosen, after).map(FreeSlots.Free::at);
        for (int i = 0; i < MOST && found.map(LocalDateTime::toLocalDate).filter(closed).isPresent(); i++) {
            LocalDateTime end = found.orElseThrow().toLocalDate().plusDays(1).atStartOfDay().minusMinutes(1);
            found = free.next(chosen, end).map(FreeSlots.Free::at);
        }
        return found;
    }

    // The day itself where its usual time is still to come.
    private LocalDateTime loose(LocalDateTime after) {
        LocalDate day = after.toLocalTime().isBefore(usual)
                ? after.toLocalDate()
                : after.toLocalDate().plusDays(1);
        for (int i = 0; i < MOST && closed.test(day); i++) {
            day = day.plusDays(1);
        }
        return day.atTime(usual);
    }
}
