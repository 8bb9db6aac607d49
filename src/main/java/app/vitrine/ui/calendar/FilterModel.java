package app.vitrine.ui.calendar;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.post.Mark;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.domain.text.Messages;

/// Which posts of the page are shown, and what can be asked for.
final class FilterModel {

    private final ReadOnlyObjectProperty<CalendarPage> whole;
    private final ObjectProperty<PostFilter> filter = new SimpleObjectProperty<>(PostFilter.NONE);
    private Set<String> tags = Set.of();

    /// One value that can be asked for.
    ///
    /// @param value a channel id, network, mark, pillar id, campaign id or tag
    /// @param count posts in view that have it
    record Option(Object value, String name, long count, boolean on) {}

    /// The kinds of criteria, in the order of the chips.
    enum Criterion {
        CHANNEL, STATUS, PILLAR, CAMPAIGN, TAG
    }

    FilterModel(ReadOnlyObjectProperty<CalendarPage> whole) {
        this.whole = whole;
    }

    ObjectProperty<PostFilter> filter() {
        return filter;
    }

    Set<?> asked(Criterion criterion) {
        PostFilter now = filter.get();
        return switch (criterion) {
            case CHANNEL -> whole.get().around().allClients() ? now.networks() : now.channels();
            case STATUS -> now.marks();
            case PILLAR -> now.pillars();
            case CAMPAIGN -> now.campaigns();
            case TAG -> now.tags();
        };
    }

    void clear() {
        filter.set(PostFilter.NONE);
    }

    void clear(Criterion criterion) {
        List.copyOf(asked(criterion)).forEach(value -> toggle(criterion, value));
    }

    /// Asks for a value, or no longer.
    void toggle(Criterion criterion, Object value) {
        PostFilter now = filter.get();
        filter.set(switch (criterion) {
            case CHANNEL -> value instanceof Network network
                    ? new PostFilter(now.channels(), toggled(now.networks(), network), now.marks(),
                            now.pillars(),
                            now.campaigns(), now.tags())
                    : new PostFilter(toggled(now.channels(), (Long) value), now.networks(), now.marks(),
                            now.pillars(),
                            now.campaigns(), now.tags());
            case STATUS -> new PostFilter(now.channels(), now.networks(), toggled(now.marks(), (Mark) value),
                    now.pillars(), now.campaigns(), now.tags());
            case PILLAR -> new PostFilter(now.channels(), now.networks(), now.marks(),
                    toggled(now.pillars(), (Long) value), now.campaigns(), now.tags());
            case CAMPAIGN -> new PostFilter(now.channels(), now.networks(), now.marks(), now.pillars(),
                    toggled(now.campaigns(), (Long) value), now.tags());
            case TAG ->
                new PostFilter(now.channels(), now.networks(), now.marks(), now.pillars(), now.campaigns(),
                        toggled(now.tags(), (String) value));
        });
    }

    /// What can be asked for now, with counts over the posts in view.
    List<Option> options(Criterion criterion, Messages messages) {
        Surroundings around = whole.get().around();
        return switch (criterion) {
            case CHANNEL -> around.allClients() ? networks(messages) : channels(messages);
            case STATUS -> options(criterion, List.of(Mark.values()), mark -> mark,
                    mark -> markName(mark, messages), card -> Stream.of(card.mark()));
            case PILLAR -> options(criterion, around.pillars(), Pillar::id, Pillar::name,
                    card -> card.pillarId().stream());
            case CAMPAIGN -> options(criterion, around.campaigns(), Campaign::id, Campaign::name,
                    card -> card.campaignId().stream());
            case TAG -> options(criterion, tagsOffered(), tag -> tag,
                    tag -> tag, card -> card.tags().stream());
        };
    }

    // Those in use, and what is asked for in any case.
    private List<String> tagsOffered() {
        SortedSet<String> offered = new TreeSet<>(tags);
        offered.addAll(filter.get().tags());
        return List.copyOf(offered);
    }

    /// The tags that can be asked for.
    void offerTags(Collection<String> names) {
        tags = Set.copyOf(names);
    }

    private List<Option> networks(Messages messages) {
        List<Network> used = whole.get().around().channels().stream().map(Channel::network).distinct()
                .sorted(Comparator.naturalOrder()).toList();
        return options(Criterion.CHANNEL, used, network -> network,
                network -> messages.text("network." + network.id()),
                card -> card.channels().stream().map(PostCard.Outlet::network));
    }

    private List<Option> channels(Messages messages) {
        List<Channel> used = whole.get().around().channels().stream().filter(channel -> !channel.archived())
                .toList();
        return options(Criterion.CHANNEL, used, Channel::id, channel -> ChannelNames.of(channel, messages),
                card -> card.channels().stream().map(PostCard.Outlet::channelId));
    }

    // Counted in one pass over the posts, since a plan may have thousands of tags.
    private <T> List<Option> options(Criterion criterion, List<T> things, Function<T, Object> value,
            Function<T, String> name, Function<PostCard, Stream<?>> has) {
        Map<Object, Long> counts = new HashMap<>();
        whole.get().cards()
                .forEach(card -> has.apply(card).distinct().forEach(key -> counts.merge(key, 1L, Long::sum)));
        Set<?> asked = asked(criterion);
        return things.stream().map(thing -> {
            Object key = value.apply(thing);
            return new Option(key, name.apply(thing), counts.getOrDefault(key, 0L), asked.contains(key));
        }).toList();
    }

    static String markName(Mark mark, Messages messages) {
        return messages.text(switch (mark) {
            case IDEA -> "calendar.mark.idea";
            case DRAFT -> "calendar.mark.draft";
            case IN_REVIEW -> "calendar.mark.in-review";
            case APPROVED -> "calendar.mark.approved";
            case PARTLY_PUBLISHED -> "calendar.mark.partly";
            case PUBLISHED -> "calendar.mark.published";
            case LATE -> "calendar.mark.late";
        });
    }

    private static <T> Set<T> toggled(Set<T> set, T value) {
        Set<T> copy = new HashSet<>(set);
        if (!copy.remove(value)) {
            copy.add(value);
        }
        return copy;
    }
}
