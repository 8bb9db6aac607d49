package app.vitrine.ui.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Variant;
import app.vitrine.mediafiles.MediaImport;

/// Posts as a busy shop has them: several channels, a picture, tags.
final class Crowd {

    private static final List<String> TITLES = List.of("Croissant day 🥐",
            "The bow that holds a bouquet together",
            "Éclair Friday", "Night market 🎪", "Tart of the week", "What’s in the oven, and why so early");

    private final List<Channel> channels = new ArrayList<>();
    private final List<Pillar> pillars = new ArrayList<>();
    private final List<MediaItem> media = new ArrayList<>();
    private long client;

    void settle(PlanWriter writer, MediaImport imports, List<MediaImport.Kept> pictures) {
        client = writer.clients().save(Client.named("Maison Levain", "FR", ZoneOffset.UTC, "fr")).id();
        for (Network network : List.of(Network.INSTAGRAM, Network.FACEBOOK, Network.GOOGLE)) {
            channels.add(writer.clients().save(Channel.of(client, network, channels.size())));
        }
        for (Palette colour : List.of(Palette.BUTTER, Palette.CLAY, Palette.ROSE, Palette.SAGE)) {
            pillars.add(writer.campaigns()
                    .save(new Pillar(0, client, "Pillar " + colour.id(), colour, 25, pillars.size())));
        }
        pictures.forEach(kept -> media.add(imports.item(writer, client, kept)));
        writer.campaigns().save(new Campaign(0, Uuid7.next(), client, "Bûche pre-orders",
                new Span(MonthSwitchTrial.TODAY.minusDays(5), MonthSwitchTrial.TODAY.plusDays(40)),
                Palette.CLAY));
    }

    void fill(PlanWriter writer, LocalDate first, int each) {
        for (int i = 0; i < each; i++) {
            List<Variant> variants = channels.stream().map(channel -> Variant.on(channel.id(),
                    channel.network().usualFormat(), channel.position())).toList();
            writer.posts().save(Post.draft(client, Instant.EPOCH)
                    .withTitle(TITLES.get(i % TITLES.size()) + " " + i)
                    .withWhen(Optional.of(first.plusDays(i % first.lengthOfMonth())),
                            Optional.of(LocalTime.of(7 + i % 14, 30)))
                    .withStatus(i % 3 == 0 ? Status.DRAFT : Status.APPROVED).withVariants(variants)
                    .withPillar(Optional.of(pillars.get(i % 4).id()))
                    .withMedia(List.of(new MediaUse(media.get(i % media.size()).id(), "")))
                    .withTags(i % 10 == 0 ? List.of("noël", "tag " + i % 7) : List.of()));
        }
    }
}
