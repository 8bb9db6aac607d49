package app.vitrine.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Uuid7;

import static org.assertj.core.api.Assertions.assertThat;

final class LanesTest {

    private static final MonthPage DECEMBER = new MonthPage(YearMonth.of(2026, 12), DayOfWeek.MONDAY);

    private static Bar campaign(long id, int from, int to) {
        return Bar.of(new Campaign(id, Uuid7.next(), 1, "Campaign " + id,
                new Span(LocalDate.of(2026, 12, from), LocalDate.of(2026, 12, to)), Palette.CLAY));
    }

    @Test
    void aCampaignIsCutAtTheEndsOfWeeks() {
        Bar buche = campaign(1, 4, 20);
        assertThat(Lanes.of(DECEMBER.span(), 7, List.of(buche), 2).pieces()).containsExactly(
                new Lanes.Piece(buche, 0, 4, 6, 0, true, false),
                new Lanes.Piece(buche, 1, 0, 6, 0, false, false),
                new Lanes.Piece(buche, 2, 0, 6, 0, false, true));
    }

    @Test
    void overlappingCampaignsStandInLanesAndTheThirdIsCounted() {
        Lanes lanes = Lanes.of(DECEMBER.span(), 7,
                List.of(campaign(1, 7, 10), campaign(2, 9, 11), campaign(3, 10, 13)), 2);
        assertThat(lanes.pieces()).extracting(Lanes.Piece::lane).containsExactly(0, 1);
        assertThat(lanes.hidden().get(10)).isEqualTo(1);
        assertThat(lanes.depths().subList(7, 14)).containsExactly(1, 1, 2, 2, 2, 0, 0);
    }

    @Test
    void aLaneIsUsedAgainOnceItIsFree() {
        Lanes lanes = Lanes.of(DECEMBER.span(), 7, List.of(campaign(1, 7, 8), campaign(2, 9, 10)), 2);
        assertThat(lanes.pieces()).extracting(Lanes.Piece::lane).containsExactly(0, 0);
    }

    @Test
    void aMonthWithoutCampaignsLeavesTheWholeRoomToTiles() {
        assertThat(Lanes.of(DECEMBER.span(), 7, List.of(), 2))
                .isEqualTo(new Lanes(List.of(), Collections.nCopies(35, 0), Collections.nCopies(35, 0)));
    }

    @Test
    void whereThereIsRoomTheThirdIsDrawnToo() {
        Lanes lanes = Lanes.of(DECEMBER.span(), 7,
                List.of(campaign(1, 7, 10), campaign(2, 9, 11), campaign(3, 10, 13)), 3);
        assertThat(lanes.pieces()).extracting(Lanes.Piece::lane).containsExactly(0, 1, 2);
        assertThat(lanes.hidden()).containsOnly(0);
        assertThat(lanes.depths().subList(7, 14)).containsExactly(1, 1, 2, 3, 3, 3, 3);
    }
}
