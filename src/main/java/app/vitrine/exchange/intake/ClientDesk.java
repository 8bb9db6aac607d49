package app.vitrine.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.network.Network;
import app.vitrine.exchange.csv.ChannelLabels;
import app.vitrine.exchange.intake.ImportChoices.ChannelChoice;
import app.vitrine.exchange.intake.PostDraft.ChannelRef;

/// Matches the names that one client's rows use with what the client has, and makes what it lacks.
final class ClientDesk {

    private final Ground ground;
    private final Client client;
    private final ImportChoices choices;
    private final Findings findings;
    private final List<Channel> channels;
    private final ChannelLabels labels;
    private final Map<String, Long> pillars;
    private final Map<String, Long> campaigns;
    private final Set<String> labelsInFile;
    private final Map<String, Optional<Channel>> matched = new HashMap<>();
    private final Set<String> unknown = new HashSet<>();

    /// @param labelsInFile how the plain file names channels
    ClientDesk(Ground ground, Client client, ImportChoices choices, Set<String> labelsInFile,
            Findings findings) {
        this.ground = ground;
        this.client = client;
        this.choices = choices;
        this.findings = findings;
        this.labelsInFile = labelsInFile;
        this.channels = new ArrayList<>(known(ground, client.id()));
        this.labels = new ChannelLabels(channels);
        Scope scope = Scope.of(client.id());
        this.pillars = byName(ground.reader().campaigns().pillars(scope), Pillar::name, Pillar::id);
        this.campaigns = byName(ground.reader().campaigns().campaigns(scope), Campaign::name, Campaign::id);
    }

    private static List<Channel> known(Ground ground, long clientId) {
        Map<Long, Channel> byId = new HashMap<>();
        List<Channel> all = new ArrayList<>(ground.reader().clients().channels(clientId));
        ground.reader().clients().allChannels().stream().filter(one -> one.clientId() == clientId)
                .forEach(all::add);
        return all.stream().filter(one -> byId.putIfAbsent(one.id(), one) == null).toList();
    }

    private static <T> Map<String, Long> byName(List<T> all, Function<T, String> name, Function<T, Long> id) {
        return all.stream().collect(Collectors.toMap(one -> Folded.of(name.apply(one)), id, (one, _) -> one,
                HashMap::new));
    }

    Client client() {
        return client;
    }

    /// The channels a name means; several for “everywhere”, none for one that is left out.
    List<Channel> channels(ChannelRef ref) {
        if (ref.everywhere()) {
            return Stream.concat(channels.stream().filter(channel -> !channel.archived()),
                    matched.values().stream().flatMap(Optional::stream)).distinct().toList();
        }
        if (numbered(ref)) {
            channels(
                    new ChannelRef(ChannelLabels.unnumbered(ref.words()), Optional.empty(), "", true, false));
        }
        String key = key(ref);
        Optional<Channel> channel = found(ref, key);
        if (unknown.contains(key)) {
            Channel suggested = suggested(ref);
            findings.unknown(key, ref.words(), suggested.network(), suggested.handle());
        }
        return channel.stream().toList();
    }

    /// Finds or makes beforehand what names mean, so that “everywhere” reaches it from any row.
    void foresee(List<ChannelRef> refs) {
        if (refs.stream().anyMatch(ChannelRef::everywhere)) {
            refs.stream().filter(ref -> !ref.everywhere()).forEach(ref -> found(ref, key(ref)));
        }
    }

    private Optional<Channel> found(ChannelRef ref, String key) {
        Optional<Channel> channel = matched.computeIfAbsent(key, _ -> match(ref));
        if (channel.isEmpty()) {
            unknown.add(key);
            channel = make(ref, key);
            matched.put(key, channel);
        }
        return channel;
    }

