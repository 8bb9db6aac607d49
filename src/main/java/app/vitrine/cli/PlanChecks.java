package app.vitrine.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.network.Finding;
import app.vitrine.domain.network.MediaFacts;
import app.vitrine.domain.network.MediaType;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.network.RuleBook;
import app.vitrine.domain.network.VariantCheck;
import app.vitrine.domain.network.VariantFacts;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Variant;
import app.vitrine.exchange.csv.ChannelLabels;

/// Holds all that is still to be published against the networks' rules. Ideas without a day are left alone.
final class PlanChecks {

    private static final int PAGE = 500;

    private final VariantCheck check;
    private int checked;

    PlanChecks(RuleBook book) {
        check = new VariantCheck(book);
    }

    /// A rule that one variant breaks.
    record Broken(Post post, Variant variant, String client, String label, Network network,
            Finding finding) {}

    /// How many variants were held against the rules.
    int checked() {
        return checked;
    }

    List<Broken> of(PlanReader reader) {
        checked = 0;
        List<Broken> broken = new ArrayList<>();
        Names names = new Names(reader);
        reader.posts().extent(Scope.all()).ifPresent(span -> reader.posts().each(Scope.all(), span, PAGE,
                page -> page.forEach(post -> check(post, names, broken))));
        List<Long> undated = reader.posts().undated(Scope.all(), PostFilter.NONE).stream()
                .filter(card -> card.status() != Status.IDEA).map(PostCard::id).toList();
        reader.posts().all(undated).forEach(post -> check(post, names, broken));
        return broken;
    }

    private void check(Post post, Names names, List<Broken> broken) {
        for (Variant variant : post.variants()) {
            Optional<Channel> channel = Optional.ofNullable(names.channels.get(variant.channelId()));
            if (variant.publication().settled() || channel.isEmpty()) {
                continue;
            }
            checked++;
            Network network = channel.get().network();
            VariantFacts facts = new VariantFacts(network, variant.format(), post.textOf(variant),
                    variant.title(),
                    variant.firstComment(), post.link(),
                    post.mediaOf(variant).stream().flatMap(use -> names.facts(use).stream()).toList());
            for (Finding finding : check.check(facts)) {
                broken.add(new Broken(post, variant, names.clients.getOrDefault(post.clientId(), ""),
                        names.labels.of(variant.channelId()), network, finding));
            }
        }
    }

    /// What ids stand for.
    private static final class Names {

        private final PlanReader reader;
        private final Map<Long, Channel> channels;
        private final Map<Long, String> clients;
        private final ChannelLabels labels;
        private final Map<Long, Optional<MediaItem>> media = new HashMap<>();

        Names(PlanReader reader) {
            this.reader = reader;
            List<Channel> all = reader.clients().allChannels();
            channels = all.stream().collect(Collectors.toMap(Channel::id, Function.identity()));
            labels = new ChannelLabels(all);
            clients = reader.clients().all().stream().collect(Collectors.toMap(Client::id, Client::name));
        }

        Optional<MediaFacts> facts(MediaUse use) {
            return media.computeIfAbsent(use.mediaId(), reader.media()::find)
                    .map(item -> new MediaFacts(MediaType.ofMediaType(item.type()), item.width(),
                            item.height(),
                            item.bytes(), item.length().map(Duration::toMillis).orElse(0L) / 1000.0,
                            use.altText().isEmpty() ? item.altText() : use.altText()));
        }
    }
}
