package app.vitrine.domain.slot;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Slot;
import app.vitrine.domain.network.Network;

import static org.assertj.core.api.Assertions.assertThat;

final class FreeSlotsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    private static Channel channel(long id, String words) {
        return Channel.of(1, Network.INSTAGRAM, 0).withId(id).withSlots(SlotWords.read(words).slots());
    }

    private static Optional<LocalDateTime> next(FreeSlots free, LocalDateTime after, Long... channels) {
        return free.next(List.of(channels), after).map(FreeSlots.Free::at);
    }

    @Test
    void theNextSlotIsTheFirstAfterTheMoment() {
        FreeSlots free = new FreeSlots(List.of(channel(1, "mon wed 18:00")), PARIS);
        assertThat(next(free, MONDAY.atTime(17, 59), 1L)).contains(MONDAY.atTime(18, 0));
        assertThat(next(free, MONDAY.atTime(18, 0), 1L)).contains(MONDAY.plusDays(2).atTime(18, 0));
        assertThat(next(free, MONDAY.plusDays(2).atTime(20, 0), 1L))
                .contains(MONDAY.plusDays(7).atTime(18, 0));
        assertThat(next(free, MONDAY.atStartOfDay(), 2L)).isEmpty();
        assertThat(free.any(List.of(2L))).isFalse();
        assertThat(free.any(List.of(2L, 1L))).isTrue();
    }

    @Test
    void aChannelThatPublishesWithinHalfAnHourHasTakenIt() {
        FreeSlots free = new FreeSlots(List.of(channel(1, "mon 18:00"), channel(2, "mon 18:00")), PARIS);
        free.take(1, MONDAY.atTime(18, 29));
        assertThat(next(free, MONDAY.atStartOfDay(), 1L)).contains(MONDAY.plusWeeks(1).atTime(18, 0));
        assertThat(free.next(List.of(1L, 2L), MONDAY.atStartOfDay()))
                .contains(new FreeSlots.Free(MONDAY.atTime(18, 0), Set.of(2L)));
        free.take(1, MONDAY.plusWeeks(1).atTime(17, 30));
        assertThat(next(free, MONDAY.atStartOfDay(), 1L)).contains(MONDAY.plusWeeks(1).atTime(18, 0));
    }

    @Test
    void anHourThatTheClockSkipsIsNoSlot() {
        FreeSlots free = new FreeSlots(List.of(channel(1, "sun 2:30")), PARIS);
        LocalDate skipped = LocalDate.of(2027, 3, 28);
        assertThat(next(free, skipped.minusDays(1).atStartOfDay(), 1L))
                .contains(skipped.plusWeeks(1).atTime(2, 30));
    }

    @Test
    void archivedChannelsHaveNoSlots() {
        Channel gone = new Channel(1, 1, Network.X, "", "", "", Optional.empty(), 0, true,
                List.of(new Slot(DayOfWeek.MONDAY, LocalTime.NOON)));
        assertThat(new FreeSlots(List.of(gone), PARIS).any(List.of(1L))).isFalse();
    }

    @Test
    void everySlotThatIsFoundIsOneAndIsFree() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<Slot> slots = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                slots.add(new Slot(DayOfWeek.of(1 + random.nextInt(7)),
                        LocalTime.of(random.nextInt(24), 15 * random.nextInt(4))));
            }
            Channel channel = Channel.of(1, Network.X, 0).withId(7).withSlots(slots);
            FreeSlots free = new FreeSlots(List.of(channel), PARIS);
            Set<LocalDateTime> taken = new HashSet<>();
            LocalDateTime after = MONDAY.plusDays(random.nextInt(300)).atTime(random.nextInt(24), 0);
            for (int i = 0; i < 10; i++) {
                Optional<LocalDateTime> at = next(free, after, 7L);
                assertThat(at).isPresent();
                LocalDateTime found = at.orElseThrow();
                assertThat(found).isAfter(after);
                assertThat(slots).contains(new Slot(found.getDayOfWeek(), found.toLocalTime()));
                assertThat(taken).noneMatch(
                        other -> Duration.between(other, found).abs().compareTo(Duration.ofMinutes(30)) < 0);
                taken.add(found);
                free.take(7, found);
            }
        }
    }
}
