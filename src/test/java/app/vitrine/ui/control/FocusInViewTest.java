package app.vitrine.ui.control;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FocusInViewTest {

    @Test
    void whateverFitsIsSeenWhole() {
        Random random = new Random(3);
        for (int round = 0; round < 10_000; round++) {
            double whole = 200 + random.nextInt(2_000);
            double shown = 60 + random.nextInt(600);
            double height = 1 + random.nextInt((int) shown - 30);
            double from = random.nextDouble() * Math.max(0, whole - height);
            double now = random.nextDouble();
            double value = FocusInView.value(now, whole, shown, from, from + height);
            double top = value * Math.max(0, whole - shown);
            if (whole > shown) {
                assertThat(from).isGreaterThanOrEqualTo(top - 0.001);
                assertThat(from + height).isLessThanOrEqualTo(top + shown + 0.001);
            } else {
                assertThat(value).isEqualTo(now);
            }
        }
    }

    @Test
    void whatIsSeenMovesNothing() {
        assertThat(FocusInView.value(0.5, 1_000, 500, 300, 340)).isEqualTo(0.5);
    }

    @Test
    void ofWhatDoesNotFitTheBeginningIsSeen() {
        assertThat(FocusInView.value(0, 1_000, 100, 500, 900) * 900).isBetween(487.9, 488.1);
    }
}
