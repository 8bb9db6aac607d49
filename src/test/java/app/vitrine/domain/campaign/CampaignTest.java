package app.vitrine.domain.campaign;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Uuid7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class CampaignTest {

    private static final Span SPAN = Span.day(LocalDate.of(2026, 12, 24));

    @Test
    void pillarsAndCampaignsHaveNames() {
        assertThatThrownBy(() -> new Pillar(0, 1, " ", Palette.SKY, 20, 0)).isInstanceOf(
                IllegalArgumentException.class);
        assertThatThrownBy(() -> new Campaign(0, Uuid7.next(), 1, "", SPAN, Palette.SKY)).isInstanceOf(
                IllegalArgumentException.class);
    }

    @Test
    void aShareIsAPercentage() {
        assertThatThrownBy(() -> new Pillar(0, 1, "Craft", Palette.SKY, 101, 0)).isInstanceOf(
                IllegalArgumentException.class);
        assertThat(new Pillar(0, 1, "Craft", Palette.SKY, 100, 0).withId(4).id()).isEqualTo(4);
    }

    @Test
    void aStoredCampaignIsTheSameButForItsId() {
        Campaign campaign = new Campaign(0, Uuid7.next(), 1, "Bûche", SPAN, Palette.ROSE);

        assertThat(campaign.withId(3))
                .isEqualTo(new Campaign(3, campaign.uid(), 1, "Bûche", SPAN, Palette.ROSE));
    }
}
