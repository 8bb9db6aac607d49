package app.vitrine.domain.series;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.series.Layout.Passed;
import app.vitrine.domain.series.Layout.Slot;

import static org.assertj.core.api.Assertions.assertThat;

/// Turns, rest and season against a plain walk over all days.
class LayoutTest {

    private static final LocalDate START = LocalDate.of(2026, 12, 14);

    private static Rotation rotation(Random random) {
        return new Rotation(
                IntStream.range(0, random.nextInt(6)).mapToObj(i -> new Turn("", "Text " + i)).toList(),
                random.nextInt(3) == 0 ? 0 : random.nextInt(60));
    }

    private static MonthDay monthDay(Random random) {
        return MonthDay.from(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366)));
    }

    @Test
    void ofRandomSeriesNoTextComesBeforeItHasRestedNorOutOfSeason() {
        Random random = new Random(23);
        for (int round = 0; round < 2_000; round++) {
            Repetition rule = new Repetition(START, Repetition.Unit.DAYS, 1 + random.nextInt(9), Set.of(),
                    Repetition.Monthly.DATE, Optional.empty(), java.util.OptionalInt.empty());
            Optional<Season> season = random.nextBoolean()
                    ? Optional.of(new Season(monthDay(random), monthDay(random)))
                    : Optional.empty();
            Manner manner = new Manner(rule, false, season, rotation(random));
            check(manner, new Layout(manner, Set.of(), _ -> false).in(new Span(START, START.plusYears(3))));
        }
    }

    private static void check(Manner manner, List<Slot> slots) {
        List<Turn> turns = manner.rotation().turns();
        Map<Turn, LocalDate> last = new HashMap<>();
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = START; !day.isAfter(START.plusYears(3)); day = day
                .plusDays(manner.rule().every())) {
            days.add(day);
        }
        assertThat(slots).extracting(Slot::day).isEqualTo(days);
        for (Slot slot : slots) {
            boolean inSeason = manner.season().map(season -> within(season, slot.day())).orElse(true);
            boolean ripe = turns.isEmpty() || turns.stream().anyMatch(turn -> !last.containsKey(turn)
                    || last.get(turn).plusDays(manner.rotation().rest()).compareTo(slot.day()) <= 0);
            assertThat(slot.passed()).isEqualTo(!inSeason
                    ? Optional.of(Passed.OUT_OF_SEASON)
                    : ripe ? Optional.empty() : Optional.of(Passed.RESTING));
            slot.turn().ifPresent(turn -> {
                LocalDate before = last.put(turn, slot.day());
                assertThat(before == null
                        || !before.plusDays(manner.rotation().rest()).isAfter(slot.day())).isTrue();
            });
            assertThat(slot.turn().isPresent()).isEqualTo(slot.taken() && !turns.isEmpty());
        }
    }

    // Day by day from the first of the season, which may lie in the year before.
    private static boolean within(Season season, LocalDate day) {
        for (int year = day.getYear() - 1; year <= day.getYear(); year++) {
            LocalDate from = season.from().atYear(year);
            LocalDate to = season.to().atYear(from.isAfter(season.to().atYear(year)) ? year + 1 : year);
            if (!day.isBefore(from) && !day.isAfter(to)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void withoutRestTheTurnsGoRound() {
        Rotation three = new Rotation(List.of(new Turn("", "a"), new Turn("", "b"), new Turn("", "c")), 0);
        Layout layout = new Layout(Manner.of(Repetition.weekly(START)).withRotation(three), Set.of(),
                _ -> false);
        layout.said(new Turn("", "b"), START.minusWeeks(1));
        assertThat(layout.in(new Span(START, START.plusWeeks(4))))
                .extracting(slot -> slot.turn().orElseThrow().text())
                .containsExactly("c", "a", "b", "c", "a");
    }

    @Test
    void whatIsKeptOfTurnsIsReadAgain() {
        Random random = new Random(5);
        String letters = "a\t\n\r\\\"é🥖 ";
        for (int round = 0; round < 500; round++) {
            List<Turn> turns = IntStream.range(0, random.nextInt(5))
                    .mapToObj(_ -> new Turn(word(random, letters), word(random, letters))).toList();
            Rotation rotation = new Rotation(turns, random.nextInt(Rotation.MOST_REST));
            assertThat(Rotation.read(rotation.text(), rotation.rest())).isEqualTo(rotation);
        }
        Season season = new Season(MonthDay.of(2, 29), MonthDay.of(3, 1));
        assertThat(Season.read(season.text())).isEqualTo(season);
        assertThat(season.contains(LocalDate.of(2027, 2, 28))).isTrue();
        assertThat(season.contains(LocalDate.of(2028, 2, 28))).isFalse();
    }

    private static String word(Random random, String letters) {
        int[] points = letters.codePoints().toArray();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            word.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return word.toString();
    }
}
