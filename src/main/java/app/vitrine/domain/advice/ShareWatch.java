package app.vitrine.domain.advice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.slot.FreeSlots;

/// A pillar with at least ten points less of the mix than it should have, over two weeks or more that are not over.
final class ShareWatch implements Adviser.Watch {

    private static final int SHORTEST = 14;
    private static final int FEWEST = 6;
    private static final int POINTS = 10;
    private static final int WHOLE = 100;

    @Override
    public List<Finding.Share> look(Ground ground) {
        List<Post> posts = ground.inSpan();
        List<Finding.Share> found = new ArrayList<>();
        if (ground.span().length() < SHORTEST || posts.size() < FEWEST
                || !ground.span().last().isAfter(ground.today())) {
            return found;
        }
        for (Pillar pillar : ground.pillars()) {
            int has = (int) posts.stream().filter(post -> of(pillar, post)).count();
            int aim = pillar.sharePercent();
            if (aim > 0 && WHOLE * has <= (aim - POINTS) * posts.size()) {
                found.add(finding(ground, pillar, has, posts.size()));
            }
        }
        return found;
    }

    private static boolean of(Pillar pillar, Post post) {
        return post.pillarId().filter(id -> id == pillar.id()).isPresent();
    }

    // So many more that the share comes within half the points of its aim.
    private static int missing(int has, int of, int aim) {
        int more = 0;
        while (2 * WHOLE * (has + more) < (2 * aim - POINTS) * (of + more)) {
            more++;
        }
        return Math.max(1, more);
    }

    private static Finding.Share finding(Ground ground, Pillar pillar, int has, int of) {
        int missing = missing(has, of, pillar.sharePercent());
        List<Post> ideas = ground.ideas().stream().filter(idea -> of(pillar, idea)).limit(missing).toList();
        Map<Long, LocalDateTime> places = places(ground, ideas);
        List<Post> fitting = ideas.stream().filter(idea -> places.containsKey(idea.id())).toList();
        Fix fix = fitting.isEmpty() ? begin(ground, pillar) : new Fix.Move(places, true);
        return new Finding.Share(ground.client().id(), ground.span(), pillar.id(), has, of,
                pillar.sharePercent(), missing, fitting.stream().map(Post::id).toList(), List.of(fix));
    }

    /// The free slots that ideas could take in the rest of the span.
    private static Map<Long, LocalDateTime> places(Ground ground, List<Post> ideas) {
        FreeSlots free = ground.free();
        Map<Long, LocalDateTime> places = new LinkedHashMap<>();
        for (Post idea : ideas) {
            Set<Long> channels = new HashSet<>();
            idea.variants().forEach(variant -> channels.add(variant.channelId()));
            free.next(channels, from(ground))
                    .filter(slot -> ground.span().contains(slot.at().toLocalDate())).ifPresent(slot -> {
                        places.put(idea.id(), slot.at());
                        channels.forEach(channel -> free.take(channel, slot.at()));
                    });
        }
        return places;
    }

    private static LocalDateTime from(Ground ground) {
        LocalDateTime begin = ground.span().first().atStartOfDay().minusMinutes(1);
        return begin.isBefore(ground.now()) ? ground.now() : begin;
    }

    private static Fix begin(Ground ground, Pillar pillar) {
        Set<Long> all = new HashSet<>();
        ground.channels().forEach(channel -> all.add(channel.id()));
        Optional<FreeSlots.Free> slot = ground.free().next(all, from(ground))
                .filter(free -> ground.span().contains(free.at().toLocalDate()));
        return slot.map(free -> new Fix.Begin(free.at().toLocalDate(),
                Optional.of(free.at().toLocalTime()), free.channels(), Optional.of(pillar.id())))
                .orElseGet(() -> new Fix.Begin(emptiest(ground), Optional.empty(), Set.of(),
                        Optional.of(pillar.id())));
    }

    // The first of the days ahead that has the fewest posts.
    private static LocalDate emptiest(Ground ground) {
        LocalDate from = from(ground).toLocalDate().plusDays(1);
        LocalDate best = from;
        long fewest = Long.MAX_VALUE;
        for (LocalDate day = from; !day.isAfter(ground.span().last()); day = day.plusDays(1)) {
            LocalDate one = day;
            long has = ground.posts().stream().filter(post -> post.day().filter(one::equals).isPresent())
                    .count();
            if (has < fewest) {
                fewest = has;
                best = day;
            }
        }
        return best;
    }
}
