package app.vitrine.exchange.keydates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.keydate.KeyDateRule;

/// All key dates of a country: its public holidays, and the days of shops, families and good causes.
public final class KeyDates {

    private final List<KeyDateRule> rules;

    public KeyDates(List<KeyDateRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// With the days that come with the program.
    public static KeyDates shipped() {
        return new KeyDates(KeyDateFile.shipped());
    }

    /// As [#shipped], read only once something is asked.
    public static KeyDateSource lazily() {
        return new KeyDateSource() {
            @Override
            public List<KeyDate> in(String country, String region, int year, Locale locale) {
                return shipped().in(country, Optional.of(region).filter(one -> !one.isEmpty()), year, locale);
            }

            @Override
            public Map<String, String> regions(String country, Locale locale) {
                return Holidays.of(country).map(known -> known.regions(locale)).orElse(Map.of());
            }
        };
    }

    /// The key dates that begin in a year, in order.
    ///
    /// @param country two letters of ISO 3166; where no public holidays are known of it, the other days are told
    /// @param region  a code of [Holidays#regions]; where there is none, [Holidays#usualRegion]
    public List<KeyDate> in(String country, Optional<String> region, int year, Locale locale) {
        List<KeyDate> days = new ArrayList<>(
                Holidays.of(country).map(known -> known.in(year, region.or(known::usualRegion), locale))
                        .orElse(List.of()));
        List<KeyDate> holidays = List.copyOf(days);
        String place = region.map(code -> country + "-" + code).orElse("");
        for (KeyDateRule rule : rules) {
            if (rule.kept(country, place)) {
                rule.in(year, locale.getLanguage()).stream()
                        .filter(day -> holidays.stream().noneMatch(holiday -> rule.same(day, holiday)))
                        .forEach(days::add);
            }
        }
        days.sort(Comparator.comparing(KeyDate::first).thenComparing(KeyDate::category));
        return List.copyOf(new LinkedHashSet<>(days));
    }
}
