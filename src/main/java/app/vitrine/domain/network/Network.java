package app.vitrine.domain.network;

import java.util.List;
import java.util.Locale;

/// A place of publication that Vitrine knows by name. `id` is the stable word used in plan files, rules data,
/// message keys (`network.<id>`), logo files and the plain CSV.
public enum Network {
    INSTAGRAM(Format.FEED, Format.CAROUSEL, Format.STORY, Format.REEL),
    FACEBOOK(Format.FEED, Format.STORY, Format.REEL, Format.EVENT),
    TIKTOK(Format.VIDEO, Format.CAROUSEL),
    YOUTUBE(Format.VIDEO, Format.SHORT, Format.FEED),
    PINTEREST(Format.PIN),
    GOOGLE(Format.UPDATE, Format.OFFER, Format.EVENT),
    X(Format.FEED, Format.THREAD),
    LINKEDIN(Format.FEED, Format.DOCUMENT, Format.VIDEO),
    THREADS(Format.FEED, Format.THREAD),
    BLUESKY(Format.FEED, Format.THREAD),
    MASTODON(Format.FEED, Format.THREAD),
    WHATSAPP(Format.STATUS, Format.MESSAGE),
    NEWSLETTER(Format.NEWSLETTER),
    SMS(Format.MESSAGE),
    BLOG(Format.ARTICLE),
    SHOP_WINDOW(Format.PRINT),
    CUSTOM(Format.FEED);

    private final String id = name().toLowerCase(Locale.ROOT);
    private final List<Format> formats;

    Network(Format... formats) {
        this.formats = List.of(formats);
    }

    public String id() {
        return id;
    }

    /// What can be published here; the first is the usual one.
    public List<Format> formats() {
        return formats;
    }

    public Format usualFormat() {
        return formats.getFirst();
    }

    /// Networks without an own network presence: paper, shop window, text message, letter.
    public boolean offline() {
        return switch (this) {
            case NEWSLETTER, SMS, BLOG, SHOP_WINDOW, CUSTOM -> true;
            default -> false;
        };
    }

    /// @throws IllegalArgumentException if no network has this id
    public static Network ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
