package app.vitrine.exchange.keydates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.keydate.KeyDateRule;

import static org.assertj.core.api.Assertions.assertThat;

final class KeyDatesTest {

    private static final KeyDates ALL = KeyDates.shipped();

    /// Where the independent table knows less: Austria's two Sundays it leaves out; Christmas Eve in Poland since 2025 and
    /// Saint Francis in Italy since 2026, which are newer than it; and the Netherlands' day of liberation, a day off every
    /// fifth year only.
    private static final Map<String, Set<String>> MORE = Map.of("AT", Set.of("Easter", "Pentecost"), "PL",
            Set.of("Christmas Eve"), "IT", Set.of("St. Francis of Assisi’s Day"), "NL",
            Set.of("Liberation Day"));

    @TempDir
    private Path folder;

    record Year(String country, int year, Set<String> days) {}

    static Stream<Year> independent() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KeyDatesTest.class.getResourceAsStream("holidays.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
                    .map(cells -> new Year(cells[0], Integer.parseInt(cells[1]),
                            new TreeSet<>(Arrays.asList(cells[2].split(" ", -1)))))
                    .toList().stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @ParameterizedTest
    @MethodSource("independent")
    void publicHolidaysAreThoseOfAnIndependentTable(Year expected) {
        Set<String> ours = Holidays.of(expected.country()).orElseThrow()
                .in(expected.year(), Optional.empty(), Locale.UK).stream()
                .filter(day -> day.category() == KeyDate.Category.HOLIDAY)
                .filter(day -> !MORE.getOrDefault(expected.country(), Set.of()).contains(day.name())
                        || expected.days().contains(day.first().toString().substring(5)))
                .map(day -> day.first().toString().substring(5))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ours).isEqualTo(expected.days());
    }

    @ParameterizedTest
    @CsvSource({"FR,Mother’s Day,2027-05-30", "GB,Mother’s Day,2027-03-07", "US,Mother’s Day,2027-05-09",
            "FR,Winter sales,2027-01-06", "FR,Summer sales,2027-06-23", "DE,Black Friday,2027-11-26",
            "US,Small Business Saturday,2027-11-27", "GB,Small Business Saturday,2027-12-04",
            "JP,Cyber Monday,2027-11-29", "FR,Mother’s Day,2028-05-28", "GB,Mother’s Day,2028-03-26",
            "US,Mother’s Day,2028-05-14", "FR,Winter sales,2028-01-12", "FR,Summer sales,2028-06-28",
            "IT,Black Friday,2028-11-24", "FR,Mother’s Day,2034-06-04", "FR,Chinese New Year,2030-02-03",
            "GB,Summer Bank Holiday,2027-08-30", "GB,Christmas,2027-12-25", "DK,Father’s Day,2027-06-05"})
    void workedDatesHold(String country, String name, LocalDate day) {
        assertThat(ALL.in(country, Optional.empty(), day.getYear(), Locale.UK))
                .filteredOn(date -> date.name().equals(name)).extracting(KeyDate::first).containsExactly(day);
    }

    @Test
    void aHolidayMadeGoodOnAnotherDayIsToldOnBoth() {
        assertThat(ALL.in("GB", Optional.empty(), 2027, Locale.UK)).extracting(KeyDate::name)
                .contains("Christmas", "Christmas (day in lieu)");
    }

    @Test
    void everyDateHasBothLanguagesAndAFewTurnUpEveryYear() {
        List<KeyDateRule> rules = KeyDateFile.shipped();
        assertThat(rules).hasSizeGreaterThanOrEqualTo(41)
                .allMatch(rule -> rule.names().keySet().equals(Set.of("en", "fr")))
                .allMatch(rule -> !rule.source().isBlank() && !rule.written().isBlank());
        Predicate<KeyDateRule> always = rule -> !rule.written().startsWith("listed");
        assertThat(rules).filteredOn(always).allSatisfy(rule -> assertThat(rule.in(2035, "fr")).isNotEmpty());
    }

    @Test
    void aDayThatIsAHolidayAnywayIsToldOnce() {
        assertThat(ALL.in("FR", Optional.empty(), 2027, Locale.FRANCE))
                .filteredOn(date -> date.first().equals(LocalDate.of(2027, 1, 1))).extracting(KeyDate::name)
                .containsExactly("Jour de l’An");
        assertThat(ALL.in("CN", Optional.empty(), 2027, Locale.UK))
                .filteredOn(date -> date.first().equals(LocalDate.of(2027, 1, 1))).hasSize(1);
    }

    @Test
    void regionsThatKeepOtherSalesAreNotToldTheUsualOnes() {
        Holidays france = Holidays.of("fra").orElseThrow();
        assertThat(france.region("Moselle")).contains("57");
        assertThat(france.region("FR-57")).contains("57");
        assertThat(france.region("Bavaria")).isEmpty();
        List<KeyDate> moselle = ALL.in("FR", france.region("57"), 2027, Locale.UK);
        assertThat(moselle).extracting(KeyDate::name).doesNotContain("Winter sales").contains("Summer sales");
        assertThat(moselle).extracting(KeyDate::first).contains(LocalDate.of(2027, 12, 26));
    }

    @Test
    void everyKnownCountryTellsItsYear() {
        assertThat(Holidays.countries()).hasSizeGreaterThan(200);
        for (String country : List.of("AD", "BR", "CN", "EG", "IN", "JP", "KE", "MX", "NZ", "SA", "TR",
                "ZA")) {
            assertThat(ALL.in(country, Optional.empty(), 2027, Locale.FRANCE)).as(country)
                    .hasSizeGreaterThan(12)
                    .isSortedAccordingTo(java.util.Comparator.comparing(KeyDate::first));
        }
        assertThat(Holidays.of("UK").map(Holidays::country)).contains("GB");
        assertThat(Holidays.of("xx")).isEmpty();
        assertThat(Holidays.of("")).isEmpty();
    }

    @Test
    void whatWasWorkedOutOnceIsKeptUntilTheNextVersion() throws IOException {
        int[] asked = {0};
        KeyDateSource source = (country, region, year, locale) -> {
            asked[0]++;
            return ALL.in(country, Optional.empty(), year, locale);
        };
        List<KeyDate> first = new KeyDateCache(folder, "1", source).in("FR", "", 2027, Locale.FRANCE);
        List<KeyDate> again = new KeyDateCache(folder, "1", source).in("FR", "", 2027, Locale.FRANCE);
        assertThat(again).isEqualTo(first);
        assertThat(asked[0]).isEqualTo(1);
        try (Stream<Path> files = Files.list(folder)) {
            Files.writeString(files.findFirst().orElseThrow(), "half a fi");
        }
        assertThat(new KeyDateCache(folder, "1", source).in("FR", "", 2027, Locale.FRANCE)).isEqualTo(first);
        new KeyDateCache(folder, "2", source).in("FR", "", 2027, Locale.FRANCE);
        assertThat(asked[0]).isEqualTo(3);
    }
}
