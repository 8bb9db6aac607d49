package app.vitrine.ui.calendar;

import java.time.LocalTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class TimeScaleTest {

    @Test
    void theNightIsFoldedUpToTheFirstPost() {
        assertThat(TimeScale.folding(41, LocalTime.NOON).folded()).isEqualTo(6);
        assertThat(TimeScale.folding(41, LocalTime.of(4, 30)).folded()).isEqualTo(4);
        assertThat(TimeScale.folding(41, LocalTime.of(1, 59)).folded()).isZero();
    }

    @Test
    void everyQuarterOfAnHourIsFoundWhereItStands() {
        for (int folded : new int[]{0, 4, 6}) {
            TimeScale scale = new TimeScale(41, folded);
            for (int minute = folded * 60; minute < 24 * 60; minute += 15) {
                LocalTime time = LocalTime.MIDNIGHT.plusMinutes(minute);
                assertThat(scale.at(scale.y(time))).as("%s folded %s", time, folded).isEqualTo(time);
            }
        }
    }

    @Test
    void noPointIsBeforeTheFirstOrAfterTheLastQuarter() {
        TimeScale scale = new TimeScale(41, 6);

        assertThat(scale.at(-50)).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(scale.at(scale.height() + 50)).isEqualTo(LocalTime.of(23, 45));
        assertThat(scale.y(LocalTime.of(6, 0))).isEqualTo(TimeScale.BAND);
        assertThat(scale.inBand(10)).isTrue();
        assertThat(scale.inBand(TimeScale.BAND)).isFalse();
    }
}
