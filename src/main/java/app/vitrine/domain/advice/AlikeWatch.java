package app.vitrine.domain.advice;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.vitrine.domain.advice.Ground.Outing;
import app.vitrine.domain.client.Channel;

/// The same or nearly the same text on one channel within thirty days.
final class AlikeWatch implements Adviser.Watch {

    @Override
    public List<Finding.Alike> look(Ground ground) {
        List<Finding.Alike> found = new ArrayList<>();
        Set<List<Long>> told = new HashSet<>();
        Map<Long, List<Outing>> outings = ground.outings();
        Map<String, Likeness> read = new HashMap<>();
        for (Channel channel : ground.channels()) {
            List<Outing> said = outings.getOrDefault(channel.id(), List.of()).stream()
                    .filter(outing -> !outing.post().textOf(outing.variant()).isBlank()).toList();
            for (int later = 1; later < said.size(); later++) {
                compare(ground, said, later, read).filter(one -> told.add(one.posts()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    // Of several that are like it, the last one before it is named. What is out cannot be written anew.
    private static Optional<Finding.Alike> compare(Ground ground, List<Outing> said, int index,
            Map<String, Likeness> read) {
        Outing later = said.get(index);
        if (later.settled() || !ground.span().contains(later.day())
                || later.day().isBefore(ground.today())) {
            return Optional.empty();
        }
        Likeness mine = words(later, read);
        for (int i = index - 1; i >= 0 && !mine.empty(); i--) {
            Outing earlier = said.get(i);
            long days = ChronoUnit.DAYS.between(earlier.day(), later.day());
            if (days > Ground.AROUND) {
                break;
            }
            Likeness theirs = words(earlier, read);
            boolean same = mine.same(theirs);
            if (earlier.post().id() != later.post().id() && !ground.oneSeries(earlier.post(), later.post())
                    && (same || mine.near(theirs))) {
                return Optional.of(new Finding.Alike(ground.client().id(), later.day(),
                        later.variant().channelId(), List.of(earlier.post().id(), later.post().id()), days,
                        same, List.of(new Fix.Write(later.post().id()))));
            }
        }
        return Optional.empty();
    }

    private static Likeness words(Outing outing, Map<String, Likeness> read) {
        return read.computeIfAbsent(outing.post().textOf(outing.variant()), Likeness::new);
    }
}
