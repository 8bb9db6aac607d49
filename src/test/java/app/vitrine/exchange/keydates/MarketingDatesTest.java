package app.vitrine.exchange.keydates;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.keydate.KeyDateRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/// The marketing dates of the reference, where it is at hand: each is told, on its day, in its countries and in both
/// languages.
final class MarketingDatesTest {

    private static final Path REFERENCE = Path.of(System.getProperty("vitrine.shared", "../shared"),
            "reference",
            "networks.json");
    private static final Pattern NTH = Pattern.compile("(\\d)(?:st|nd|rd|th) (\\w+) of (\\w+)(?: \\(.*)?");
    /// Names that are others here; several where one line of the reference stands for several days.
    private static final Map<String, List<String>> NAMES = Map.of("New Year",
            List.of("New Year", "New Year’s Day"),
            "Dia dos Namorados", List.of("Lovers’ Day"), "Soldes d'hiver", List.of("Winter sales"),
            "Soldes d'ete",
            List.of("Summer sales"), "Soldes", List.of("Winter sales", "Summer sales"),
            "Fete des grands-meres",
            List.of("Grandmothers’ Day"), "Fete de la musique", List.of("Music Day"), "Ramadan, Eid",
            List.of("Ramadan begins", "Eid al-Fitr", "Eid al-Adha"), "Thanksgiving",
            List.of("Thanksgiving", "Thanksgiving Day"));
    private static final KeyDates ALL = KeyDates.shipped();

    private static List<String> names(JsonNode date) {
        String name = date.get("name").asString();
        return NAMES.getOrDefault(name, List.of(name.replace('\'', '’')));
    }

    private static List<String> countries(JsonNode date) {
        String countries = date.get("countries").asString();
        return countries.matches("ALL|most")
                ? List.of("FR", "GB", "US", "DE", "BR", "CN")
                : List.of(countries.replace("DK*", "").strip().split(" ", -1));
    }

    /// What the reference’s words mean, where they are simple ones.
    private static Optional<LocalDate> day(String rule, int year) {
        Matcher nth = NTH.matcher(rule);
        if (nth.matches()) {
            return Optional.of(LocalDate.of(year, month(nth.group(3)), 1).with(TemporalAdjusters
                    .dayOfWeekInMonth(Integer.parseInt(nth.group(1)), weekday(nth.group(2)))));
        }
        if (rule.matches("\\d\\d-\\d\\d")) {
            return Optional.of(MonthDay.parse("--" + rule).atYear(year));
        }
        LocalDate thanksgiving = LocalDate.of(year, 11, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
        return switch (rule) {
            case "last Sunday of May" -> Optional.of(LocalDate.of(year, 5, 31)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)));
            case "day after US Thanksgiving" -> Optional.of(thanksgiving.plusDays(1));
            case "day after Black Friday" -> Optional.of(thanksgiving.plusDays(2));
            case "Black Friday + 3" -> Optional.of(thanksgiving.plusDays(4));
            case "Black Friday + 4" -> Optional.of(thanksgiving.plusDays(5));
            case "last Saturday before 12-25" -> Optional.of(LocalDate.of(year, 12, 24)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)));
            case "Sunday after Labor Day" -> Optional.of(LocalDate.of(year, 9, 1)
                    .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)).plusDays(6));
            default -> Optional.empty();
        };
    }

    private static Month month(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }

    @Test
    void eachIsToldInItsCountriesOnItsDay() {
        assumeThat(REFERENCE).as("Skipped: the reference is not here").exists();
        JsonNode dates = JsonMapper.shared().readTree(REFERENCE.toFile()).get("marketing_dates");
        List<String> reckoned = new ArrayList<>();
        for (JsonNode date : dates) {
            for (String country : countries(date)) {
                for (int year = 2024; year <= 2040; year++) {
                    told(date, country, year);
                    day(date.get("rule").asString(), year).ifPresent(_ -> reckoned.add(country));
                }
            }
        }
        assertThat(dates.size()).isGreaterThanOrEqualTo(41);
        assertThat(reckoned).hasSizeGreaterThan(1000);
    }

    private static void told(JsonNode date, String country, int year) {
        List<KeyDate> days = ALL.in(country, Optional.empty(), year, Locale.UK);
        Optional<LocalDate> expected = day(date.get("rule").asString(), year);
        // A public holiday of a country stands for it under its own name.
        assertThat(days).as("%s in %s, %d", date.get("name").asString(), country, year)
                .anyMatch(day -> expected.filter(first -> !first.equals(day.first())).isEmpty()
                        && (names(date).contains(day.name()) || (day.category() == KeyDate.Category.HOLIDAY
                                && expected.isPresent())));
    }

    @Test
    void eachHasBothLanguages() {
        assumeThat(REFERENCE).as("Skipped: the reference is not here").exists();
        for (JsonNode date : JsonMapper.shared().readTree(REFERENCE.toFile()).get("marketing_dates")) {
            List<KeyDateRule> ours = KeyDateFile.shipped().stream()
                    .filter(rule -> names(date).contains(rule.names().get("en"))).toList();
            assertThat(ours).as(date.get("name").asString()).isNotEmpty()
                    .allMatch(rule -> !rule.names().getOrDefault("fr", "").isBlank());
        }
    }
}
