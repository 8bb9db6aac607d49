package app.vitrine.exchange.keydates;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.vitrine.domain.keydate.KeyDate;

/// Tells the key dates of a country. Takes a moment: not for the JavaFX thread.
@FunctionalInterface
public interface KeyDateSource {

    /// Knows none.
    KeyDateSource NONE = (_, _, _, _) -> List.of();

    /// The key dates that begin in a year, in order.
    ///
    /// @param country two letters of ISO 3166
    /// @param region  of it, such as `57`; empty for none in particular
    List<KeyDate> in(String country, String region, int year, Locale locale);

    /// Names of a country’s regions by their codes; none where they make no difference.
    default Map<String, String> regions(String country, Locale locale) {
        return Map.of();
    }
}
