package app.vitrine.ui.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.media.MediaKind;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Variant;

/// A bakery's December, to look at: posts in all statuses, with pictures and emoji.
final class December {

    private static final String POSTS = """
            -1|08:30|Lundi levain : la miche|boule|if|p|2
            1|12:00|Advent door 1 ✨|cookies|if|p|3
            2|07:45|Croissant day 🥐|croissant|ifg|p|1
            3|05:30|Oven on, 5 a.m. 🔥|oven|ti|p|2
            4|11:30|Bûche 2026 : la voilà !|buche|ifP|p|1
            5|09:00|Jour de marché|market|if|p|4
            5|17:00|Merci ! 🧡|shop|f|p|4
            6|08:00|Mannele for St Nicholas|cookies|i|p|3
            7|08:30|Lundi levain : le seigle|slices|if|p|2
            8|18:00|Window lights up 🕯️|shopnight|ifg|a|4
            9|07:45|Croissant day 🥐|croissant|ifg|h|1
            9|12:30|Vote: poire ? 🍐|pear|i|a|1
            10|07:30|First batch, live|oven|i|a|2
            10|11:30|Bûche poire 🎄|buche|ifxP|d|1
            10|14:30|Tarte fruits rouges|tarte|f|a|1
            10|17:30|Your questions|hands|i|a|2
            11|07:30|Coffee’s on us|coffee|gf|a|4
            11|18:00|Éclair Friday|eclair|it|a|1
            12|09:00|Night market 🎪|marketnight|if|a|4
            13|10:00|Slow Sunday 🍓|jam|i|a|3
            14|08:30|Lundi levain|slices|if|a|2
            14|09:10|Tarte du jour|tarte|i|d|1
            16|07:45|Croissant day 🥐|croissant|ifg|a|1
            17|12:00|Macarons to give 🎁|macarons|ifP|r|1
            18|11:00|3 days left ⏳|buche|ifx|a|1
            18|18:00|Pain d’épices|cookies|t|d|3
            19|09:00|Last market of the year|market|if|a|4
            20|10:00|Bûche: last night|buche|ifs|a|1
            21|08:30|Lundi levain : le réveillon|baguettes|if|d|2
            23|07:45|Croissant day 🥐|croissant|ifg|a|1
            23|15:00|Pick-up map|shop|gf|d|4
            24|06:30|Joyeux réveillon ! 🎄|shopnight|ifg|a|3
            28|08:30|Lundi levain: best of||i|i|2
            29|08:30|Thank you 🧡 for a wonderful year||if|d|4
            30|07:45|Croissant day 🥐|croissant|ifg|a|1
            30|17:00|La fève ? 👑|galette|it|d|1
            31|08:00|Baguettes until 16:00|baguettes|gf|a|4
            33|10:00|La galette est là 👑|galette|ifP|d|1
            """;

    private final TestDesk desk;
    private final ArtPictures pictures;
    private final Map<Character, Channel> channels = new HashMap<>();
    private final List<Pillar> pillars = new ArrayList<>();

    December(TestDesk desk, ArtPictures pictures) {
        this.desk = desk;
        this.pictures = pictures;
        channels.put('i', desk.instagram);
        channels.put('f', desk.facebook);
        Map.of('t', Network.TIKTOK, 'g', Network.GOOGLE, 'P', Network.PINTEREST, 'x', Network.X, 's',
                Network.SMS)
                .forEach((letter, network) -> channels.put(letter,
                        desk.plan.clients().save(Channel.of(desk.bakery.id(), network, 2))));
        List<String> names = List.of("Products", "Craft", "Season", "Neighbourhood");
        List<Palette> colours = List.of(Palette.BUTTER, Palette.CLAY, Palette.ROSE, Palette.SAGE);
        for (int i = 0; i < names.size(); i++) {
            pillars.add(desk.plan.campaigns()
                    .save(new Pillar(0, desk.bakery.id(), names.get(i), colours.get(i), 25, i)));
        }
    }

