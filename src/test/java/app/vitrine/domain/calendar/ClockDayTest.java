package app.vitrine.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClockDayTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void mostDaysAreUsual() {
        ClockDay day = ClockDay.of(LocalDate.of(2026, 12, 10), PARIS);

        assertThat(day.usual()).isTrue();
        assertThat(day.length()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void springLosesAnHourAndAutumnRepeatsOne() {
        ClockDay spring = ClockDay.of(LocalDate.of(2027, 3, 28), PARIS);
        ClockDay autumn = ClockDay.of(LocalDate.of(2026, 10, 25), PARIS);

        assertThat(spring.length()).isEqualTo(Duration.ofHours(23));
        assertThat(spring.shifts())
                .containsExactly(new ClockDay.Shift(LocalTime.of(2, 0), LocalTime.of(3, 0), true));
        assertThat(autumn.length()).isEqualTo(Duration.ofHours(25));
        assertThat(autumn.shifts())
                .containsExactly(new ClockDay.Shift(LocalTime.of(2, 0), LocalTime.of(3, 0), false));
    }

    @Test
    void lordHoweShiftsByHalfAnHour() {
        ClockDay day = ClockDay.of(LocalDate.of(2026, 10, 4), ZoneId.of("Australia/Lord_Howe"));

        assertThat(day.length()).isEqualTo(Duration.ofMinutes(23 * 60 + 30));
        assertThat(day.shifts())
                .containsExactly(new ClockDay.Shift(LocalTime.of(2, 0), LocalTime.of(2, 30), true));
    }

    @Test
    void samoaLeftADayOut() {
        ClockDay day = ClockDay.of(LocalDate.of(2011, 12, 30), ZoneId.of("Pacific/Apia"));

        assertThat(day.length()).isZero();
        assertThat(day.shifts())
                .containsExactly(new ClockDay.Shift(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, true));
        assertThat(day.shifts().getFirst().contains(LocalTime.of(17, 30))).isTrue();
        assertThat(ClockDay.of(LocalDate.of(2011, 12, 31), ZoneId.of("Pacific/Apia")).usual()).isTrue();
    }

    @Test
    void everyDayIsAsLongAsItsShiftsSay() {
        Instant from = Instant.parse("1990-01-01T00:00:00Z");
        int days = 0;
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(id);
            ZoneOffsetTransition change = zone.getRules().nextTransition(from);
            while (change != null && change.getDateTimeAfter().getYear() < 2040) {
                LocalDate day = change.getDateTimeAfter().toLocalDate();
                if (day.equals(change.getDateTimeBefore().toLocalDate())) {
                    assertThat(ClockDay.of(day, zone).length()).as("%s %s", id, day)
                            .isEqualTo(shown(ClockDay.of(day, zone)));
                    days++;
                }
                change = zone.getRules().nextTransition(change.getInstant());
            }
        }
        assertThat(days).isGreaterThan(10_000);
    }

    private static Duration shown(ClockDay day) {
        Duration length = Duration.ofHours(24);
        for (ClockDay.Shift shift : day.shifts()) {
            int until = shift.until().equals(LocalTime.MIDNIGHT) ? 86_400 : shift.until().toSecondOfDay();
            Duration stretch = Duration.ofSeconds(until - shift.from().toSecondOfDay());
            length = shift.skipped() ? length.minus(stretch) : length.plus(stretch);
        }
        return length;
    }
}
