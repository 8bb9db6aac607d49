package app.vitrine.domain.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class WordingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

    @Test
    void daysAreWrittenAsInTheirCountry() {
        assertThat(Wording.of(Locale.UK).day(DAY)).isEqualTo("Tue 15 Dec");
        assertThat(Wording.of(Locale.US).day(DAY)).isEqualTo("Tue, Dec 15");
        assertThat(Wording.of(Locale.FRANCE).day(DAY)).isEqualTo("mar. 15 déc.");
        assertThat(Wording.of(Locale.FRANCE).longDay(DAY)).isEqualTo("mardi 15 décembre");
        assertThat(Wording.of(Locale.US).date(DAY)).isEqualTo("December 15, 2026");
        assertThat(Wording.of(Locale.FRANCE).month(YearMonth.of(2026, 12))).isEqualTo("Décembre 2026");
    }

    @Test
    void clocksAndWeeksFollowTheCountryUntilThePersonChooses() {
        Wording us = Wording.of(Locale.US);

        assertThat(us.weekStart()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(us.hours24()).isFalse();
        assertThat(us.time(LocalTime.of(14, 5))).matches("2:05\\hPM");
        assertThat(Wording.of(Locale.FRANCE).weekStart()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(Wording.of(Locale.FRANCE).time(LocalTime.of(9, 5))).isEqualTo("09:05");
        assertThat(Wording.of(Locale.US, Optional.of(DayOfWeek.MONDAY), Optional.of(true))
                .time(LocalTime.of(14, 5)))
                .isEqualTo("14:05");
    }

    @Test
    void weeksAreNumberedByTheStandardOfTheirStart() {
        assertThat(Wording.of(Locale.FRANCE).week(LocalDate.of(2027, 1, 1))).isEqualTo(53);
        assertThat(Wording.of(Locale.US).week(LocalDate.of(2027, 1, 1))).isEqualTo(1);
    }

    @Test
    void narrowPlacesWriteEnglishHalfDaysWithOneLetter() {
        Wording american = Wording.of(Locale.US);
        assertThat(List.of(LocalTime.of(10, 30), LocalTime.NOON, LocalTime.of(0, 5)).stream()
                .map(american::briefTime)).containsExactly("10:30a", "12p", "12:05a");
        assertThat(Wording.of(Locale.FRANCE).briefTime(LocalTime.of(8, 0))).isEqualTo("08:00");
    }

    @Test
    void weeksAreNumberedWherePeopleCountThem() {
        assertThat(Wording.of(Locale.FRANCE).numbersWeeks()).isTrue();
        assertThat(Wording.of(Locale.US).numbersWeeks()).isFalse();
        assertThat(Wording.of(Locale.UK).numbersWeeks()).isFalse();
        assertThat(Wording.of(Locale.CANADA_FRENCH).numbersWeeks()).isFalse();
    }

    @Test
    void countsChooseTheirForm() {
        Messages french = Messages.of(Locale.FRANCE);

        assertThat(french.language()).isEqualTo("fr");
        assertThat(Messages.of(Locale.GERMANY).language()).isEqualTo("en");
        assertThat(french.text(Message.of("network.newsletter"))).isEqualTo("Newsletter");
        assertThat(Wording.of(Locale.UK).number(12_345)).isEqualTo("12,345");
    }
}
