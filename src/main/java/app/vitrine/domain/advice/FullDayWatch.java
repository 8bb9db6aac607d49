package app.vitrine.domain.advice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.vitrine.domain.post.Post;
import app.vitrine.domain.slot.FreeSlots;

/// A day with more than twice as many posts as days usually have, and more than three. The fix moves the post that is
/// least far to a free slot of another day, or to the emptiest day of the following week.
final class FullDayWatch implements Adviser.Watch {

    private static final int FEWEST = 4;
    private static final int TIMES = 2;
    private static final int AHEAD = 7;

    @Override
    public List<Finding.Full> look(Ground ground) {
        Map<LocalDate, List<Post>> days = ground.posts().stream().filter(post -> post.day().isPresent())
                .collect(Collectors.groupingBy(post -> post.day().orElseThrow(), TreeMap::new,
                        Collectors.toList()));
        List<Integer> counts = days.values().stream().map(List::size).sorted().toList();
        List<Finding.Full> found = new ArrayList<>();
        if (counts.isEmpty()) {
            return found;
        }
        int usual = counts.get((counts.size() - 1) / 2);
        days.forEach((day, posts) -> {
            if (ground.span().contains(day) && !day.isBefore(ground.today())
                    && posts.size() >= FEWEST && posts.size() > TIMES * usual) {
                found.add(new Finding.Full(ground.client().id(), day, posts.stream().map(Post::id).toList(),
                        usual, fixes(ground, days, day)));
            }
        });
        return found;
    }

    private static List<Fix> fixes(Ground ground, Map<LocalDate, List<Post>> days, LocalDate day) {
        return days.getOrDefault(day, List.of()).stream()
                .filter(post -> post.variants().stream().noneMatch(one -> one.publication().settled()))
                .min(Comparator.comparing(Post::status)
                        .thenComparing(Comparator.comparingLong(Post::id).reversed()))
                .<List<Fix>>map(post -> List.of(move(ground, days, day, post))).orElse(List.of());
    }

    private static Fix move(Ground ground, Map<LocalDate, List<Post>> days, LocalDate day, Post post) {
        Set<Long> channels = new HashSet<>();
        post.variants().forEach(variant -> channels.add(variant.channelId()));
        Optional<FreeSlots.Free> slot = ground.free()
                .next(channels, day.plusDays(1).atStartOfDay().minusMinutes(1))
                .filter(free -> free.at().toLocalDate().isBefore(day.plusDays(AHEAD + 1)));
        if (slot.isPresent()) {
            return new Fix.Move(Map.of(post.id(), slot.get().at()), true);
        }
        LocalDate emptiest = day.plusDays(1).datesUntil(day.plusDays(AHEAD + 1))
                .min(Comparator.comparingInt(one -> days.getOrDefault(one, List.of()).size())).orElseThrow();
        LocalDateTime at = post.time().map(emptiest::atTime).orElseGet(emptiest::atStartOfDay);
        return new Fix.Move(Map.of(post.id(), at), false);
    }
}
