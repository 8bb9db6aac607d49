package app.vitrine.exchange.keydates;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;

import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.text.Messages;

/// The public holidays of a country, as the library Jollyday knows them. The first look at a country takes a moment.
public final class Holidays {

    private static final String SOURCE = "Jollyday";
    /// Where a holiday that gives way is kept on the other day alone, as the King’s Day is.
    private static final Set<String> MOVES_WHOLE = Set.of("NL");
    private static final Map<String, String> OTHER_CODES = Map.of("UK", "GB", "EL", "GR");

    private final String country;
    private final HolidayManager manager;

    private Holidays(String country, HolidayManager manager) {
        this.country = country;
        this.manager = manager;
    }

    /// The countries that are known, by their code of two letters.
    public static List<String> countries() {
        return HolidayManager.getSupportedCalendarCodes().stream().filter(code -> code.length() == 2).sorted()
                .toList();
    }

    /// @param code of ISO 3166, in two letters or three
    /// @return empty where nothing is known of it
    public static Optional<Holidays> of(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        String two = OTHER_CODES.getOrDefault(upper, upper.length() == 3 ? twoLetters(upper) : upper);
        return two.length() == 2 && HolidayManager.getSupportedCalendarCodes().contains(two)
                ? Optional.of(new Holidays(two,
                        HolidayManager.getInstance(ManagerParameters.create(two.toLowerCase(Locale.ROOT)))))
                : Optional.empty();
    }

    private static String twoLetters(String three) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .filter(two -> three.equals(Locale.of("", two).getISO3Country())).findFirst().orElse("");
    }

    /// The country's code of two letters.
    public String country() {
        return country;
    }

    /// Names of the regions by their codes, such as `57` for the Moselle or `by` for Bavaria.
    public Map<String, String> regions(Locale locale) {
        Map<String, String> regions = new TreeMap<>();
        manager.getCalendarHierarchy().getChildren().forEach((code, region) -> regions
                .put(code.toUpperCase(Locale.ROOT), described(region, locale)));
        return regions;
    }

    private static String described(CalendarHierarchy region, Locale locale) {
        return region.getDescription(locale);
    }

    /// The region that is meant by a code, with or without the country before it, or by a name. Accents and case do not
    /// matter, nor does the letter that the number of Paris has had since 2021.
    public Optional<String> region(String asked) {
        String word = RegionWords.plain(asked);
        String code = word.replaceFirst("^" + RegionWords.plain(country) + " ", "");
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of(RegionWords.plain(country)))) {
            for (Map.Entry<String, String> region : regions(locale).entrySet()) {
                String own = RegionWords.plain(region.getKey());
                if (own.equals(code) || RegionWords.plain(region.getValue()).equals(word)) {
                    return Optional.of(region.getKey());
                }
            }
        }
        return regions(Locale.ENGLISH).keySet().stream()
                .filter(own -> own.matches("\\d+\\D") && own.substring(0, own.length() - 1).equals(code))
                .findFirst();
    }

    // A holiday that falls on a day off anyway may be made good on another day; the day itself is still what it is.
    private List<KeyDate> days(Holiday holiday, Locale locale) {
        String name = holiday.getDescription(locale).replace('\'', '’');
        KeyDate.Category category = holiday.getType() == HolidayType.OBSERVANCE
                ? KeyDate.Category.AWARENESS
                : KeyDate.Category.HOLIDAY;
        LocalDate day = Mended.day(country, holiday)
                .orElse(MOVES_WHOLE.contains(country) ? holiday.getDate() : holiday.getActualDate());
        List<KeyDate> days = new ArrayList<>(
                List.of(new KeyDate(holiday.getPropertiesKey(), day, 1, name, category, "", SOURCE)));
        holiday.getObservedDate().filter(observed -> !observed.equals(day))
                .ifPresent(observed -> days.add(new KeyDate(holiday.getPropertiesKey(), observed, 1,
                        Messages.of(locale).text("keydate.in-lieu", name), category, "", SOURCE)));
        return days;
    }

    /// The region that is taken where none is named: that of most people, in countries that keep hardly a day together.
    public Optional<String> usualRegion() {
        return "GB".equals(country) ? Optional.of("ENG") : Optional.empty();
    }

    /// @param region a code of [#regions]; empty for what the whole country keeps
    public List<KeyDate> in(int year, Optional<String> region, Locale locale) {
        String[] place = region.map(code -> new String[]{code.toLowerCase(Locale.ROOT)})
                .orElse(new String[0]);
        List<KeyDate> days = new ArrayList<>();
        for (int around = year - 1; around <= year + 1; around++) {
            for (Holiday holiday : manager.getHolidays(Year.of(around), place)) {
                days.addAll(days(holiday, locale));
            }
        }
        days.removeIf(day -> day.first().getYear() != year);
        days.sort(Comparator.comparing(KeyDate::first).thenComparing(KeyDate::name));
        return days;
    }
}
