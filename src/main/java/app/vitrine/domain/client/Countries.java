package app.vitrine.domain.client;

import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a country says about a shop in it: its name, the zone most of it lives in and the language most write in.
/// Zones are those of the IANA time zone database (`zone1970.tab`, most populous zone of the country); a country that
/// is not in the table has no zone of its own here and the system's is taken.
public final class Countries {

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("AR", "America/Argentina/Buenos_Aires"),
            Map.entry("AT", "Europe/Vienna"), Map.entry("AU", "Australia/Sydney"),
            Map.entry("BE", "Europe/Brussels"),
            Map.entry("BR", "America/Sao_Paulo"), Map.entry("CA", "America/Toronto"),
            Map.entry("CH", "Europe/Zurich"),
            Map.entry("CI", "Africa/Abidjan"), Map.entry("CM", "Africa/Douala"),
            Map.entry("CZ", "Europe/Prague"),
            Map.entry("DE", "Europe/Berlin"), Map.entry("DK", "Europe/Copenhagen"),
            Map.entry("DZ", "Africa/Algiers"),
            Map.entry("ES", "Europe/Madrid"), Map.entry("FI", "Europe/Helsinki"),
            Map.entry("FR", "Europe/Paris"),
            Map.entry("GB", "Europe/London"), Map.entry("GF", "America/Cayenne"),
            Map.entry("GP", "America/Guadeloupe"),
            Map.entry("GR", "Europe/Athens"), Map.entry("HU", "Europe/Budapest"),
            Map.entry("IE", "Europe/Dublin"),
            Map.entry("IN", "Asia/Kolkata"), Map.entry("IT", "Europe/Rome"), Map.entry("JP", "Asia/Tokyo"),
            Map.entry("LU", "Europe/Luxembourg"), Map.entry("MA", "Africa/Casablanca"),
            Map.entry("MC", "Europe/Monaco"),
            Map.entry("MQ", "America/Martinique"), Map.entry("MU", "Indian/Mauritius"),
            Map.entry("MX", "America/Mexico_City"), Map.entry("NC", "Pacific/Noumea"),
            Map.entry("NL", "Europe/Amsterdam"), Map.entry("NO", "Europe/Oslo"),
            Map.entry("NZ", "Pacific/Auckland"),
            Map.entry("PF", "Pacific/Tahiti"), Map.entry("PL", "Europe/Warsaw"),
            Map.entry("PT", "Europe/Lisbon"),
            Map.entry("RE", "Indian/Reunion"), Map.entry("RO", "Europe/Bucharest"),
            Map.entry("SE", "Europe/Stockholm"),
            Map.entry("SN", "Africa/Dakar"), Map.entry("TN", "Africa/Tunis"),
            Map.entry("TR", "Europe/Istanbul"),
            Map.entry("US", "America/New_York"), Map.entry("YT", "Indian/Mayotte"),
            Map.entry("ZA", "Africa/Johannesburg"));

    private static final Map<String, List<String>> BY_LANGUAGE = Map.of("fr",
            List.of("FR", "BE", "CA", "CH", "LU", "MC", "SN", "CI", "CM", "MA", "TN", "DZ", "RE", "GP", "MQ",
                    "GF",
                    "YT", "NC", "PF"),
            "de", List.of("DE", "AT"), "es", List.of("ES", "MX", "AR"), "it", List.of("IT"), "nl",
            List.of("NL"), "pt",
            List.of("PT", "BR"));

    private static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "it", "nl", "pt", "ca",
            "eu", "br",
            "da", "sv", "nb", "fi", "pl", "cs", "hu", "ro", "el", "tr", "ar", "ja", "zh");

    private Countries() {}

    /// All countries (ISO 3166-1 alpha-2), by their name in the language of `locale`.
    public static List<String> all(Locale locale) {
        Collator order = Collator.getInstance(locale);
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(code -> nameOf(code, locale), order)).toList();
    }

    /// `France`, `Allemagne`; the code itself where it is none.
    public static String nameOf(String country, Locale locale) {
        return country.isEmpty() ? "" : Locale.of("", country).getDisplayCountry(locale);
    }

    /// The zone in which most of the country lives.
    public static Optional<ZoneId> zoneOf(String country) {
        return Optional.ofNullable(ZONES.get(country)).map(ZoneId::of);
    }

    /// The country whose zone this is, where the zone is that of one.
    public static Optional<String> ofZone(ZoneId zone) {
        return ZONES.entrySet().stream().filter(entry -> entry.getValue().equals(zone.getId()))
                .map(Map.Entry::getKey).findFirst();
    }

    /// What a shop in this country usually writes in, where that is one of the offered languages; else English.
    public static String languageOf(String country) {
        return BY_LANGUAGE.entrySet().stream().filter(entry -> entry.getValue().contains(country))
                .map(Map.Entry::getKey).findFirst().orElse("en");
    }

    /// The languages that are offered, as BCP 47 tags.
    public static List<String> languages() {
        return LANGUAGES;
    }

    /// `French`, `français`, with a capital.
    public static String languageName(String tag, Locale locale) {
        String name = Locale.forLanguageTag(tag).getDisplayName(locale);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /// Zones that are places, such as `Europe/Paris`, by name.
    public static List<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches(
                        "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted().map(ZoneId::of).toList();
    }

    /// `Paris`, `Buenos Aires`: the place a zone is named after.
    public static String placeOf(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