    December withPosts() {
        POSTS.lines().forEach(this::post);
        campaign("Bûche pre-orders", 4, 20, Palette.CLAY);
        campaign("Galette des rois 👑", 30, 37, Palette.PLUM);
        return this;
    }

    /// Forty posts in the week of the 14th, with long titles.
    December withBusyWeek() {
        List<String> art = List.of("tulips", "bouquet", "plant", "wreath", "cake");
        for (int i = 0; i < 40; i++) {
            post((14 + i % 7) + "|" + "%02d".formatted(7 + i / 7 * 2)
                    + ":15|A rather long title that cannot fit here "
                    + "whatever happens 🎉 " + i + "|" + art.get(i % 5) + "|ifgt|" + "adri".charAt(i % 4)
                    + "|"
                    + (i % 4 + 1));
        }
        campaign("Second campaign", 15, 25, Palette.SKY);
        campaign("Third campaign", 16, 19, Palette.ROSE);
        return this;
    }

    /// So many posts in each month from September to March.
    December withCrowd(int each) {
        List<String> art = List.of("tulips", "bouquet", "plant", "wreath", "cake", "coffee");
        for (int month = -3; month <= 3; month++) {
            LocalDate first = LocalDate.of(2026, 12, 1).plusMonths(month);
            for (int i = 0; i < each; i++) {
                save(first.plusDays(i % first.lengthOfMonth()), LocalTime.of(7 + i % 14, 0),
                        "Post " + i + " of month " + month + (i % 3 == 0 ? " 🥐" : ""), art.get(i % 6), "ifg",
                        'a',
                        i % 4 + 1);
            }
        }
        return this;
    }

    private void campaign(String name, int from, int to, Palette colour) {
        LocalDate start = LocalDate.of(2026, 12, 1);
        desk.plan.campaigns().save(new Campaign(0, Uuid7.next(), desk.bakery.id(), name,
                new Span(start.plusDays(from - 1L), start.plusDays(to - 1L)), colour));
    }

    private void post(String line) {
        String[] cells = line.split("\\|", -1);
        LocalDate day = LocalDate.of(2026, 12, 1)
                .plusDays(Integer.parseInt(cells[0]) - (cells[0].startsWith("-") ? 0 : 1));
        save(day, LocalTime.parse(cells[1]), cells[2], cells[3], cells[4], cells[5].charAt(0),
                Integer.parseInt(cells[6]));
    }

    private void save(LocalDate day, LocalTime time, String title, String art, String networks, char state,
            int pillar) {
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < networks.length(); i++) {
            char letter = networks.charAt(i);
            Channel channel = Objects.requireNonNull(channels.get(letter));
            boolean out = state == 'p' || (state == 'h' && variants.isEmpty());
            variants.add(Variant.on(channel.id(), channel.network().usualFormat(), variants.size())
                    .withId(desk.plan.id())
                    .withWhen(Optional.empty(),
                            state == 'h' ? Optional.of(LocalTime.of(20, 0)) : Optional.empty())
                    .withPublication(out ? Publication.published(Instant.EPOCH, "") : Publication.PLANNED));
        }
        List<MediaUse> media = art.isEmpty() ? List.of() : List.of(new MediaUse(item(art).id(), ""));
        Status status = switch (state) {
            case 'd' -> Status.DRAFT;
            case 'r' -> Status.IN_REVIEW;
            case 'i' -> Status.IDEA;
            default -> Status.APPROVED;
        };
        desk.plan.save(Post.draft(desk.bakery.id(), desk.clock.instant()).withTitle(title)
                .withWhen(Optional.of(day), Optional.of(time)).withStatus(status).withVariants(variants)
                .withMedia(media).withPillar(Optional.of(pillars.get(pillar - 1).id()))
                .withTags(title.contains("🎄") ? List.of("noël", "pear") : List.of()));
    }

    private MediaItem item(String art) {
        return desk.plan.media().save(new MediaItem(0, Uuid7.next(), desk.bakery.id(), pictures.hashOf(art),
                art + ".png", MediaKind.PICTURE, "image/png", 1, 1080, 1350, Optional.empty(), "", "",
                Instant.EPOCH,
                Optional.empty()));
    }
}
