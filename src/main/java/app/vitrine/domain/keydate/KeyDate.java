package app.vitrine.domain.keydate;

import java.time.LocalDate;
import java.util.Locale;

/// A day to plan around, or several days in a row.
///
/// @param id     stays the same from year to year and in every language
/// @param first  the first day
/// @param days   how many; 1 for a single day
/// @param name   in the language that was asked for
/// @param why    the rule in short, as the data writes it; blank where the source gives none
/// @param source where the fact stands
public record KeyDate(String id, LocalDate first, int days, String name, Category category, String why,
        String source) {

    /// What kind of day it is.
    public enum Category {
        HOLIDAY, SHOPPING, FAMILY, AWARENESS, SEASON, OWN;

        private final String id = name().toLowerCase(Locale.ROOT);

        public String id() {
            return id;
        }

        /// @throws IllegalArgumentException if no category has this id
        public static Category ofId(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /// @throws IllegalArgumentException if it has no name or no day
    public KeyDate {
        if (name.isBlank() || days < 1) {
            throw new IllegalArgumentException(first + " " + name);
        }
    }

    public LocalDate last() {
        return first.plusDays(days - 1L);
    }
}
