package app.vitrine.domain.quickadd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.quickadd.Meaning.Place;
import app.vitrine.domain.quickadd.Meaning.Shape;
import app.vitrine.domain.quickadd.Piece.Need;

/// The words for channels and formats: names and short names of networks in both languages, and the client's own names
/// and handles.
final class Places {

    private static final String NETWORKS = """
            INSTAGRAM: instagram, insta, ig
            FACEBOOK: facebook, fb
            TIKTOK: tiktok, tik tok
            YOUTUBE: youtube, you tube, yt
            PINTEREST: pinterest
            GOOGLE: google business profile, google my business, google business, gmb, gbp, google
            X: x/twitter, twitter/x, twitter, x
            LINKEDIN: linkedin, linked in
            THREADS: threads
            BLUESKY: bluesky, bsky
            MASTODON: mastodon, masto
            WHATSAPP: whatsapp, whats app
            NEWSLETTER: newsletter, infolettre, emailing, e-mailing
            SMS: sms, texto
            BLOG: blog
            SHOP_WINDOW: vitrine, shop window""";
    private static final String FORMATS = """
            STORY: story, stories, storie
            REEL: reel, reels
            CAROUSEL: carousel, carrousel, carousels, carrousels
            SHORT: short, shorts
            VIDEO: video, videos
            FEED: post, publication, feed
            THREAD: thread, fil
            PIN: pin, epingle
            DOCUMENT: document, pdf
            UPDATE: update, actu, actualite
            OFFER: offer, offre
            EVENT: event, evenement
            STATUS: status, statut
            MESSAGE: message
            ARTICLE: article
            PRINT: affiche, poster, print""";
    /// Networks whose names are everyday words too.
    private static final Set<String> COMMON = Set.of("x", "google", "threads", "newsletter", "infolettre",
            "sms",
            "texto", "blog", "vitrine", "shop window", "you tube", "linked in");

    private static final String BEFORE = "(?<![\\p{L}\\p{N}'_@#&.\\-])";
    private static final String AFTER = "(?![\\p{L}\\p{N}_])(?!['.\\-][\\p{L}\\p{N}])";

    private final Language.Leading leading;
    private final Map<String, List<Channel>> places = new LinkedHashMap<>();
    private final Map<String, Format> formats = new LinkedHashMap<>();
    private final Set<String> own = new HashSet<>();

    Places(QuickContext context, Language language) {
        leading = language.leading();
        entries(NETWORKS).forEach((word, id) -> places.put(word, context.channels().stream()
                .filter(channel -> channel.network() == Network.ofId(id)).toList()));
        entries(FORMATS).forEach((word, id) -> formats.put(word, Format.ofId(id)));
        context.channels().forEach(this::ownWords);
    }

    private void ownWords(Channel channel) {
        List.of(channel.name(), channel.handle()).forEach(words -> {
            String folded = Folding.of(words.strip());
            if (folded.length() > 1) {
                List<Channel> before = own.contains(folded) ? places.get(folded) : List.of();
                List<Channel> all = new ArrayList<>(before == null ? List.of() : before);
                all.add(channel);
                places.put(folded, List.copyOf(all));
                own.add(folded);
            }
        });
    }

    private static Map<String, String> entries(String table) {
        Map<String, String> words = new LinkedHashMap<>();
        table.lines().map(line -> line.split(": ", 2))
                .forEach(line -> Pattern.compile(", ").splitAsStream(line[1])
                        .forEach(word -> words.put(word, line[0])));
        return words;
    }

    /// Whether `words`, such as a handle, are the client's own for a channel.
    boolean owns(String words) {
        return own.contains(Folding.of(words));
    }

    List<Piece> channels(Folding folded) {
        Pattern pattern = Pattern.compile("(?:" + BEFORE + "(?<lead>" + leading.toChannel()
                + ") (?:(?:the|our|my|la|le|notre|mon|ma) |l')?(?:page )?)?(?<core>(?<!@)"
                + anyOf(places.keySet()) + ")"
                + AFTER);
        return find(pattern, folded, (word, led) -> new Place(places.getOrDefault(word, List.of())),
                word -> COMMON.contains(word) && !own.contains(word) ? Need.BEHIND : Need.COMPANY_OR_END);
    }

    List<Piece> formats(Folding folded) {
        Pattern pattern = Pattern.compile("(?:" + BEFORE + "(?<lead>" + leading.asFormat() + ") )?(?<core>"
                + anyOf(formats.keySet()) + ")" + AFTER);
        return find(pattern, folded,
                (word, led) -> new Shape(formats.getOrDefault(word, Format.FEED), led), _ -> Need.BEHIND);
    }

    private interface Saying {

        Meaning of(String word, boolean led);
    }

    private static List<Piece> find(Pattern pattern, Folding folded, Saying saying,
            Function<String, Need> need) {
        List<Piece> found = new ArrayList<>();
        var matcher = pattern.matcher(folded.toString());
        while (matcher.find()) {
            boolean led = matcher.start("lead") >= 0;
            String word = matcher.group("core");
            found.add(new Piece(matcher.start(), matcher.start("core"), matcher.end(), saying.of(word, led),
                    led ? Need.NOTHING : need.apply(word), false));
        }
        found.forEach(piece -> folded.hide(piece.from(), piece.to()));
        return found;
    }

    // A handle begins with its own sign, which stands at the beginning of no other word.
    private static String anyOf(Set<String> words) {
        return words.stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> (word.startsWith("@") ? "" : BEFORE) + Pattern.quote(word))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
