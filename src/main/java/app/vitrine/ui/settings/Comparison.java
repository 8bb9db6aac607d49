package app.vitrine.ui.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.storage.Backup;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.PlanFile;

/// What going back to a backup would change.
///
/// @param then    what the backup holds
/// @param now     what the plan holds
/// @param going   posts that are in the plan and not in the backup, at most [#SHOWN]
/// @param gone    how many those are in all
/// @param changed how many posts are in both and look otherwise on a tile
/// @param back    how many posts only the backup has
record Comparison(Counts then, Counts now, List<PostCard> going, long gone, long changed, long back) {

    /// How many posts that would go are shown by name.
    static final int SHOWN = 7;

    /// How much there is.
    record Counts(long posts, long clients, long media) {}

    Comparison {
        going = List.copyOf(going);
    }

    /// Reads both; touches disk.
    ///
    /// @throws app.vitrine.domain.plan.PlanException where the backup cannot be read
    static Comparison of(Plan plan, Backup backup) {
        Map<Long, PostCard> now = plan.read(Comparison::posts);
        Counts countsNow = plan.read(reader -> counts(reader, now));
        try (OpenPlan copy = PlanFile.open(backup.file(), OpenOptions.USUAL.readOnly(true))) {
            Map<Long, PostCard> then = copy.read(Comparison::posts);
            Counts countsThen = copy.read(reader -> counts(reader, then));
            List<PostCard> going = new ArrayList<>(now.values());
            going.removeIf(card -> then.containsKey(card.id()));
            long changed = now.values().stream()
                    .filter(card -> then.containsKey(card.id()) && !card.equals(then.get(card.id()))).count();
            Set<Long> back = new HashSet<>(then.keySet());
            back.removeAll(now.keySet());
            return new Comparison(countsThen, countsNow, going.stream().limit(SHOWN).toList(), going.size(),
                    changed, back.size());
        }
    }

    boolean same() {
        return gone == 0 && changed == 0 && back == 0;
    }

    private static Map<Long, PostCard> posts(PlanReader reader) {
        Map<Long, PostCard> cards = new LinkedHashMap<>();
        reader.posts().extent(Scope.all())
                .ifPresent(span -> reader.posts().cards(Scope.all(), span, PostFilter.NONE)
                        .forEach(card -> cards.put(card.id(), card)));
        reader.posts().undated(Scope.all(), PostFilter.NONE).forEach(card -> cards.put(card.id(), card));
        return cards;
    }

    private static Counts counts(PlanReader reader, Map<Long, PostCard> posts) {
        return new Counts(posts.size(), reader.clients().active().size(),
                reader.media().of(Scope.all()).size());
    }
}
