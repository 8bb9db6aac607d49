package app.vitrine.exchange.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;

/// The words by which people name networks and formats in their sheets, in English and French.
final class ChannelWords {

    private static final String NETWORKS = """
            INSTAGRAM: instagram, insta, ig, inst, instagr, instagramm, insta gram
            FACEBOOK: facebook, fb, face, fbk, face book, facebook page, page facebook, meta
            TIKTOK: tiktok, tik tok, tt, tik
            YOUTUBE: youtube, yt, you tube, ytb, chaine youtube
            PINTEREST: pinterest, pint, pinte
            GOOGLE: google, gbp, gmb, google business, google business profile, google my business, fiche google, \
            google maps, gmaps, my business, fiche gmb
            X: x, twitter, tw, x twitter, twitter x, tweet, twit
            LINKEDIN: linkedin, li, linked in, lkd, lkdn, ln, linkdin, page linkedin
            THREADS: threads, thrd
            BLUESKY: bluesky, bsky, blue sky, bluesky social
            MASTODON: mastodon, masto
            WHATSAPP: whatsapp, wa, wapp, whats app, wha
            NEWSLETTER: newsletter, infolettre, nl, e mail, email, mail, mailing, emailing, e mailing, news letter, \
            courriel, newsletters, email newsletter, mailchimp, brevo
            SMS: sms, texto, text message, textos
            BLOG: blog, site, site web, website, web, site internet, blog post, article de blog, article blog
            SHOP_WINDOW: vitrine, vitrine du magasin, vitrine magasin, vitrine de la boutique, shop window, affiche, flyer, window, print, ecran, ecran boutique, plv, boutique, \
            in store, ardoise, affichage, en magasin, prospectus, window display, poster
            """;
    private static final String FORMATS = """
            STORY: story, stories, sto, storie, storys
            REEL: reel, reels, real
            CAROUSEL: carousel, carrousel, carousels, carrousels, caroussel, carrou, carroussel, album, slideshow
            SHORT: short, shorts
            VIDEO: video, videos, vid
            FEED: post, feed, publication, publi, photo, image, posts, photos, fil, visuel, static, picture, \
            single image, image unique, statique, text
            THREAD: thread, fil de discussion
            PIN: pin, pins, epingle, epingles
            DOCUMENT: document, pdf, doc
            UPDATE: update
            OFFER: offer, offre
            EVENT: event, evenement, evt
            NEWSLETTER: newsletter, infolettre, campagne mail
            MESSAGE: message, sms, texto
            STATUS: status, statut
            ARTICLE: article, billet, blog post, article de blog
            PRINT: print, affiche, flyer, poster
            """;
    private static final Map<String, Network> NETWORK = new HashMap<>();
    private static final Map<String, Format> FORMAT = new HashMap<>();

    static {
        NETWORKS.lines()
                .forEach(line -> words(line).forEach(word -> NETWORK.put(word, Network.valueOf(name(line)))));
        FORMATS.lines()
                .forEach(line -> words(line).forEach(word -> FORMAT.put(word, Format.valueOf(name(line)))));
    }

    private ChannelWords() {}

    static Optional<Network> network(String folded) {
        return Optional.ofNullable(NETWORK.get(folded));
    }

    static Optional<Format> format(String folded) {
        return Optional.ofNullable(FORMAT.get(folded));
    }

    /// The network on which a format without a network is meant.
    static Optional<Network> home(Format format) {
        return switch (format) {
            case REEL, STORY -> Optional.of(Network.INSTAGRAM);
            case SHORT -> Optional.of(Network.YOUTUBE);
            case PIN -> Optional.of(Network.PINTEREST);
            default -> Optional.empty();
        };
    }

    /// What a format word means on a network that carries it under another name; empty where it carries nothing
    /// of the kind.
    static Optional<Format> on(Network network, Format format) {
        if (network.formats().contains(format)) {
            return Optional.of(format);
        }
        Format other = switch (format) {
            case VIDEO, SHORT -> network == Network.YOUTUBE ? Format.SHORT : Format.REEL;
            case REEL -> network == Network.YOUTUBE ? Format.SHORT : Format.VIDEO;
            case CAROUSEL -> Format.DOCUMENT;
            case FEED -> network.usualFormat();
            default -> format;
        };
        return network.formats().contains(other) ? Optional.of(other) : Optional.empty();
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf(':'));
    }

    private static java.util.stream.Stream<String> words(String line) {
        return java.util.Arrays.stream(line.substring(line.indexOf(':') + 1).split(",", -1))
                .map(String::strip);
    }
}
