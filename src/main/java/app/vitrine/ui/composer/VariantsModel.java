package app.vitrine.ui.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Variant;

/// The channels that a post goes to: chips to tick, and a tab for each variant.
final class VariantsModel {

    private final Bench bench;
    private final ObservableList<ChannelChip> chips = FXCollections.observableArrayList();
    private final ObservableList<Tab> tabs = FXCollections.observableArrayList();

    /// A channel of the client.
    ///
    /// @param name what tells it from the others
    record ChannelChip(long channelId, Network network, String name, boolean ticked) {}

    /// A variant.
    ///
    /// @param name format, and the channel where several of one network are planned
    record Tab(UUID uid, Network network, Format format, String name, boolean ownText) {}

    VariantsModel(Bench bench) {
        this.bench = bench;
        bench.follow(this::look);
    }

    ObservableList<ChannelChip> chips() {
        return chips;
    }

    ObservableList<Tab> tabs() {
        return tabs;
    }

    /// Adds a variant of the channel's usual format.
    void tick(long channelId) {
        bench.context().get().flatMap(known -> known.channel(channelId))
                .ifPresent(channel -> add(channelId, channel.network().usualFormat()));
    }

    /// Takes all variants of the channel away.
    void untick(long channelId) {
        bench.draft().edit(PostEdit.done("channel/" + channelId, "composer.change.channel_off",
                without(variant -> variant.channelId() == channelId)));
    }

    /// Adds a variant and brings its tab to the front, where one is.
    void add(long channelId, Format format) {
        put(Variant.on(channelId, format, 0), "composer.change.channel_on");
    }

    void duplicate(UUID uid) {
        bench.variant(uid).ifPresent(variant -> {
            Variant copy = variant.withId(0).withUid(Uuid7.next()).withPublication(Publication.PLANNED);
            put(copy, "composer.change.variant_copy");
            bench.tab().set(Optional.of(copy.uid()));
        });
    }

    void remove(UUID uid) {
        bench.draft().edit(PostEdit.done("variant/" + uid + "/presence", "composer.change.channel_off",
                without(variant -> variant.uid().equals(uid))));
    }

    /// Brings the next tab to the front, going round; the base text is the first.
    void step(int by) {
        List<Optional<UUID>> all = new ArrayList<>(List.of(Optional.empty()));
        tabs.forEach(tab -> all.add(Optional.of(tab.uid())));
        bench.tab().set(all.get(Math.floorMod(all.indexOf(bench.tab().get()) + by, all.size())));
    }

    private void put(Variant variant, String label) {
        bench.draft().edit(PostEdit.done("variant/" + variant.uid() + "/presence", label, post -> {
            List<Variant> variants = new ArrayList<>(post.variants());
            if (variants.stream().noneMatch(each -> each.uid().equals(variant.uid()))) {
                variants.add(variant);
            }
            return post.withVariants(numbered(variants));
        }));
    }

    private static UnaryOperator<Post> without(java.util.function.Predicate<Variant> gone) {
        return post -> post
                .withVariants(numbered(post.variants().stream().filter(gone.negate()).toList()));
    }

    private static List<Variant> numbered(List<Variant> variants) {
        List<Variant> result = new ArrayList<>();
        variants.forEach(variant -> result.add(variant.withPosition(result.size())));
        return result;
    }

    private void look() {
        List<Channel> channels = bench.context().get().map(PostContext::channels).orElse(List.of());
        List<Variant> variants = bench.post().variants();
        replace(chips, channels.stream()
                .map(channel -> new ChannelChip(channel.id(), channel.network(), name(channel),
                        variants.stream().anyMatch(variant -> variant.channelId() == channel.id())))
                .toList());
        replace(tabs, variants.stream().map(this::tab).toList());
    }

    private Tab tab(Variant variant) {
        Optional<Channel> channel = bench.channel(variant);
        Network network = channel.map(Channel::network).orElse(Network.CUSTOM);
        boolean several = bench.context().get().map(known -> known.channels().stream()
                .filter(each -> each.network() == network).count() > 1).orElse(false);
        String format = network.offline()
                ? bench.say("network." + network.id())
                : bench.say("format." + variant.format().id());
        String base = several && channel.isPresent() ? format + " · " + name(channel.get()) : format;
        String name = variant.language().isEmpty()
                ? base
                : base + " " + variant.language().toUpperCase(java.util.Locale.ROOT);
        return new Tab(variant.uid(), network, variant.format(), name, variant.text().isPresent());
    }

    private String name(Channel channel) {
        if (!channel.name().isBlank()) {
            return channel.name();
        }
        boolean alone = bench.context().get().map(known -> known.channels().stream()
                .filter(each -> each.network() == channel.network()).count() < 2).orElse(true);
        return alone || channel.handle().isBlank()
                ? bench.say("network." + channel.network().id())
                : channel.handle();
    }

    private static <T> void replace(ObservableList<T> list, List<T> now) {
        if (!list.equals(now)) {
            list.setAll(now);
        }
    }
}
