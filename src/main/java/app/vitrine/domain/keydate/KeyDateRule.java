package app.vitrine.domain.keydate;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A shopping or awareness day with the rule that says when it is.
///
/// @param names     by language (ISO 639)
/// @param countries that keep it (ISO 3166, two letters); empty: everywhere
/// @param regions   regions of those countries that keep another rule, such as `FR-54`; there it is not told
/// @param same      ids of public holidays that are this day under its name in the country, as a pattern; where one is on
///                  that day it is left out. Blank: none is
/// @param written   the rule as the data writes it
public record KeyDateRule(Map<String, String> names, KeyDate.Category category, Set<String> countries,
        Set<String> regions, DayRule rule, int days, String same, String written, String source) {

    public KeyDateRule {
        names = Map.copyOf(names);
        countries = Set.copyOf(countries);
        regions = Set.copyOf(regions);
    }

    /// Whether it is kept in a country, or in that region of it.
    ///
    /// @param region as `FR-54`; blank for the whole country
    public boolean kept(String country, String region) {
        return (countries.isEmpty() || countries.contains(country)) && !regions.contains(region);
    }

    /// Whether a public holiday is this very day, so that it need not be told twice.
    public boolean same(KeyDate day, KeyDate holiday) {
        return holiday.category() == KeyDate.Category.HOLIDAY && holiday.first().equals(day.first())
                && holiday.id().matches(same);
    }

    public List<KeyDate> in(int year, String language) {
        String name = names.getOrDefault(language, names.getOrDefault("en", ""));
        return rule.in(year).stream()
                .map(day -> new KeyDate(names.getOrDefault("en", name), day, days, name, category, written,
                        source))
                .toList();
    }
}
