package app.vitrine.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

/// Decides when typing goes on with the change before: the same key, a pause under 3 seconds, 60 seconds in all, and
/// nothing else in between. A clock that was set back ends the run.
final class TypingRun {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
    private static final Duration LONGEST_RUN = Duration.ofSeconds(60);

    private final Clock clock;
    private volatile @Nullable Open open;

    private record Open(String key, long changeId, Instant began, Instant last) {

        boolean goesOn(String otherKey, Instant now) {
            return key.equals(otherKey) && within(last, now, LONGEST_PAUSE)
                    && within(began, now, LONGEST_RUN);
        }

        private static boolean within(Instant from, Instant now, Duration limit) {
            Duration gone = Duration.between(from, now);
            return !gone.isNegative() && gone.compareTo(limit) < 0;
        }
    }

    TypingRun(Clock clock) {
        this.clock = clock;
    }

    /// The change to go on with.
    OptionalLong changeFor(Optional<String> key) {
        Open now = open;
        return now != null && key.isPresent() && now.goesOn(key.get(), clock.instant())
                ? OptionalLong.of(now.changeId())
                : OptionalLong.empty();
    }

    /// Remembers a change that was kept.
    void kept(Optional<String> key, long changeId) {
        Open before = open;
        Instant now = clock.instant();
        open = key.map(name -> new Open(name, changeId,
                before != null && before.changeId() == changeId ? before.began() : now, now)).orElse(null);
    }

    void close() {
        open = null;
    }
}
