package app.vitrine.domain.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.junit.jupiter.api.Test;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.series.Repetition.Monthly;
import app.vitrine.domain.series.Repetition.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RepetitionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

    private static Repetition rule(LocalDate first, Unit unit, int every, Set<DayOfWeek> days,
            Monthly monthly) {
        return new Repetition(first, unit, every, days, monthly, Optional.empty(), OptionalInt.empty());
    }

    private static List<LocalDate> first(Repetition rule, int count) {
        return rule.in(new Span(rule.first(), rule.first().plusYears(20))).stream().limit(count).toList();
    }

    @Test
    void weeksGoOnTheirDaysOfTheWeek() {
        assertThat(first(Repetition.weekly(MONDAY), 3)).containsExactly(MONDAY, MONDAY.plusDays(7),
                MONDAY.plusDays(14));
        assertThat(first(rule(MONDAY.plusDays(2), Unit.WEEKS, 2, Set.of(DayOfWeek.MONDAY,
                DayOfWeek.WEDNESDAY), Monthly.DATE), 4)).containsExactly(MONDAY.plusDays(2),
                        MONDAY.plusDays(14), MONDAY.plusDays(16), MONDAY.plusDays(28));
    }

    @Test
    void shortMonthsGiveTheirLastDayAndLaterOnesTheNumberAgain() {
        Repetition rule = rule(LocalDate.of(2027, 1, 31), Unit.MONTHS, 1, Set.of(), Monthly.DATE);
        assertThat(first(rule, 4)).containsExactly(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 28),
                LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 30));
        assertThat(rule.clamped()).isTrue();
        assertThat(first(rule(LocalDate.of(2028, 2, 29), Unit.MONTHS, 12, Set.of(), Monthly.DATE), 5))
                .contains(LocalDate.of(2029, 2, 28), LocalDate.of(2032, 2, 29));
    }

    @Test
    void theSecondTuesdayAndTheLastFriday() {
        assertThat(first(rule(LocalDate.of(2026, 12, 8), Unit.MONTHS, 1, Set.of(), Monthly.WEEKDAY), 3))
                .containsExactly(LocalDate.of(2026, 12, 8), LocalDate.of(2027, 1, 12),
                        LocalDate.of(2027, 2, 9));
        assertThat(first(rule(LocalDate.of(2026, 12, 25), Unit.MONTHS, 1, Set.of(), Monthly.LAST_WEEKDAY),
                3)).containsExactly(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 29),
                        LocalDate.of(2027, 2, 26));
    }

    @Test
    void itEndsOnADayOrAfterANumber() {
        Repetition weekly = Repetition.weekly(MONDAY);
        assertThat(first(weekly.withUntil(Optional.of(MONDAY.plusDays(14))), 9)).hasSize(3);
        Repetition five = new Repetition(MONDAY, Unit.DAYS, 3, Set.of(), Monthly.DATE, Optional.empty(),
                OptionalInt.of(5));
        assertThat(first(five, 9)).hasSize(5).endsWith(MONDAY.plusDays(12));
        assertThat(five.in(new Span(MONDAY.plusDays(10), MONDAY.plusDays(40))))
                .containsExactly(MONDAY.plusDays(12));
    }

    @Test
    void theFirstDayCountsWhateverTheRestSays() {
        assertThat(first(rule(MONDAY, Unit.WEEKS, 1, Set.of(DayOfWeek.FRIDAY), Monthly.DATE), 2))
                .containsExactly(MONDAY, MONDAY.plusDays(4));
        assertThat(first(rule(LocalDate.of(2026, 12, 8), Unit.MONTHS, 1, Set.of(), Monthly.LAST_WEEKDAY), 2))
                .containsExactly(LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 29));
    }

    @Test
    void aShiftTakesTheDaysOfTheWeekAlong() {
        Repetition rule = rule(MONDAY, Unit.WEEKS, 1, Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                Monthly.DATE).shifted(1);
        assertThat(rule.days()).containsExactlyInAnyOrder(DayOfWeek.TUESDAY, DayOfWeek.MONDAY);
        assertThat(rule.first()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void whatIsNoRuleIsRefused() {
        assertThatThrownBy(() -> rule(MONDAY, Unit.DAYS, 0, Set.of(), Monthly.DATE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Repetition(MONDAY, Unit.DAYS, 1, Set.of(), Monthly.DATE,
                Optional.empty(), OptionalInt.of(0))).isInstanceOf(IllegalArgumentException.class);
    }

    /// Random rules give the days that lib-recur gives for the same rule of iCalendar.
    @Test
    void randomRulesAgreeWithAnotherImplementation() throws InvalidRecurrenceRuleException {
        Random random = new Random(27);
        for (int i = 0; i < 3_000; i++) {
            Repetition rule = random(random);
            assertThat(RuleText.read(RuleText.of(rule))).isEqualTo(rule);
            assertThat(first(rule, 40)).as(RuleText.of(rule)).isEqualTo(others(rule, 40));
        }
    }

    // The first day is one of the rule's own: iCalendar leaves open what any other means.
    private static Repetition random(Random random) {
        LocalDate first = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(5_000));
        Unit unit = List.of(Unit.values()).get(random.nextInt(3));
        Set<DayOfWeek> days = EnumSet.of(first.getDayOfWeek());
        for (int more = random.nextInt(4); more > 0; more--) {
            days.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        Monthly monthly = List.of(Monthly.values()).get(random.nextInt(3));
        if (monthly == Monthly.LAST_WEEKDAY) {
            first = first.with(TemporalAdjusters.lastInMonth(first.getDayOfWeek()));
        } else if (monthly == Monthly.WEEKDAY && first.getDayOfMonth() > 28) {
            first = first.minusDays(7);
        }
        Optional<LocalDate> until = random.nextInt(3) == 0
                ? Optional.of(first.plusDays(random.nextInt(2_000)))
                : Optional.empty();
        OptionalInt count = until.isEmpty() && random.nextBoolean()
                ? OptionalInt.of(1 + random.nextInt(30))
                : OptionalInt.empty();
        return new Repetition(first, unit, 1 + random.nextInt(5), unit == Unit.WEEKS ? days : Set.of(),
                unit == Unit.MONTHS ? monthly : Monthly.DATE, until, count);
    }

    private static List<LocalDate> others(Repetition rule, int count) throws InvalidRecurrenceRuleException {
        RecurrenceRuleIterator dates = new RecurrenceRule(icalendar(rule)).iterator(date(rule.first()));
        List<LocalDate> found = new ArrayList<>();
        LocalDate last = rule.first().plusYears(20);
        while (dates.hasNext() && found.size() < count) {
            DateTime next = dates.nextDateTime();
            LocalDate day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            if (day.isAfter(last)) {
                break;
            }
            found.add(day);
        }
        return found;
    }

    private static DateTime date(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    private static String icalendar(Repetition rule) {
        String weekday = name(rule.first().getDayOfWeek());
        String by = switch (rule.unit()) {
            case DAYS -> "FREQ=DAILY";
            case WEEKS -> "FREQ=WEEKLY;WKST=MO;BYDAY=" + rule.days().stream().sorted()
                    .map(RepetitionTest::name).collect(Collectors.joining(","));
            case MONTHS -> "FREQ=MONTHLY" + switch (rule.monthly()) {
                case DATE -> ";RSCALE=GREGORIAN;SKIP=BACKWARD;BYMONTHDAY=" + rule.first().getDayOfMonth();
                case WEEKDAY -> ";BYDAY=" + rule.nth() + weekday;
                case LAST_WEEKDAY -> ";BYDAY=-1" + weekday;
            };
        };
        return by + ";INTERVAL=" + rule.every()
                + rule.until().map(day -> ";UNTIL=" + day.toString().replace("-", "")).orElse("")
                + (rule.count().isPresent() ? ";COUNT=" + rule.count().getAsInt() : "");
    }

    private static String name(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
