package app.vitrine.exchange.keydates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.vitrine.domain.keydate.KeyDate;

import static org.assertj.core.api.Assertions.assertThat;

/// Days that move from year to year, against dates that were reckoned elsewhere (python-dateutil 2.9 for Easter, the Python
/// library holidays 0.105 for the moon).
final class MovingDaysTest {

    private static final KeyDates ALL = KeyDates.shipped();

    private static List<LocalDate> told(String country, String name, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(year -> ALL.in(country, Optional.empty(), year, Locale.UK)).flatMap(List::stream)
                .filter(day -> day.name().equals(name)).map(KeyDate::first).toList();
    }

    private static List<LocalDate> dates(String days) {
        return Stream.of(days.split(" ", -1)).map(LocalDate::parse).toList();
    }

    @ParameterizedTest
    @CsvSource({
            "Mother’s Day,2023-06-04 2024-05-26 2025-05-25 2026-05-31 2027-05-30 2028-05-28 2029-05-27 2030-05-26 "
                    + "2031-05-25 2032-05-30 2033-05-29 2034-06-04 2035-05-27 2036-05-25 2037-05-31 2038-05-30 "
                    + "2039-06-05 2040-05-27",
            "Winter sales,2023-01-11 2024-01-10 2025-01-08 2026-01-07 2027-01-06 2028-01-12 2029-01-10 2030-01-09 "
                    + "2031-01-08 2032-01-07 2033-01-12 2034-01-11 2035-01-10 2036-01-09 2037-01-07 2038-01-06 "
                    + "2039-01-12 2040-01-11",
            "Summer sales,2023-06-28 2024-06-26 2025-06-25 2026-06-24 2027-06-23 2028-06-28 2029-06-27 2030-06-26 "
                    + "2031-06-25 2032-06-23 2033-06-22 2034-06-28 2035-06-27 2036-06-25 2037-06-24 2038-06-23 "
                    + "2039-06-22 2040-06-27",
            "Chinese New Year,2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 "
                    + "2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08 2036-01-28 2037-02-15 2038-02-04 "
                    + "2039-01-24 2040-02-12"})
    void inFranceTheyAreWhenTheyAre(String name, String days) {
        assertThat(told("FR", name, 2023, 2040)).isEqualTo(dates(days));
    }

    @Test
    void theFrenchSalesLastFourWeeks() {
        assertThat(ALL.in("FR", Optional.empty(), 2026, Locale.FRANCE))
                .filteredOn(day -> day.name().startsWith("Soldes")).extracting(KeyDate::last)
                .containsExactly(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 7, 21));
    }

    @Test
    void britishMothersAndGermanFathersGoByEaster() {
        List<LocalDate> easter = dates("2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 "
                + "2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 "
                + "2038-04-25 2039-04-10 2040-04-01");
        assertThat(told("GB", "Mother’s Day", 2024, 2040))
                .isEqualTo(easter.stream().map(day -> day.minusDays(21)).toList());
        assertThat(told("DE", "Father’s Day", 2024, 2040))
                .isEqualTo(easter.stream().map(day -> day.plusDays(39)).toList());
        assertThat(told("DE", "Whit Monday", 2024, 2040))
                .isEqualTo(easter.stream().map(day -> day.plusDays(50)).toList());
    }

    @Test
    void aFeastIsToldBesideAHolidayThatIsAnother() {
        assertThat(told("BR", "Chinese New Year", 2026, 2026)).containsExactly(LocalDate.of(2026, 2, 17));
        assertThat(told("NZ", "Chinese New Year", 2027, 2027)).containsExactly(LocalDate.of(2027, 2, 6));
        assertThat(told("SG", "Chinese New Year", 2027, 2027)).hasSize(1);
    }

    /// Until 2030 to the day; then the table reckons some new moons a day apart.
    @ParameterizedTest
    @CsvSource({
            "Ramadan begins,03-11 03-01 02-18 02-08 01-28 01-16 01-05 12-26 12-15 12-04 11-23 11-12 11-01 10-20 "
                    + "10-10 09-30 09-19 09-07",
            "Eid al-Fitr,04-10 03-30 03-20 03-09 02-26 02-14 02-04 01-24 01-14 01-02 12-23 12-12 12-01 11-19 11-08 "
                    + "10-29 10-19 10-07",
            "Eid al-Adha,06-16 06-06 05-27 05-16 05-05 04-24 04-13 04-02 03-22 03-11 03-01 02-18 02-07 01-26 01-16 "
                    + "01-05 12-26 12-14"})
    void feastsOfIslamAreWhenTheMoonIsNew(String name, String days) {
        List<LocalDate> told = told("FR", name, 2024, 2040);
        List<String> expected = Arrays.asList(days.split(" ", -1));
        assertThat(told).hasSameSizeAs(expected);
        for (int index = 0; index < told.size(); index++) {
            LocalDate day = told.get(index);
            LocalDate other = LocalDate.parse(day.getYear() + "-" + expected.get(index));
            assertThat(Math.abs(ChronoUnit.DAYS.between(day, other))).as("%s, %s", day, other)
                    .isLessThanOrEqualTo(day.getYear() > 2030 ? 1 : 0);
        }
    }
}
