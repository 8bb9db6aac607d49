package app.vitrine.ui.composer;

import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;

/// How a network arranges a post, as far as the first previews tell networks apart.
enum PreviewShape {
    /// Picture first, text below it.
    PHOTO(0.8, 1.91),
    /// Name, text and picture beside the avatar.
    STREAM(1.0, 1.78),
    /// A picture as high as the phone, words over it.
    UPRIGHT(0.5625, 0.5625),
    /// Text first, picture below it.
    ARTICLE(0.8, 1.91),
    /// A high picture with a title.
    PIN(0.667, 1.0);

    private final double narrowest;
    private final double widest;

    PreviewShape(double narrowest, double widest) {
        this.narrowest = narrowest;
        this.widest = widest;
    }

    static PreviewShape of(Network network, Format format) {
        return switch (format) {
            case STORY, REEL, SHORT, STATUS -> UPRIGHT;
            default -> switch (network) {
                case INSTAGRAM -> PHOTO;
                case TIKTOK -> UPRIGHT;
                case PINTEREST -> PIN;
                case X, THREADS, BLUESKY, MASTODON -> STREAM;
                default -> ARTICLE;
            };
        };
    }

    /// How many pictures are seen at once; where it is one, the others are paged to.
    int atOnce() {
        return switch (this) {
            case STREAM -> 4;
            case ARTICLE -> 5;
            default -> 1;
        };
    }

    /// Width by height at which a picture is shown: its own, as far as the network allows.
    double ratio(int width, int height) {
        return width > 0 && height > 0
                ? Math.clamp(width / (double) height, narrowest, widest)
                : Math.clamp(1.0, narrowest, widest);
    }
}
