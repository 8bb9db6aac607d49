package app.vitrine.domain.post;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

final class MarkTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-12-09T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 9);

    @ParameterizedTest
    @EnumSource(Status.class)
    void aPostAheadShowsItsStatus(Status status) {
        assertThat(mark(status, due(Publication.State.PLANNED, TODAY, LocalTime.of(10, 1))).id())
                .isEqualTo(status.id());
    }

    @Test
    void aPostIsLateFromTheMinuteItsTimeHasPassedAtTheClients() {
        Mark.Due past = due(Publication.State.PLANNED, TODAY, LocalTime.of(9, 59));

        assertThat(mark(Status.APPROVED, past)).isEqualTo(Mark.LATE);
        assertThat(mark(Status.DRAFT, past)).isEqualTo(Mark.LATE);
        assertThat(Mark.of(Status.APPROVED, List.of(past), ZoneId.of("America/New_York"), NOW))
                .isEqualTo(Mark.APPROVED);
    }

    @Test
    void anIdeaIsNeverLate() {
        assertThat(mark(Status.IDEA, due(Publication.State.PLANNED, TODAY.minusDays(9), LocalTime.NOON)))
                .isEqualTo(
                        Mark.IDEA);
    }

    @Test
    void aPostWithoutATimeHasTheWholeDay() {
        Mark.Due today = new Mark.Due(Publication.State.PLANNED, Optional.of(TODAY), Optional.empty());
        Mark.Due yesterday = new Mark.Due(Publication.State.PLANNED, Optional.of(TODAY.minusDays(1)),
                Optional.empty());

        assertThat(mark(Status.APPROVED, today)).isEqualTo(Mark.APPROVED);
        assertThat(mark(Status.APPROVED, yesterday)).isEqualTo(Mark.LATE);
    }

    @Test
    void whatIsOutOrSkippedIsSettled() {
        Mark.Due out = due(Publication.State.PUBLISHED, TODAY.minusDays(1), LocalTime.NOON);
        Mark.Due skipped = due(Publication.State.SKIPPED, TODAY.minusDays(1), LocalTime.NOON);
        Mark.Due ahead = due(Publication.State.PLANNED, TODAY.plusDays(1), LocalTime.NOON);

        assertThat(mark(Status.APPROVED, out, skipped)).isEqualTo(Mark.PUBLISHED);
        assertThat(mark(Status.APPROVED, out, ahead)).isEqualTo(Mark.PARTLY_PUBLISHED);
        assertThat(mark(Status.APPROVED, skipped)).isEqualTo(Mark.APPROVED);
        assertThat(mark(Status.APPROVED, out,
                due(Publication.State.HANDED_OVER, TODAY.minusDays(1), LocalTime.NOON)))
                .isEqualTo(Mark.LATE);
    }

    private static Mark mark(Status status, Mark.Due... variants) {
        return Mark.of(status, List.of(variants), PARIS, NOW);
    }

    private static Mark.Due due(Publication.State state, LocalDate day, LocalTime time) {
        return new Mark.Due(state, Optional.of(day), Optional.of(time));
    }
}
