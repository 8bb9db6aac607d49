package app.vitrine.domain.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Looks through a client's plan.
public final class Adviser {

    private static final Map<Kind, Watch> WATCHES = new EnumMap<>(Map.of(Kind.CLOSE, new CloseWatch(),
            Kind.ALIKE, new AlikeWatch(), Kind.SILENT, new SilenceWatch(), Kind.FULL, new FullDayWatch(),
            Kind.SHARE, new ShareWatch(), Kind.WAITING, new ReviewWatch(), Kind.TASKS,
            new TaskWatch(), Kind.UNSETTLED,
            new UnsettledWatch()));

    private Adviser() {}

    /// One kind of finding.
    interface Watch {

        List<? extends Finding> look(Ground ground);
    }

    /// What is worth a look in the days in view, by day; on one day by kind.
    ///
    /// @param kinds those that are watched
    public static List<Finding> look(Ground ground, Set<Kind> kinds) {
        List<Finding> found = new ArrayList<>();
        WATCHES.forEach((kind, watch) -> {
            if (kinds.contains(kind)) {
                found.addAll(watch.look(ground));
            }
        });
        found.sort(Comparator.comparing(Finding::day).thenComparing(Finding::kind));
        return found;
    }
}
