package app.vitrine.domain.client;

import java.security.SecureRandom;
import java.util.UUID;

/// Identifiers that sort by the time they were made (RFC 9562, version 7), for exchange between plans.
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    /// @param epochMillis milliseconds since 1970, of which the lower 48 bits are kept
    public static UUID at(long epochMillis) {
        long high = (epochMillis << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
