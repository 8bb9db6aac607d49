package app.vitrine.exchange.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Priority;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Variant;

/// Plans full of what breaks files: line breaks, quotes, emoji, formulas, long texts, own values of all kinds.
final class GeneratedPlan {

    private static final List<String> BITS = List.of("Bonjour", "=1+1", "\"quoted\"", "line\nbreak", "a\r\nb",
            " ", ";",
            ",", "🥐", "👩‍🍳🏽", "🇫🇷", "#levain", "@maison", "\t", "'", "''=x", "é à ü", "𝒳", "|", "\\",
            "\u00a0",
            "漢字", "https://example.org/a?b=c&d=e", "-5 %", "trailing ");
    private static final LocalDate START = LocalDate.of(2026, 11, 23);

    private final Random random;
    private final Plan plan;
    private final MediaIntake intake;
    private final Path folder;
    private long clock = Instant.parse("2026-10-01T08:00:00Z").toEpochMilli();

    GeneratedPlan(long seed, Plan plan, MediaIntake intake, Path folder) {
        this.random = new Random(seed);
        this.plan = plan;
        this.intake = intake;
        this.folder = folder;
    }

    void write(int postsPerClient) throws IOException {
        List<MediaItem> kept = new ArrayList<>();
        for (int at = 0; at < 6; at++) {
            Path file = Files.createDirectories(folder.resolve("from" + at))
                    .resolve("picture " + at % 4 + ".png");
            Files.writeString(file, "content " + at);
            kept.add(intake.take(file, 0));
        }
        plan.edit(ChangeLabel.of("exchange.client.unnamed"), writer -> {
            client(writer, "Maison \"Levain\", Lyon", "Europe/Paris", "fr", kept, postsPerClient);
            client(writer, "=Fleur;Rue", "America/Toronto", "en", kept, postsPerClient);
        });
    }

    private void client(PlanWriter writer, String name, String zone, String language, List<MediaItem> kept,
            int posts) {
        long id = writer.clients().save(Client.named(name, "FR", ZoneId.of(zone), language)).id();
        List<Channel> channels = new ArrayList<>();
        for (Network network : List.of(Network.INSTAGRAM, Network.INSTAGRAM, Network.X, Network.CUSTOM,
                Network.NEWSLETTER)) {
            channels.add(writer.clients().save(Channel.of(id, network, channels.size())
                    .withHandle(random.nextBoolean() ? "@h" + channels.size() : "")
                    .withName(network == Network.CUSTOM ? "Radio, 98 FM" : "")));
        }
        List<Long> pillars = List.of("Produits", "Savoir-faire").stream().map(pillar -> writer.campaigns()
                .save(new Pillar(0, id, pillar, Palette.CLAY, 0, 0)).id()).toList();
        List<Long> campaigns = List
                .of(writer.campaigns().save(new Campaign(0, Uuid7.next(), id, "Bûche = Noël",
                        new Span(START, START.plusDays(9)), Palette.SKY)).id());
        List<Long> media = kept.stream().map(item -> writer.media().save(new MediaItem(0, Uuid7.next(), id,
                item.hash(), item.fileName(), item.kind(), item.type(), item.bytes(), 10, 10,
                Optional.empty(),
                random.nextBoolean() ? "alt " + text(2) : "", "", Instant.EPOCH, Optional.empty())).id())
                .toList();
        for (int at = 0; at < posts; at++) {
            writer.posts().save(post(id, channels, pillars, campaigns, media));
        }
    }

    private Post post(long client, List<Channel> channels, List<Long> pillars, List<Long> campaigns,
            List<Long> media) {
        clock += 60_000 + random.nextInt(100_000);
        String text = random.nextInt(30) == 0 ? "é".repeat(5000) : text(random.nextInt(8));
        List<Variant> variants = new ArrayList<>();
        int count = random.nextInt(5);
        for (int at = 0; at < count; at++) {
            variants.add(variant(channels.get(random.nextInt(channels.size())), at, media, text));
        }
        boolean dated = random.nextInt(5) > 0;
        return new Post(0, uid(), client, random.nextBoolean() ? text(2) : "", text,
                random.nextBoolean() ? text(1) : "",
                dated ? Optional.of(START.plusDays(random.nextInt(60))) : Optional.empty(), time(),
                List.of(Status.values()).get(random.nextInt(4)), chance(pillars), chance(campaigns),
                random.nextBoolean() ? text(3) : "",
                random.nextBoolean() ? List.of("tag, one", "b\\c") : List.of(), uses(media), variants,
                Instant.ofEpochMilli(clock), Optional.empty(), Priority.NORMAL, List.of());
    }

    private Variant variant(Channel channel, int position, List<Long> media, String base) {
        List<Format> formats = channel.network().formats();
        String own = text(3);
        return new Variant(0, uid(), channel.id(), formats.get(random.nextInt(formats.size())),
                random.nextInt(4) == 0 ? "de" : "",
                random.nextInt(4) == 0
                        ? Optional.of(START.plusDays(100 + random.nextInt(9)))
                        : Optional.empty(),
                random.nextInt(4) == 0
                        ? Optional.of(LocalTime.of(23, random.nextInt(60), 1))
                        : Optional.empty(),
                random.nextInt(3) == 0 && !own.equals(base) ? Optional.of(own) : Optional.empty(),
                random.nextInt(4) == 0 ? "Own title " + text(1) : "", random.nextInt(3) == 0 ? text(2) : "",
                random.nextInt(4) == 0 ? Optional.of(uses(media)) : Optional.empty(), publication(),
                position);
    }

    private Publication publication() {
        return switch (random.nextInt(5)) {
            case 0 -> Publication.published(Instant.ofEpochMilli(clock), "https://example.org/p/1");
            case 1 -> Publication.published(Instant.ofEpochMilli(clock), "");
            case 2 -> new Publication(Publication.State.SKIPPED, Optional.empty(), "");
            default -> Publication.PLANNED;
        };
    }

    private List<MediaUse> uses(List<Long> media) {
        List<MediaUse> uses = new ArrayList<>();
        for (int at = random.nextInt(3); at > 0; at--) {
            uses.add(new MediaUse(media.get(random.nextInt(media.size())),
                    random.nextInt(3) == 0 ? "own " + text(2) : ""));
        }
        return uses;
    }

    private Optional<Long> chance(List<Long> ids) {
        return random.nextBoolean() ? Optional.of(ids.get(random.nextInt(ids.size()))) : Optional.empty();
    }

    private Optional<LocalTime> time() {
        return random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(LocalTime.of(random.nextInt(24), random.nextInt(60)));
    }

    private UUID uid() {
        return Uuid7.at(clock);
    }

    private String text(int bits) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < bits; at++) {
            text.append(BITS.get(random.nextInt(BITS.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }
}
