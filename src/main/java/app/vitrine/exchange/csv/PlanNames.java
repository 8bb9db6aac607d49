package app.vitrine.exchange.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;

import static java.util.Objects.requireNonNull;

/// What the ids of posts stand for, as the rows of an export need it. Media are read page by page.
final class PlanNames {

    private final PlanReader reader;
    private final Map<Long, Client> clients;
    private final Map<Long, Channel> channels;
    private final ChannelLabels labels;
    private final Map<Long, String> pillars;
    private final Map<Long, String> campaigns;
    private final Map<Long, MediaItem> media = new HashMap<>();
    private final Map<Long, String> fileNames = new HashMap<>();

    PlanNames(PlanReader reader, Set<Long> wanted) {
        this.reader = reader;
        clients = reader.clients().all().stream().collect(Collectors.toMap(Client::id, Function.identity()));
        List<Channel> all = new ArrayList<>(reader.clients().allChannels());
        wanted.forEach(id -> all.addAll(reader.clients().channels(id)));
        labels = new ChannelLabels(all);
        channels = all.stream().collect(Collectors.toMap(Channel::id, Function.identity(), (one, _) -> one));
        List<Scope> scopes = new ArrayList<>(List.of(Scope.all()));
        wanted.forEach(id -> scopes.add(Scope.of(id)));
        pillars = scopes.stream().flatMap(scope -> reader.campaigns().pillars(scope).stream())
                .collect(Collectors.toMap(Pillar::id, Pillar::name, (one, _) -> one));
        campaigns = scopes.stream().flatMap(scope -> reader.campaigns().campaigns(scope).stream())
                .collect(Collectors.toMap(Campaign::id, Campaign::name, (one, _) -> one));
    }

    /// Reads the media of these posts, those known already left out.
    void load(List<Post> posts) {
        Set<Long> unknown = new HashSet<>();
        for (Post post : posts) {
            collect(post.media(), unknown);
            post.variants().forEach(variant -> variant.media().ifPresent(own -> collect(own, unknown)));
        }
        if (!unknown.isEmpty()) {
            reader.media().all(unknown).forEach(item -> media.put(item.id(), item));
        }
    }

    private void collect(List<MediaUse> uses, Set<Long> unknown) {
        uses.stream().map(MediaUse::mediaId).filter(id -> !media.containsKey(id)).forEach(unknown::add);
    }

    Client client(long id) {
        return requireNonNull(clients.get(id), "a post's client");
    }

    Channel channel(long id) {
        return requireNonNull(channels.get(id), "a variant's channel");
    }

    String label(long channelId) {
        return labels.of(channelId);
    }

    String pillar(Post post) {
        return post.pillarId().map(id -> pillars.getOrDefault(id, "")).orElse("");
    }

    String campaign(Post post) {
        return post.campaignId().map(id -> campaigns.getOrDefault(id, "")).orElse("");
    }

    /// File names; those that several files of the client share are told apart, see [FileNames].
    List<String> fileNames(List<MediaUse> uses) {
        return known(uses).map(use -> fileNames.computeIfAbsent(use.mediaId(), this::nameOf)).toList();
    }

    /// What is said to those who do not see the pictures, one text for each.
    List<String> altTexts(List<MediaUse> uses) {
        return known(uses)
                .map(use -> use.altText().isEmpty() ? item(use.mediaId()).altText() : use.altText())
                .toList();
    }

    /// Files in use so far: the name in the export and the hash of the content, by client.
    Map<MediaItem, String> filesInUse() {
        return fileNames.entrySet().stream()
                .collect(Collectors.toMap(entry -> item(entry.getKey()), Map.Entry::getValue));
    }

    private Stream<MediaUse> known(List<MediaUse> uses) {
        return uses.stream().filter(use -> media.containsKey(use.mediaId()));
    }

    private MediaItem item(long id) {
        return requireNonNull(media.get(id), "a media item that was read");
    }

    private String nameOf(long id) {
        MediaItem item = item(id);
        long others = reader.media().named(item.clientId(), item.fileName()).stream()
                .filter(other -> !other.hash().equals(item.hash())).count();
        return others == 0 ? item.fileName() : FileNames.told(item.fileName(), item.hash());
    }
}
