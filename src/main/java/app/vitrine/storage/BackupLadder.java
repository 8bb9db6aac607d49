package app.vitrine.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which backups are kept: by age one an hour for two days, one a day for two weeks, one a week for two months, one a
/// month (30 days) for a year. The newest is always kept. A backup dated in the future was made while a clock was wrong,
/// then or now: it is kept, and never taken for the newest.
final class BackupLadder {

    private static final List<Rung> RUNGS = List.of(new Rung(Duration.ofDays(2), Duration.ofHours(1)),
            new Rung(Duration.ofDays(14), Duration.ofDays(1)),
            new Rung(Duration.ofDays(61), Duration.ofDays(7)),
            new Rung(Duration.ofDays(366), Duration.ofDays(30)));

    /// @param upTo  age until which this rung holds
    /// @param every one of each such period is kept, the first
    private record Rung(Duration upTo, Duration every) {}

    private BackupLadder() {}

    static Set<Instant> kept(Collection<Instant> all, Instant now) {
        Set<Instant> kept = new HashSet<>();
        Set<String> taken = new HashSet<>();
        List<Instant> sorted = all.stream().sorted().toList();
        for (Instant at : sorted) {
            if (at.isAfter(now) || firstOfItsPeriod(at, now, taken)) {
                kept.add(at);
            }
        }
        sorted.stream().filter(at -> !at.isAfter(now)).reduce((_, newer) -> newer).ifPresent(kept::add);
        return kept;
    }

    private static boolean firstOfItsPeriod(Instant at, Instant now, Set<String> taken) {
        Duration age = Duration.between(at, now);
        for (Rung rung : RUNGS) {
            if (age.compareTo(rung.upTo()) <= 0) {
                long period = Math.floorDiv(at.toEpochMilli(), rung.every().toMillis());
                return taken.add(rung.every() + "/" + period);
            }
        }
        return false;
    }
}