    Optional<Long> pillar(String name) {
        String folded = Folded.of(name);
        if (folded.isEmpty() || (!pillars.containsKey(folded) && choices.leftOut().contains(name))) {
            return Optional.empty();
        }
        return Optional.of(pillars.computeIfAbsent(folded, _ -> ground.save(new Pillar(0, client.id(),
                name.strip(), Palette.nth(pillars.size()), 0, pillars.size())).id()));
    }

    /// @param days on which the campaign's posts lie, for one that is made
    Optional<Long> campaign(String name, Span days) {
        String folded = Folded.of(name);
        if (folded.isEmpty() || (!campaigns.containsKey(folded) && choices.leftOut().contains(name))) {
            return Optional.empty();
        }
        return Optional.of(campaigns.computeIfAbsent(folded, _ -> ground.save(new Campaign(0, Uuid7.next(),
                client.id(), name.strip(), days, Palette.nth(campaigns.size()))).id()));
    }

    private boolean known(Channel channel) {
        return channels.contains(channel);
    }

    private Optional<Channel> match(ChannelRef ref) {
        if (ref.exact()) {
            return labels.find(client.id(), ref.words());
        }
        String handle = Folded.of(ref.handle());
        if (ref.network().isEmpty()) {
            String words = Folded.of(ref.words());
            return channels.stream().filter(one -> named(one, words)).findFirst();
        }
        List<Channel> same = channels.stream().filter(one -> one.network() == ref.network().get()).toList();
        Optional<Channel> byHandle = same.stream().filter(one -> named(one, handle)).findFirst();
        return handle.isEmpty() ? same.stream().findFirst() : byHandle;
    }

    private static boolean named(Channel channel, String folded) {
        return !folded.isEmpty()
                && (folded.equals(Folded.of(channel.handle())) || folded.equals(Folded.of(channel.name())));
    }

    private Optional<Channel> make(ChannelRef ref, String key) {
        Channel suggested = suggested(ref);
        return switch (choices.channels().get(key)) {
            case ChannelChoice.LeaveOut _ -> Optional.empty();
            case ChannelChoice.Use use -> ground.reader().clients().channel(use.channelId());
            case ChannelChoice.Make make -> Optional.of(made(
                    Channel.of(client.id(), make.network(), 0).withHandle(make.handle())
                            .withName(suggested.name())));
            case null -> Optional.of(made(suggested));
        };
    }

    private Channel made(Channel channel) {
        findings.made();
        return ground.save(place(channel));
    }

    private Channel place(Channel channel) {
        int made = (int) matched.values().stream().flatMap(Optional::stream).filter(one -> !known(one))
                .count();
        return new Channel(0, channel.clientId(), channel.network(), channel.name(), channel.handle(),
                channel.address(), channel.colour(), channels.size() + made, false, channel.slots());
    }

    private Channel suggested(ChannelRef ref) {
        if (ref.exact()) {
            String label = numbered(ref) ? ChannelLabels.unnumbered(ref.words()) : ref.words();
            return ChannelLabels.parse(label, client.id());
        }
        return ref.network().map(network -> Channel.of(client.id(), network, 0).withHandle(ref.handle()))
                .orElseGet(() -> Channel.of(client.id(), Network.CUSTOM, 0).withName(ref.words().strip()));
    }

    /// Whether the label's number tells it from another of the file, which then comes first.
    private boolean numbered(ChannelRef ref) {
        String first = ChannelLabels.unnumbered(ref.words());
        return ref.exact() && !first.equals(ref.words()) && labelsInFile.contains(first);
    }

    private static String key(ChannelRef ref) {
        return ref.exact()
                ? ref.words()
                : ref.network().map(network -> network.id() + " " + Folded.of(ref.handle()))
                        .map(String::strip)
                        .orElseGet(() -> "? " + Folded.of(ref.words()));
    }

    static Span around(List<LocalDate> days, LocalDate otherwise) {
        LocalDate first = days.stream().min(LocalDate::compareTo).orElse(otherwise);
        LocalDate last = days.stream().max(LocalDate::compareTo).orElse(otherwise);
        return new Span(first, last);
    }
}
