package app.vitrine.mediafiles;

import java.time.Duration;
import java.util.Optional;

import app.vitrine.domain.media.MediaKind;
import app.vitrine.domain.text.Message;

/// What a file says of itself.
///
/// @param type   media type, such as `image/jpeg`
/// @param width  pixels as it is seen, the orientation obeyed; 0 where unknown
/// @param height likewise
/// @param hint   something the person should know, such as that this kind shows no preview
public record MediaFacts(MediaKind kind, String type, int width, int height, Optional<Duration> length,
        Optional<Message> hint) {

    MediaFacts withHint(Message said) {
        return new MediaFacts(kind, type, width, height, length, Optional.of(said));
    }

    static MediaFacts picture(String type, int width, int height, Orientation orientation) {
        return orientation.swapsSides()
                ? new MediaFacts(MediaKind.PICTURE, type, height, width, Optional.empty(),
                        Optional.empty())
                : new MediaFacts(MediaKind.PICTURE, type, width, height, Optional.empty(), Optional.empty());
    }
}
