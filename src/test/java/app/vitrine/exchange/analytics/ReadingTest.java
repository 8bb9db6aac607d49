package app.vitrine.exchange.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// How single cells are read: figures, days, ids, years that are left out.
final class ReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"376.0|376", "1,234|1234", "\u00a018\u202f400|18400", "1.2K|1200",
            "3,4M|3400000",
            "27.78%|0.2778", "< 1%|0.01", "5 (0.5%)|5", "0:04:34|274", "1:02:03|3723", "-28|-28",
            "'18,400'|18400",
            "0|0"})
    void figuresAreRead(String cell, double value) {
        assertThat(Amounts.of(List.of(cell)).read(cell)).hasValue(value);
    }

    @ParameterizedTest
    @CsvSource({"''", "-", "--", "NAN", "undefined", "n/a", "–"})
    void whatIsUnknownIsNotZero(String cell) {
        assertThat(Amounts.of(List.of(cell)).read(cell)).isEmpty();
    }

    @Test
    void theColumnSaysWhetherACommaDivides() {
        Amounts french = Amounts.of(List.of("1 234,5", "2,25", "3"));
        Amounts english = Amounts.of(List.of("1,234.5", "2.25", "1,000"));
        Amounts german = Amounts.of(List.of("1.234.567", "2.500"));

        assertThat(french.read("2,25")).hasValue(2.25);
        assertThat(french.read("1 234,5")).hasValue(1234.5);
        assertThat(english.read("1,000")).hasValue(1000);
        assertThat(german.read("2.500")).hasValue(2500);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"09/01/2025 21:13|false|2025-09-01",
            "31/12/2025 08:24|true|2025-12-31",
            "2016-12-23 18:50 +0000|true|2016-12-23", "2025-09-20T00:00:00|true|2025-09-20",
            "2025/10/31 18:19:10|true|2025-10-31", "Mon Feb 17 2025|true|2025-02-17",
            "Sat, Aug 15, 2026|true|2026-08-15", "Dec 18, 2022|true|2022-12-18",
            "28 sept. 2026|true|2026-09-28",
            "1er mars 2026|true|2026-03-01", "Jun 09, 2018 09:30 pm|true|2018-06-09",
            "12/31/23 14:01|false|2023-12-31",
            "8/5/2024|false|2024-08-05", "15. März 2026|true|2026-03-15"})
    void daysAreRead(String cell, boolean dayFirst, LocalDate day) {
        assertThat(Stamp.read(cell, dayFirst).flatMap(Stamp::day)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"Total", "31/02/2026", "Lifetime", "2026", "99/99/9999", "may the force", "40 janvier 2026"})
    void whatIsNoDayIsNone(String cell) {
        assertThat(Stamp.read(cell, true).flatMap(Stamp::day)).isEmpty();
    }

    @Test
    void timesKeepTheZoneTheyName() {
        assertThat(Stamp.read("2016-12-23 18:50 +0100", true).flatMap(stamp -> stamp.instant(ZoneOffset.UTC)))
                .contains(Instant.parse("2016-12-23T17:50:00Z"));
    }

    @Test
    void idsTellTheInstant() {
        long x = (Instant.parse("2026-08-15T19:19:32.837Z").toEpochMilli() - 1_288_834_974_657L) << 22;
        long tiktok = Instant.parse("2025-10-31T18:19:06Z").getEpochSecond() << 32;
        long linkedin = Instant.parse("2024-06-07T04:37:52.663Z").toEpochMilli() << 22;

        assertThat(IdClock.of("x", String.valueOf(x), ""))
                .contains(Instant.parse("2026-08-15T19:19:32.837Z"));
        assertThat(IdClock.of("tiktok", "", "https://www.tiktok.com/@shop/video/" + tiktok))
                .contains(Instant.parse("2025-10-31T18:19:06Z"));
        assertThat(IdClock.of("linkedin", "",
                "https://www.linkedin.com/feed/update/urn:li:activity:" + linkedin))
                .contains(Instant.parse("2024-06-07T04:37:52.663Z"));
        assertThat(IdClock.of("instagram", "", "https://www.instagram.com/p/AAAAAAAA/")).isPresent();
        assertThat(IdClock.of("x", "12", "")).isEmpty();
        assertThat(IdClock.of("tiktok", "", "https://www.tiktok.com/@shop")).isEmpty();
    }

    @Test
    void daysWithoutAYearAreCountedBackFromTheExport() {
        LocalDate exported = LocalDate.of(2026, 3, 3);
        List<MonthDay> up = List.of(MonthDay.of(2, 28), MonthDay.of(12, 31), MonthDay.of(1, 1),
                MonthDay.of(2, 27));

        assertThat(Years.of(up, exported)).containsExactly(LocalDate.of(2025, 2, 28),
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 27));
        assertThat(Years.of(up.reversed(), exported)).containsExactly(LocalDate.of(2026, 2, 27),
                LocalDate.of(2026, 1, 1), LocalDate.of(2025, 12, 31), LocalDate.of(2025, 2, 28));
        assertThat(Years.of(List.of(MonthDay.of(2, 29)), exported))
                .containsExactly(LocalDate.of(2024, 2, 29));
    }

    @Test
    void theNameOfAFileTellsItsLastDay() {
        LocalDate today = LocalDate.of(2026, 11, 26);

        assertThat(FileNameDates.last("account_analytics_content_2026-08-10_2026-08-16.csv", today))
                .contains(LocalDate.of(2026, 8, 16));
        assertThat(FileNameDates.last("Sep-01-2025_Sep-30-2025_2855862537940540.csv", today))
                .contains(LocalDate.of(2025, 9, 30));
        assertThat(FileNameDates.last("tweet_activity_metrics_shop_20161201_20170101_en.csv", today))
                .contains(LocalDate.of(2017, 1, 1));
        assertThat(FileNameDates.last("posts_2026-05_06.csv", today)).isEmpty();
        assertThat(FileNameDates.last("posts_2030-01-01.csv", today)).isEqualTo(Optional.empty());
    }
}
