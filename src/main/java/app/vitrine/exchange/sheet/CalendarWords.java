package app.vitrine.exchange.sheet;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The names of months and weekdays that people write, in English and French, whole and cut short, without
/// accents.
final class CalendarWords {

    /// Alternatives for a regular expression, the longest first.
    static final String MONTH = "janvier|january|janv|jan|fevrier|february|fevr|fev|feb|march|mars|mar|avril|april|avr"
            + "|apr|mai|may|juin|june|jun|juillet|july|juil|jul|aout|august|aug|aou|septembre|september|sept|sep"
            + "|octobre|october|octo|oct|novembre|november|nov|decembre|december|dec";
    static final String WEEKDAY = "lundi|lun|monday|mon|mardi|mar|tuesday|tues|tue|mercredi|merc|mer|wednesday|wed"
            + "|jeudi|jeu|thursday|thurs|thur|thu|vendredi|vend|ven|friday|fri|samedi|sam|saturday|sat|dimanche|dim"
            + "|sunday|sun";

    private static final String[] MONTH_STARTS = {"jan", "fe", "mar", "a[vp]", "ma[iy]", "jui?n", "jui?l",
            "a[ou]",
            "sep", "oct", "nov", "dec"};
    private static final String[] DAY_STARTS = {"lu|mon", "mar|tu", "mer|wed", "je|th", "ve|fr", "sa",
            "di|sun"};
    private static final Map<String, Integer> MONTHS = index(MONTH, MONTH_STARTS);
    private static final Map<String, Integer> DAYS = index(WEEKDAY, DAY_STARTS);

    private CalendarWords() {}

    /// The month of a folded word, 1 to 12, or 0.
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    static Optional<DayOfWeek> weekday(String word) {
        return Optional.ofNullable(DAYS.get(word)).map(DayOfWeek::of);
    }

    private static Map<String, Integer> index(String words, String[] starts) {
        Map<String, Integer> index = new HashMap<>();
        for (String word : words.split("\\|", -1)) {
            for (int at = 0; at < starts.length; at++) {
                if (word.matches("(?:" + starts[at] + ").*")) {
                    index.putIfAbsent(word, at + 1);
                }
            }
        }
        return Map.copyOf(index);
    }
}
