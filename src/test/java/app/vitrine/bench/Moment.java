package app.vitrine.bench;

import java.time.Instant;

/// A moment that two processes of one machine agree on.
final class Moment {

    private Moment() {}

    /// Nanoseconds since 1970.
    static long now() {
        Instant now = Instant.now();
        return now.getEpochSecond() * 1_000_000_000 + now.getNano();
    }

    static double millisSince(long moment) {
        return (now() - moment) / 1e6;
    }
}
