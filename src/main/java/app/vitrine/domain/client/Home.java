package app.vitrine.domain.client;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// Where this computer stands: what is proposed for a shop before anything is known of it.
///
/// @param country ISO 3166-1 alpha-2
/// @param zone    that of the computer
public record Home(String country, ZoneId zone) {

    /// @param words  the locale of the interface
    /// @param system the locale of the computer
    public static Home of(Locale words, Locale system, ZoneId zone) {
        return new Home(region(words, system, zone).orElse("GB"), zone);
    }

    /// The region whose habits hold. Some systems tell a language alone, or neither: then the zone tells it, or the
    /// language where most who write it live in one country.
    public static Optional<String> region(Locale words, Locale system, ZoneId zone) {
        boolean same = words.getLanguage().equals(system.getLanguage());
        return known(words.getCountry()).or(() -> known(same ? system.getCountry() : ""))
                .or(() -> Countries.ofZone(zone))
                .or(() -> known("fr".equals(words.getLanguage()) ? "FR" : ""));
    }

    private static Optional<String> known(String country) {
        return Optional.of(country).filter(code -> code.matches("[A-Z]{2}"));
    }

    /// The zone of a shop in a country: the computer's own where it is the same country and the zone names a place.
    public ZoneId zoneIn(String code) {
        boolean here = code.equals(country) && Countries.zones().contains(zone);
        return here ? zone : Countries.zoneOf(code).orElse(zone);
    }
}
