package app.vitrine.domain.media;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.vitrine.domain.client.Uuid7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class MediaItemTest {

    @Test
    void anItemIsDrawnByItsContent() {
        MediaItem item = item("ab".repeat(32)).withId(7).withAltText("A loaf");

        assertThat(item.picture()).isEqualTo(new Picture(7, "ab".repeat(32), MediaKind.PICTURE));
        assertThat(item.altText()).isEqualTo("A loaf");
    }

    @Test
    void contentIsNamedByAWholeHash() {
        assertThatThrownBy(() -> item("abc")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(MediaKind.class)
    void kindsAreFoundByTheirIds(MediaKind kind) {
        assertThat(MediaKind.ofId(kind.id())).isEqualTo(kind);
    }

    private static MediaItem item(String hash) {
        return new MediaItem(0, Uuid7.next(), 1, hash, "a.jpg", MediaKind.PICTURE, "image/jpeg", 9, 4, 3,
                Optional.empty(),
                "", "", Instant.EPOCH, Optional.empty());
    }
}
