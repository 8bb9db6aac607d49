package app.vitrine.ui.composer;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.media.Picture;
import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;

/// What the composer needs to know beside the post: the client with what is planned with.
///
/// @param logo     the picture that stands for the client
/// @param channels those in use, in order
/// @param retired  archived ones that the post still names, by id
/// @param media    what the post shows, by id
record PostContext(Client client, Optional<Picture> logo, List<Channel> channels, Map<Long, Channel> retired,
        List<Pillar> pillars,
        List<Campaign> campaigns, Map<Long, MediaItem> media, Audience audience) {

    /// Whom a post can be for, and whom it is for.
    ///
    /// @param personas the client's, archived ones only where the post is for them
    record Audience(List<Persona> personas, List<Long> chosen) {

        Audience {
            personas = List.copyOf(personas);
            chosen = List.copyOf(chosen);
        }

        static Audience read(PlanReader reader, Scope scope, long postId) {
            List<Long> chosen = postId == 0 ? List.of() : reader.personas().of(postId);
            return new Audience(reader.personas().personas(scope).stream()
                    .filter(persona -> !persona.archived() || chosen.contains(persona.id())).toList(),
                    chosen);
        }
    }

    PostContext {
        channels = List.copyOf(channels);
        retired = Map.copyOf(retired);
        pillars = List.copyOf(pillars);
        campaigns = List.copyOf(campaigns);
        media = Map.copyOf(media);
    }

    static PostContext read(PlanReader reader, Client client, Post post) {
        List<Channel> channels = reader.clients().channels(client.id());
        Set<Long> used = channels.stream().map(Channel::id).collect(Collectors.toSet());
        Map<Long, Channel> retired = new HashMap<>();
        for (Variant variant : post.variants()) {
            if (!used.contains(variant.channelId())) {
                reader.clients().channel(variant.channelId())
                        .ifPresent(channel -> retired.put(channel.id(), channel));
            }
        }
        Scope scope = Scope.of(client.id());
        Optional<Picture> logo = client.logo().flatMap(reader.media()::find).map(MediaItem::picture);
        return new PostContext(client, logo, channels, retired, reader.campaigns().pillars(scope),
                reader.campaigns().campaigns(scope), byId(reader.media().all(mediaOf(post))),
                Audience.read(reader, scope, post.id()));
    }

    Optional<Channel> channel(long id) {
        return channels.stream().filter(channel -> channel.id() == id).findFirst()
                .or(() -> Optional.ofNullable(retired.get(id)));
    }

    Optional<MediaItem> media(long id) {
        return Optional.ofNullable(media.get(id));
    }

    Optional<Pillar> pillar(long id) {
        return pillars.stream().filter(pillar -> pillar.id() == id).findFirst();
    }

    Optional<Campaign> campaign(long id) {
        return campaigns.stream().filter(campaign -> campaign.id() == id).findFirst();
    }

    static Set<Long> mediaOf(Post post) {
        Set<Long> ids = new HashSet<>();
        post.media().stream().map(MediaUse::mediaId).forEach(ids::add);
        post.variants().forEach(variant -> variant.media().orElse(List.of())
                .forEach(use -> ids.add(use.mediaId())));
        return ids;
    }

    private static Map<Long, MediaItem> byId(Collection<MediaItem> items) {
        return items.stream().collect(Collectors.toMap(MediaItem::id, Function.identity()));
    }
}
