package app.vitrine.domain.slot;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Slot;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;

import static org.assertj.core.api.Assertions.assertThat;

class FanTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime SIX = LocalTime.of(18, 0);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2026, 12, 9, 12, 0);
    private static final Channel INSTAGRAM = Channel.of(1, Network.INSTAGRAM, 0).withId(1)
            .withSlots(List.of(new Slot(DayOfWeek.MONDAY, SIX), new Slot(DayOfWeek.FRIDAY, SIX)));
    private static final Channel FACEBOOK = Channel.of(1, Network.FACEBOOK, 1).withId(2);

    private static LocalDateTime december(int day, LocalTime time) {
        return LocalDate.of(2026, 12, day).atTime(time);
    }

    private static Fan fan(List<Post> posts, Predicate<LocalDate> closed) {
        return new Fan(List.of(INSTAGRAM, FACEBOOK), PARIS, posts, closed, TEN);
    }

    @Test
    void oneAfterTheOtherTakesTheNextFreeSlot() {
        assertThat(fan(List.of(), Set.<LocalDate>of()::contains).places(Set.of(1L), WEDNESDAY, 3))
                .containsExactly(
                        new Fan.Place(december(11, SIX), true), new Fan.Place(december(14, SIX), true),
                        new Fan.Place(december(18, SIX), true));
    }

    @Test
    void whatIsPlannedKeepsItsSlotAndClosedDaysArePassedOver() {
        Post planned = Post.draft(1, Instant.EPOCH)
                .withWhen(Optional.of(LocalDate.of(2026, 12, 11)), Optional.of(SIX))
                .withVariants(List.of(Variant.on(1, Format.FEED, 0)));
        assertThat(fan(List.of(planned), day -> day.getDayOfMonth() == 14).places(Set.of(1L), WEDNESDAY, 2))
                .containsExactly(new Fan.Place(december(18, SIX), true),
                        new Fan.Place(december(21, SIX), true));
    }

    @Test
    void withoutSlotsTheyComeADayApartAtTheUsualTime() {
        assertThat(fan(List.of(), day -> day.getDayOfMonth() == 11).places(Set.of(2L), WEDNESDAY, 3))
                .containsExactly(new Fan.Place(december(10, TEN), false),
                        new Fan.Place(december(12, TEN), false), new Fan.Place(december(13, TEN), false));
    }

    @Test
    void whoIsAlwaysClosedIsPlannedForAllTheSame() {
        assertThat(fan(List.of(), _ -> true).places(Set.of(2L), WEDNESDAY, 2)).hasSize(2);
    }

    @Test
    void moreThanTheSlotsOfTwelveWeeksEndSomewhere() {
        List<Fan.Place> places = fan(List.of(), Set.<LocalDate>of()::contains).places(Set.of(1L, 2L),
                WEDNESDAY, 60);
        assertThat(places).hasSize(60).allMatch(Fan.Place::slot);
        assertThat(places).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
    }
}
