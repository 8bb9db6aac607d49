package app.vitrine.exchange.analytics;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The instant of publication that the ids of some networks carry. Exact, and free of anybody's time zone.
final class IdClock {

    private static final Pattern DIGITS = Pattern.compile("\\d{15,20}");
    private static final Pattern TIKTOK = Pattern.compile("/(?:video|photo|v)/(\\d{15,20})");
    private static final Pattern LINKEDIN = Pattern.compile("(?:activity|ugcPost|share)[:-](\\d{15,20})");
    private static final Pattern INSTAGRAM = Pattern
            .compile("instagram\\.com/(?:[^/]+/)?(?:p|reel|reels|tv)/([\\w-]{8,14})");
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final long X_EPOCH = 1_288_834_974_657L;
    private static final long INSTAGRAM_EPOCH = 1_314_220_021_721L;
    private static final Instant FIRST = Instant.parse("2006-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private IdClock() {}

    /// @param network whose rule it is
    static Optional<Instant> of(String network, String id, String address) {
        Optional<Instant> instant = switch (network) {
            case "x" -> x(id);
            case "tiktok" -> found(TIKTOK, address)
                    .map(text -> Instant.ofEpochSecond(Long.parseUnsignedLong(text) >>> 32));
            case "linkedin" -> found(LINKEDIN, address)
                    .map(text -> Instant.ofEpochMilli(Long.parseUnsignedLong(text) >>> 22));
            case "instagram" -> found(INSTAGRAM, address).flatMap(IdClock::instagram);
            default -> Optional.empty();
        };
        return instant.filter(at -> at.isAfter(FIRST) && at.isBefore(LAST));
    }

    /// The id that an address carries.
    static Optional<String> key(String network, String address) {
        return switch (network) {
            case "tiktok" -> found(TIKTOK, address);
            case "linkedin" -> found(LINKEDIN, address);
            case "instagram" -> found(INSTAGRAM, address);
            default -> Optional.empty();
        };
    }

    private static Optional<Instant> x(String id) {
        return DIGITS.matcher(id).matches() && id.length() < 20
                ? Optional.of(Instant.ofEpochMilli((Long.parseLong(id) >>> 22) + X_EPOCH))
                : Optional.empty();
    }

    private static Optional<Instant> instagram(String code) {
        long number = 0;
        for (int i = 0; i < code.length(); i++) {
            int digit = BASE64.indexOf(code.charAt(i));
            if (digit < 0 || number > Long.MAX_VALUE >> 6) {
                return Optional.empty();
            }
            number = (number << 6) | digit;
        }
        return Optional.of(Instant.ofEpochMilli((number >>> 23) + INSTAGRAM_EPOCH));
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
