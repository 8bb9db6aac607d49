package app.vitrine.exchange.keydates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import app.vitrine.domain.keydate.KeyDate;

import static org.assertj.core.api.Assertions.assertThat;

/// The days of regions against an independent table, for seven years each. Where the two do not agree, a second table
/// says why.
final class RegionsTest {

    private static final List<Difference> DIFFERENCES = lines("region-differences.txt")
            .map(line -> line.split("\\|", -1))
            .map(cells -> new Difference(cells[0], words(cells[1]), cells[2],
                    Set.of(cells[3].split("missing".equals(cells[2]) ? " " : ", ", -1)), cells[4]))
            .toList();

    /// @param what names of days that are told, or days that are missing
    record Difference(String country, Set<String> regions, String side, Set<String> what, String reason) {

        boolean explains(Odd odd) {
            return country.equals(odd.country()) && side.equals(odd.side()) && what.contains(odd.what())
                    && (regions.contains("*") || regions.contains(odd.region()));
        }
    }

    record Odd(String country, String region, int year, String side, String what, String day) {}

    /// @param kept    as month and day
    /// @param further days that only some keep
    record Year(int year, Set<String> kept, Set<String> further) {}

    record Region(String country, String region, List<Year> years) {

        @Override
        public String toString() {
            return country + "-" + region;
        }
    }

    private static Stream<String> lines(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RegionsTest.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList().stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(text.split(" ", -1)));
    }

    static Stream<Region> regions() {
        Map<String, Region> regions = new TreeMap<>();
        lines("regions.tsv").map(line -> line.split("\t", -1)).forEach(cells -> regions
                .computeIfAbsent(cells[0] + cells[1], _ -> new Region(cells[0], cells[1], new ArrayList<>()))
                .years().add(new Year(Integer.parseInt(cells[2]), words(cells[3]), words(cells[4]))));
        return regions.values().stream();
    }

    private static List<Odd> odd(Region region) {
        Holidays holidays = Holidays.of(region.country()).orElseThrow();
        List<Odd> odd = new ArrayList<>();
        for (Year year : region.years()) {
            Set<String> told = new HashSet<>();
            for (KeyDate day : holidays.in(year.year(), Optional.of(region.region()), Locale.UK)) {
                String date = day.first().toString().substring(5);
                told.add(date);
                if (!year.kept().contains(date) && !year.further().contains(date)) {
                    odd.add(new Odd(region.country(), region.region(), year.year(), "told", day.name(),
                            date));
                }
            }
            year.kept().stream().filter(date -> !told.contains(date)).forEach(date -> odd
                    .add(new Odd(region.country(), region.region(), year.year(), "missing", date, date)));
        }
        return odd;
    }

    @ParameterizedTest
    @MethodSource("regions")
    void aRegionsDaysAreThoseOfAnIndependentTable(Region region) {
        assertThat(region.years()).extracting(Year::year).containsExactly(2024, 2025, 2026, 2027, 2028, 2029,
                2030);
        assertThat(odd(region)).allMatch(odd -> DIFFERENCES.stream().anyMatch(one -> one.explains(odd)));
    }

    @Test
    void eachDifferenceIsStillThereAndHasItsReason() {
        List<Odd> all = regions().flatMap(region -> odd(region).stream()).toList();
        assertThat(DIFFERENCES).allMatch(difference -> all.stream().anyMatch(difference::explains))
                .allMatch(difference -> !difference.reason().isBlank());
        assertThat(regions().map(Region::country).distinct()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(DIFFERENCES).extracting(Difference::country).doesNotContain("FR", "DE", "GB");
    }

    @Test
    void theThreeDepartmentsOfAlsaceMoselleKeepTheSameDays() {
        Holidays france = Holidays.of("FR").orElseThrow();
        List<List<KeyDate>> days = Stream.of("57", "67", "68")
                .map(code -> france.in(2027, Optional.of(code), Locale.FRANCE)).toList();
        assertThat(days.get(0)).isEqualTo(days.get(1)).isEqualTo(days.get(2)).extracting(KeyDate::name)
                .contains("Vendredi Saint");
        assertThat(france.in(2027, Optional.of("54"), Locale.FRANCE)).hasSize(days.getFirst().size() - 2);
    }

    @ParameterizedTest
    @CsvSource({"FR,FR-57,57", "FR,57,57", "FR,fr_57,57", "FR,Moselle,57", "FR,MOSELLE,57", "FR,75,75C",
            "FR,FR-75,75C", "FR,paris,75C", "FR,Cote d'Or,21", "FR,côte-d’or,21", "FR,2a,2A", "FR,69,69",
            "DE,DE-BY,BY", "DE,by,BY", "DE,Bavière,BY", "DE,baviere,BY", "DE,Bayern,BY", "GB,SCT,SCT",
            "GB,Écosse,SCT", "CH,ge,GE", "CH,Zürich,ZH", "CA,Québec,QC", "US,us-tx,TX", "ES,Catalonia,CT"})
    void aRegionIsFoundByItsCodeOrItsName(String country, String asked, String code) {
        assertThat(Holidays.of(country).orElseThrow().region(asked)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"FR,99", "FR,FR-BY", "DE,57", "DE,''", "FR,-", "BE,BE", "US,FR-57"})
    void whatIsNoRegionIsNotFound(String country, String asked) {
        assertThat(Holidays.of(country).orElseThrow().region(asked)).isEmpty();
    }

    @Test
    void theDayAfterThanksgivingIsAFridayAfterAThursday() {
        assertThat(Holidays.of("US").orElseThrow().in(2024, Optional.of("TX"), Locale.UK))
                .filteredOn(day -> day.name().contains("After Thanksgiving")).extracting(KeyDate::first)
                .map(Object::toString).containsExactly("2024-11-29");
        assertThat(Holidays.of("CH").orElseThrow().in(2026, Optional.of("GL"), Locale.UK).stream()
                .filter(day -> day.name().contains("Näfels")).map(day -> day.first().toString())
                .collect(Collectors.toSet())).containsExactly("2026-04-09");
    }
}
