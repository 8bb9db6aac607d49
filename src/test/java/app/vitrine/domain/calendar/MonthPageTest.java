package app.vitrine.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class MonthPageTest {

    @ParameterizedTest
    @CsvSource({"2026-12,MONDAY,2026-11-30,2027-01-03,5", "2026-02,SUNDAY,2026-02-01,2026-02-28,4",
            "2026-08,MONDAY,2026-07-27,2026-09-06,6"})
    void aPageShowsWholeWeeks(YearMonth month, DayOfWeek start, LocalDate first, LocalDate last, int weeks) {
        MonthPage page = new MonthPage(month, start);

        assertThat(page.span()).isEqualTo(new Span(first, last));
        assertThat(page.weeks()).isEqualTo(weeks);
        assertThat(page.days()).hasSize(weeks * 7).startsWith(first).endsWith(last);
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void everyPageBeginsAtTheWeekStartAndHoldsItsMonth(DayOfWeek start) {
        for (YearMonth month = YearMonth.of(2020, 1); month
                .isBefore(YearMonth.of(2030, 1)); month = month.plusMonths(1)) {
            MonthPage page = new MonthPage(month, start);

            assertThat(page.span().first().getDayOfWeek()).isEqualTo(start);
            assertThat(page.days().stream().filter(page::belongs)).hasSize(month.lengthOfMonth());
            assertThat(page.weeks()).isBetween(4, 6);
        }
    }

    @Test
    void spansKnowTheirDaysAndMeet() {
        Span span = new Span(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 3));

        assertThat(span.length()).isEqualTo(3);
        assertThat(span.contains(LocalDate.of(2026, 12, 3))).isTrue();
        assertThat(span.contains(LocalDate.of(2026, 12, 4))).isFalse();
        assertThat(span.overlaps(Span.day(LocalDate.of(2026, 12, 3)))).isTrue();
        assertThat(span.overlaps(new Span(LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 9)))).isFalse();
        assertThatThrownBy(() -> new Span(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
