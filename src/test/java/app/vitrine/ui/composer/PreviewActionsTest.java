package app.vitrine.ui.composer;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.network.Network;
import app.vitrine.ui.control.Glyph;

import static org.assertj.core.api.Assertions.assertThat;

class PreviewActionsTest {

    @Test
    void eachNetworkOffersItsOwnActionsInItsOwnOrder() {
        assertThat(PreviewActions.signs(Network.INSTAGRAM)).containsExactly(Glyph.HEART, Glyph.COMMENT,
                Glyph.SEND,
                Glyph.SAVE);
        assertThat(PreviewActions.signs(Network.X)).startsWith(Glyph.COMMENT, Glyph.REPEAT, Glyph.HEART);
        assertThat(PreviewActions.signs(Network.MASTODON)).contains(Glyph.STAR).doesNotContain(Glyph.HEART);
    }
}
