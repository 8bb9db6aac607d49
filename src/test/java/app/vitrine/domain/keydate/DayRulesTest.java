package app.vitrine.domain.keydate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

final class DayRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "02-14                                                        | 2027 | 2027-02-14",
            "02-29                                                        | 2028 | 2028-02-29",
            "4 thursday november + 1                                      | 2027 | 2027-11-26",
            "4 thursday november + 4                                      | 2027 | 2027-11-29",
            "1 monday september + 6                                       | 2026 | 2026-09-13",
            "easter - 21                                                  | 2027 | 2027-03-07",
            "easter - 21                                                  | 2028 | 2028-03-26",
            "last sunday may unless easter + 49 then 1 sunday june        | 2027 | 2027-05-30",
            "last sunday may unless easter + 49 then 1 sunday june        | 2023 | 2023-06-04",
            "last sunday may unless easter + 49 then 1 sunday june        | 2034 | 2034-06-04",
            "2 wednesday january unless after 12 then 1 wednesday january | 2027 | 2027-01-06",
            "2 wednesday january unless after 12 then 1 wednesday january | 2028 | 2028-01-12",
            "last wednesday june unless after 28 then last wednesday june - 7 | 2027 | 2027-06-23",
            "last wednesday june unless after 28 then last wednesday june - 7 | 2028 | 2028-06-28",
            "last saturday before 12-25                                   | 2027 | 2027-12-18",
            "hijri 9-1                                                    | 2027 | 2027-02-08",
            "listed 2026-02-17 2027-02-06                                 | 2027 | 2027-02-06"})
    void aRuleTellsItsDay(String rule, int year, LocalDate day) {
        assertThat(DayRules.parse(rule).in(year)).containsExactly(day);
    }

    @Test
    void someYearsHaveNoneOrTwo() {
        assertThat(DayRules.parse("02-29").in(2027)).isEmpty();
        assertThat(DayRules.parse("5 sunday february").in(2027)).isEmpty();
        assertThat(DayRules.parse("listed 2026-02-17").in(2027)).isEmpty();
        assertThat(DayRules.parse("hijri 9-1").in(2030)).containsExactly(LocalDate.of(2030, 1, 5),
                LocalDate.of(2030, 12, 26));
        assertThat(DayRules.parse("01-01 - 1").in(2027)).containsExactly(LocalDate.of(2027, 12, 31));
    }

    // The dates of Easter that churches print.
    @Test
    void easterIsWhenItIs() {
        List<String> printed = List.of("2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16",
                "2029-04-01", "2030-04-21", "2038-04-25");
        assertThat(printed)
                .allSatisfy(day -> assertThat(new DayRule.Easter().in(LocalDate.parse(day).getYear()))
                        .containsExactly(LocalDate.parse(day)));
        assertThat(IntStream.range(1900, 2200).mapToObj(year -> new DayRule.Easter().in(year).getFirst()))
                .allMatch(day -> day.getDayOfWeek() == java.time.DayOfWeek.SUNDAY)
                .allMatch(day -> !day.isBefore(day.withMonth(3).withDayOfMonth(22))
                        && !day.isAfter(day.withMonth(4).withDayOfMonth(25)));
    }

    @ParameterizedTest
    @CsvSource({"13-01", "6 sunday may", "2 someday may", "easter +", "unless", "''"})
    void whatIsNoRuleIsRefused(String rule) {
        assertThatIllegalArgumentException().isThrownBy(() -> DayRules.parse(rule).in(2027));
    }
}
