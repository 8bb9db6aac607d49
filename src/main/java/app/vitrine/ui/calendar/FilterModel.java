package app.vitrine.ui.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

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
        CalendarPage page = whole.get();
        return switch (criterion) {
            case CHANNEL -> page.around().allClients() ? networks(messages) : channels(messages);
            case STATUS -> options(criterion, List.of(Mark.values()), mark -> mark,
                    mark -> markName(mark, messages), mark -> card -> card.mark() == mark);
            case PILLAR ->
                options(criterion, page.around().pillars(), pillar -> pillar.id(), pillar -> pillar.name(),
                        pillar -> card -> card.pillarId().filter(id -> id == pillar.id()).isPresent());
            case CAMPAIGN -> options(criterion, page.around().campaigns(), campaign -> campaign.id(),
                    campaign -> campaign.name(),
                    campaign -> card -> card.campaignId().filter(id -> id == campaign.id()).isPresent());
            case TAG ->
                options(criterion, page.around().tags().keySet().stream().sorted().toList(), tag -> tag,
                        tag -> tag, tag -> card -> card.tags().contains(tag));
        };
    }

    private List<Option> networks(Messages messages) {
        List<Network> used = whole.get().around().channels().stream().map(Channel::network).distinct()
                .sorted(Comparator.naturalOrder()).toList();
        return options(Criterion.CHANNEL, used, network -> network,
                network -> messages.text("network." + network.id()),
                network -> card -> card.channels().stream()
                        .anyMatch(outlet -> outlet.network() == network));
    }

    private List<Option> channels(Messages messages) {
        List<Channel> used = whole.get().around().channels().stream().filter(channel -> !channel.archived())
                .toList();
        return options(Criterion.CHANNEL, used, Channel::id, channel -> ChannelNames.of(channel, messages),
                channel -> card -> card.channels().stream()
                        .anyMatch(outlet -> outlet.channelId() == channel.id()));
    }

    private <T> List<Option> options(Criterion criterion, List<T> things, Function<T, Object> value,
            Function<T, String> name, Function<T, Predicate<PostCard>> has) {
        List<PostCard> cards = whole.get().cards();
        List<Option> options = new ArrayList<>();
        for (T thing : things) {
            Object key = value.apply(thing);
            options.add(new Option(key, name.apply(thing), cards.stream().filter(has.apply(thing)).count(),
                    asked(criterion).contains(key)));
        }
        return options;
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
