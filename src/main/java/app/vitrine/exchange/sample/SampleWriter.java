package app.vitrine.exchange.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Priority;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Variant;

import static java.util.Objects.requireNonNull;

/// Writes one client of the sample.
final class SampleWriter {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    /// The client that has personas; the other one begins without.
    private static final String SPOKEN_TO = "levain";

    private final PlanWriter writer;
    private final SampleClient sample;
    private final SampleTexts texts;
    private final SamplePictures pictures;
    private final Instant now;
    private final Map<Network, Long> channels = new EnumMap<>(Network.class);
    private final Map<String, Long> pillars = new HashMap<>();
    private final Map<String, Long> campaigns = new HashMap<>();
    private final Map<String, Long> media = new HashMap<>();
    private long clientId;

    SampleWriter(PlanWriter writer, SampleClient sample, SampleTexts texts, SamplePictures pictures,
            Clock clock) {
        this.writer = writer;
        this.sample = sample;
        this.texts = texts;
        this.pictures = pictures;
        this.now = clock.instant();
    }

    void write() {
        Client client = writer.clients().save(new Client(0, Uuid7.next(), texts.client(sample.key(), "name"),
                texts.client(sample.key(), "line"), sample.colour(), Optional.empty(), "FR", "", ZONE,
                List.of(texts.language()), texts.client(sample.key(), "voice"), sample.reviewed(), 0, false,
                Set.of()));
        clientId = client.id();
        writer.clients().save(client.withLogo(Optional.of(picture(sample.logo()))));
        int position = 0;
        for (SampleClient.Outlet outlet : sample.channels()) {
            Channel channel = Channel.of(clientId, outlet.network(), position++).withHandle(outlet.handle())
                    .withSlots(outlet.slots());
            channels.put(outlet.network(), writer.clients().save(channel).id());
        }
        frame();
        List<Post> saved = new ArrayList<>();
        for (SampleClient.Entry entry : sample.posts()) {
            saved.add(writer.posts().save(
                    post(entry, now.minus(Duration.ofMinutes(sample.posts().size() - (long) saved.size())))));
        }
        if (sample.key().equals(SPOKEN_TO)) {
            new SamplePersonas(writer, clientId, LocalDate.ofInstant(now, ZONE))
                    .write(Locale.of(texts.language()), pillars, saved);
        }
        new SampleResults(writer, clientId, now, ZONE).write(saved, channels);
    }

    private void frame() {
        int position = 0;
        for (SampleClient.Pillar pillar : sample.pillars()) {
            pillars.put(pillar.key(),
                    writer.campaigns().save(new Pillar(0, clientId, texts.pillar(pillar.key()),
                            pillar.colour(), pillar.share(), position++)).id());
        }
        for (SampleClient.Campaign campaign : sample.campaigns()) {
            campaigns.put(campaign.key(),
                    writer.campaigns().save(new Campaign(0, Uuid7.next(), clientId,
                            texts.campaign(campaign.key()), campaign.span(), campaign.colour())).id());
        }
    }

    private long picture(String name) {
        return media.computeIfAbsent(name, _ -> {
            MediaItem item = pictures.item(name);
            return writer.media().save(new MediaItem(0, Uuid7.next(), clientId, item.hash(), item.fileName(),
                    item.kind(), item.type(), item.bytes(), item.width(), item.height(), item.length(),
                    texts.alt(name), "", now, Optional.empty())).id();
        });
    }

    private Post post(SampleClient.Entry entry, Instant createdAt) {
        boolean out = entry.state().isEmpty() && entry.status() != Status.IDEA && due(entry).isBefore(now);
        List<Variant> variants = new ArrayList<>();
        for (SampleClient.Place place : entry.places()) {
            variants.add(variant(entry, place, variants.size(), out));
        }
        return new Post(0, Uuid7.at(createdAt.toEpochMilli()), clientId, texts.post(entry.key(), "title"),
                texts.post(entry.key(), "text"), texts.post(entry.key(), "link"), entry.day(), entry.time(),
                out ? Status.APPROVED : entry.status(), Optional.of(id(pillars, entry.pillar())),
                entry.campaign().map(key -> id(campaigns, key)), texts.post(entry.key(), "note"),
                texts.tags(entry.key()),
                entry.pictures().stream().map(name -> new MediaUse(picture(name), "")).toList(), variants,
                createdAt, Optional.empty(), Priority.NORMAL, List.of());
    }

    private Variant variant(SampleClient.Entry entry, SampleClient.Place place, int position, boolean out) {
        String network = place.network().id();
        long channel = requireNonNull(channels.get(place.network()), network);
        Variant plain = Variant.on(channel, place.format(), position)
                .withText(texts.ownText(entry.key(), network))
                .withTitle(texts.ownTitle(entry.key(), network))
                .withFirstComment(position == 0 ? texts.post(entry.key(), "comment") : "");
        boolean partly = "partly".equals(entry.state());
        if (out || (partly && position == 0)) {
            Instant at = due(entry).plus(Duration.ofMinutes(1 + Math.floorMod(entry.key().hashCode(), 7)));
            return plain.withPublication(Publication.published(at.isBefore(now) ? at : now, ""));
        }
        return partly ? plain.withWhen(entry.day().map(day -> day.plusDays(2)), Optional.empty()) : plain;
    }

    private Instant due(SampleClient.Entry entry) {
        return entry.day().flatMap(day -> entry.time().map(time -> LocalDateTime.of(day, time)))
                .map(at -> at.atZone(ZONE).toInstant()).orElse(Instant.MAX);
    }

    private static long id(Map<String, Long> ids, String key) {
        return requireNonNull(ids.get(key), key);
    }
}
