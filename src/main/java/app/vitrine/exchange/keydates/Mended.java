package app.vitrine.exchange.keydates;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import de.focus_shift.jollyday.core.Holiday;

import app.vitrine.domain.keydate.DayRule;
import app.vitrine.domain.keydate.DayRules;

/// Days that the library has on the wrong date in some years.
final class Mended {

    private static final DayRule AFTER_THANKSGIVING = DayRules.parse("4 thursday november + 1");
    /// By country and the library’s key.
    private static final Map<String, DayRule> RULES = Map.of(
            // The fourth Friday comes before the fourth Thursday where November begins with a Friday.
            "US DAY_AFTER_THANKSGIVING", AFTER_THANKSGIVING,
            "US AMERICAN_INDIAN_HERITAGE_DAY", AFTER_THANKSGIVING,
            "US NATIVE_AMERICAN_HERITAGE_DAY", AFTER_THANKSGIVING,
            // The procession of Glarus gives way to Holy Week.
            "CH NAEFELS_TRIP", DayRules.parse("1 thursday april unless easter - 3 then 2 thursday april"));

    private Mended() {}

    static Optional<LocalDate> day(String country, Holiday holiday) {
        return Optional.ofNullable(RULES.get(country + " " + holiday.getPropertiesKey()))
                .flatMap(rule -> rule.in(holiday.getDate().getYear()).stream().findFirst());
    }
}
