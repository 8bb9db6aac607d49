package app.vitrine.ui.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.vitrine.ui.calendar.Stacking.Shape;
import app.vitrine.ui.calendar.Stacking.Shape.Tile;

import static org.assertj.core.api.Assertions.assertThat;

final class StackingTest {

    private static final Shape SHAPE = new Shape(new Tile(Density.PICTURE, 112, 90),
            new Tile(Density.PICTURE, 64, 58), new Tile(Density.LINE, 22), 6);

    @Test
    void postsFarApartStandAloneInFull() {
        assertThat(Stacking.of(List.of(10.0, 130.0), SHAPE).boxes()).containsExactly(
                new Stacking.Box(0, Density.PICTURE, 10, 112, 0, 1),
                new Stacking.Box(1, Density.PICTURE, 130, 112, 0, 1));
    }

    @Test
    void onePostBecomesLowerOrARowBeforeTheNext() {
        assertThat(Stacking.of(List.of(0.0, 100.0, 150.0), SHAPE).boxes())
                .extracting(Stacking.Box::density, Stacking.Box::height)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Density.PICTURE, 98.0),
                        org.assertj.core.groups.Tuple.tuple(Density.ROW, 38.0),
                        org.assertj.core.groups.Tuple.tuple(Density.PICTURE, 112.0));
    }

    @Test
    void twoThatMeetStandSideBySideEachAtItsTime() {
        assertThat(Stacking.of(List.of(0.0, 14.0), SHAPE).boxes()).containsExactly(
                new Stacking.Box(0, Density.PICTURE, 0, 64, 0, 0.5),
                new Stacking.Box(1, Density.PICTURE, 14, 64, 0.5, 0.5));
    }

    @Test
    void manyBecomeLinesAndTheRestIsCounted() {
        Stacking twelve = Stacking.of(IntStream.range(0, 12).mapToObj(_ -> 50.0).toList(), SHAPE);

        assertThat(twelve.boxes()).hasSize(5).allMatch(box -> box.density() == Density.LINE);
        assertThat(twelve.more()).containsExactly(new Stacking.More(5, 7, 50 + 5 * 24));
    }

    @Test
    void whatLinesReachIntoJoinsThem() {
        Stacking four = Stacking.of(List.of(0.0, 0.0, 0.0, 70.0), SHAPE);

        assertThat(four.boxes()).extracting(Stacking.Box::top).containsExactly(0.0, 24.0, 48.0, 72.0);
    }

    @Test
    void nothingEverLiesOnAnythingElseAndNoPostIsLost() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<Double> tops = new ArrayList<>(random
                    .doubles(random.nextInt(30), 0, 900).map(Math::rint).sorted().boxed().toList());
            Stacking stacking = Stacking.of(tops, SHAPE);
            int hidden = stacking.more().stream().mapToInt(Stacking.More::count).sum();

            assertThat(stacking.boxes().size() + hidden).isEqualTo(tops.size());
            for (Stacking.Box one : stacking.boxes()) {
                assertThat(stacking.boxes()).as("%s", tops)
                        .noneMatch(other -> other.index() > one.index() && overlap(one, other));
            }
        }
    }

    private static boolean overlap(Stacking.Box one, Stacking.Box other) {
        return one.top() < other.top() + other.height() && other.top() < one.top() + one.height()
                && one.left() < other.left() + other.wide() && other.left() < one.left() + one.wide();
    }
}
