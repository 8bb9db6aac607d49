package app.vitrine.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.media.MediaKind;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.note.Note;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Variant;

/// Makes plans of any size; the same seed makes the same content.
public final class PlanGenerator {

    private static final Instant MADE = Instant.parse("2026-11-23T08:00:00Z");
    private static final List<String> WORDS = List.of("brioche", "Éclair", "croissant", "levain", "mariage",
            "bouquet", "pivoine", "été", "cœur", "offre", "vendredi", "boutique", "four", "pain", "tarte",
            "automne", "atelier", "fête", "🎉", "👩‍🍳", "東京", "soldes", "kouign-amann", "œuf", "=2+3");
    private static final List<Network> NETWORKS = List.of(Network.INSTAGRAM, Network.FACEBOOK,
            Network.LINKEDIN,
            Network.X, Network.NEWSLETTER);

    private final Random random;

    public PlanGenerator(long seed) {
        this.random = new Random(seed);
    }

    /// What a client has to choose from.
    public record Shop(Client client, List<Channel> channels, List<Pillar> pillars, List<Campaign> campaigns,
            List<MediaItem> media) {}

    /// A client with five channels, three pillars, two campaigns and some media items (without files).
    public Shop shop(PlanWriter writer, String name) {
        Client client = writer.clients().save(Client.named(name, "FR", ZoneId.of("Europe/Paris"), "fr"));
        long id = client.id();
        List<Channel> channels = NETWORKS.stream()
                .map(network -> writer.clients().save(Channel.of(id, network, 0).withHandle("@" + name)))
                .toList();
        List<Pillar> pillars = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            pillars.add(writer.campaigns().save(new Pillar(0, id, word() + i, Palette.nth(i), 20, i)));
        }
        List<Campaign> campaigns = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            LocalDate first = LocalDate.of(2026, 11, 1).plusDays(20L * i);
            campaigns.add(writer.campaigns().save(new Campaign(0, Uuid7.next(), id, word() + i,
                    new Span(first, first.plusDays(10)), Palette.nth(i))));
        }
        List<MediaItem> media = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            media.add(writer.media().save(item(id, i)));
        }
        writer.notes().save(new Note(0, Uuid7.next(), id, Note.Kind.NOTE, Span.day(LocalDate.of(2026, 12, 9)),
                word(), Palette.SKY));
        return new Shop(client, channels, List.copyOf(pillars), List.copyOf(campaigns), List.copyOf(media));
    }

    public MediaItem item(long clientId, int number) {
        String hash = "%064x".formatted(random.nextLong() & Long.MAX_VALUE);
        return new MediaItem(0, Uuid7.next(), clientId, hash, "photo " + number + ".jpg", MediaKind.PICTURE,
                "image/jpeg", 1000 + number, 1200, 800, Optional.empty(), "", "", MADE, Optional.empty());
    }

    /// Adds posts on days of the span, in one change.
    public void posts(Plan plan, Shop shop, int count, Span span) {
        plan.edit(ChangeLabel.of("storage.history.earlier"), writer -> {
            for (int i = 0; i < count; i++) {
                writer.posts().save(post(shop, span.first().plusDays(random.nextLong(span.length()))));
            }
        });
    }

    /// A post of the shop, not stored yet.
    public Post post(Shop shop, LocalDate day) {
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            variants.add(variant(shop, i));
        }
        return Post.draft(shop.client().id(), MADE).withTitle(words(3))
                .withText(words(20 + random.nextInt(30)))
                .withLink("https://example.org/" + random.nextInt(1000))
                .withWhen(Optional.of(day), Optional.of(LocalTime.of(8 + random.nextInt(12), 15)))
                .withStatus(any(List.of(Status.values())))
                .withPillar(Optional.of(any(shop.pillars()).id()))
                .withCampaign(
                        random.nextBoolean() ? Optional.of(any(shop.campaigns()).id()) : Optional.empty())
                .withTags(List.of(word(), word())).withMedia(List.of(use(shop), use(shop)))
                .withVariants(variants);
    }

    private Variant variant(Shop shop, int position) {
        Channel channel = any(shop.channels());
        Variant variant = Variant.on(channel.id(), channel.network().usualFormat(), position);
        if (random.nextInt(3) == 0) {
            variant = variant.withText(Optional.of(words(12))).withMedia(Optional.of(List.of(use(shop))));
        }
        return random.nextInt(4) == 0
                ? variant.withPublication(Publication.published(MADE, "https://example.org/p"))
                : variant;
    }

    public MediaUse use(Shop shop) {
        return new MediaUse(any(shop.media()).id(), random.nextBoolean() ? "" : word());
    }

    public String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(word()).append(random.nextInt(8) == 0 ? ".\n" : " ");
        }
        return text.toString();
    }

    public String word() {
        String word = any(WORDS);
        return random.nextInt(3) == 0 ? word + random.nextInt(500) : word;
    }

    public <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
