package app.vitrine.domain.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OverviewTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 1);

    private static PostResult post(String key, LocalDate day, Map<Metric, Double> figures) {
        return new PostResult(key, Optional.empty(), Optional.of(day), key, "", "", new Figures(figures));
    }

    @Test
    void engagementIsTheNetworksOwnOrWhatPeopleDid() {
        assertThat(Engagement.of("x", new Figures(Map.of(Metric.ENGAGEMENTS, 9.0, Metric.LIKES, 2.0))))
                .hasValue(9);
        assertThat(Engagement.of("instagram",
                new Figures(Map.of(Metric.LIKES, 2.0, Metric.SAVES, 3.0, Metric.VIEWS, 50.0)))).hasValue(5);
        assertThat(Engagement.of("newsletter", new Figures(Map.of(Metric.OPENS, 7.0)))).hasValue(7);
        assertThat(Engagement.of("instagram", new Figures(Map.of(Metric.VIEWS, 50.0)))).isEmpty();
    }

    @Test
    void postsAreCountedInTheWeekTheyWerePublished() {
        Overview overview = Overview.of("instagram",
                List.of(post("a", LAST, Map.of(Metric.LIKES, 4.0, Metric.REACH, 40.0)),
                        post("b", LAST.minusDays(6), Map.of(Metric.LIKES, 6.0, Metric.REACH, 60.0)),
                        post("c", LAST.minusDays(7), Map.of(Metric.LIKES, 1.0, Metric.REACH, 50.0)),
                        post("d", LAST.minusWeeks(4), Map.of(Metric.LIKES, 8.0, Metric.REACH, 10.0)),
                        post("e", LAST.plusDays(1), Map.of(Metric.LIKES, 99.0))),
                LAST, 4);

        assertThat(overview.now())
                .isEqualTo(new Overview.Sum(3, OptionalDouble.of(150), OptionalDouble.of(11),
                        OptionalDouble.of(11 / 150.0)));
        assertThat(overview.before().posts()).isEqualTo(1);
        assertThat(overview.weeks()).extracting(week -> week.sum().posts()).containsExactly(0, 0, 1, 2);
        assertThat(overview.weeks().get(0).sum().engagements()).isEmpty();
        assertThat(overview.weeks().get(3).first()).isEqualTo(LAST.minusDays(6));
        assertThat(overview.best()).extracting(PostResult::key).containsExactly("b", "a", "c");
    }

    @Test
    void theRateIsOfPostsThatHaveBoth() {
        Overview overview = Overview.of("tiktok",
                List.of(post("a", LAST, Map.of(Metric.LIKES, 5.0, Metric.VIEWS, 100.0)),
                        post("b", LAST, Map.of(Metric.LIKES, 5.0)),
                        post("c", LAST, Map.of(Metric.VIEWS, 900.0))),
                LAST, 4);

        assertThat(overview.now().rate()).hasValue(0.05);
        assertThat(overview.now().seen()).hasValue(1_000);
        assertThat(overview.seen()).contains(Metric.VIEWS);
    }
}
