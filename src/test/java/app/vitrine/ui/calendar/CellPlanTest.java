package app.vitrine.ui.calendar;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class CellPlanTest {

    private static CellPlan plan(int posts, double room) {
        return CellPlan.of(posts, room, 140, Optional.empty());
    }

    @Test
    void onePostShowsItsPictureUpToItsGreatestHeight() {
        assertThat(plan(1, 160)).isEqualTo(new CellPlan(Density.PICTURE, 112, 1, 0));
        assertThat(plan(1, 102)).isEqualTo(new CellPlan(Density.PICTURE, 102, 1, 0));
    }

    @Test
    void severalShowTheirPicturesWhereAllHaveTheRoom() {
        assertThat(plan(2, 184)).isEqualTo(new CellPlan(Density.PICTURE, 90, 2, 0));
        assertThat(plan(2, 183)).isEqualTo(new CellPlan(Density.ROW, 40, 2, 0));
        assertThat(plan(3, 600)).isEqualTo(new CellPlan(Density.PICTURE, 112, 3, 0));
        assertThat(plan(0, 600).shown()).isZero();
    }

    @Test
    void onePostInALowCellIsSquareThenARow() {
        assertThat(plan(1, 80)).isEqualTo(new CellPlan(Density.SQUARE, 76, 1, 0));
        assertThat(CellPlan.of(1, 80, 112, Optional.empty()))
                .isEqualTo(new CellPlan(Density.ROW, 40, 1, 0));
        assertThat(plan(1, 60)).isEqualTo(new CellPlan(Density.ROW, 40, 1, 0));
    }

    @Test
    void twoAndThreePostsAreRowsTightOnesWhereTheyMustBe() {
        assertThat(plan(2, 94)).isEqualTo(new CellPlan(Density.ROW, 40, 2, 0));
        assertThat(plan(2, 80)).isEqualTo(new CellPlan(Density.ROW, 38, 2, 0));
        assertThat(plan(3, 128)).isEqualTo(new CellPlan(Density.ROW, 40, 3, 0));
    }

    @Test
    void manyPostsBecomeLinesAsLongAsAllFit() {
        assertThat(plan(4, 116)).isEqualTo(new CellPlan(Density.LINE, 22, 4, 0));
    }

    @Test
    void whereLinesWouldNotFitEitherRowsStayAndHideTwoAtMost() {
        assertThat(plan(4, 94)).isEqualTo(new CellPlan(Density.ROW, 40, 2, 2));
    }

    @Test
    void aCrowdedDayShowsAsManyLinesAsFit() {
        assertThat(plan(40, 116)).isEqualTo(new CellPlan(Density.LINE, 22, 4, 36));
    }

    @Test
    void aPinnedDensityIsKeptAndTheRestIsCounted() {
        assertThat(CellPlan.of(3, 116, 140, Optional.of(Density.PICTURE)))
                .isEqualTo(new CellPlan(Density.PICTURE, 112, 1, 2));
        assertThat(CellPlan.of(3, 172, 140, Optional.of(Density.PICTURE)))
                .isEqualTo(new CellPlan(Density.PICTURE, 84, 2, 1));
        assertThat(CellPlan.of(1, 116, 140, Optional.of(Density.LINE)))
                .isEqualTo(new CellPlan(Density.LINE, 22, 1, 0));
    }

    @Test
    void aDayWithoutRoomShowsNothingButCounts() {
        assertThat(plan(2, 10)).isEqualTo(new CellPlan(Density.LINE, 18, 0, 2));
    }
}
