package app.vitrine.domain.post;

import java.util.Set;

import app.vitrine.domain.network.Network;

/// Which posts are shown. Within one kind of criterion any of its values fits, across kinds all must fit; an empty
/// set asks nothing.
///
/// @param networks used for “all clients”, where channels differ
public record PostFilter(Set<Long> channels, Set<Network> networks, Set<Mark> marks, Set<Long> pillars,
        Set<Long> campaigns, Set<String> tags) {

    public static final PostFilter NONE = new PostFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
            Set.of());

    public PostFilter {
        channels = Set.copyOf(channels);
        networks = Set.copyOf(networks);
        marks = Set.copyOf(marks);
        pillars = Set.copyOf(pillars);
        campaigns = Set.copyOf(campaigns);
        tags = Set.copyOf(tags);
    }

    public boolean asksNothing() {
        return equals(NONE);
    }

    public boolean fits(PostCard card) {
        return any(channels, card.channels().stream().map(PostCard.Outlet::channelId).toList())
                && any(networks, card.channels().stream().map(PostCard.Outlet::network).toList())
                && any(marks, Set.of(card.mark())) && any(pillars, card.pillarId().stream().toList())
                && any(campaigns, card.campaignId().stream().toList()) && any(tags, card.tags());
    }

    private static <T> boolean any(Set<T> wanted, Iterable<T> has) {
        if (wanted.isEmpty()) {
            return true;
        }
        for (T one : has) {
            if (wanted.contains(one)) {
                return true;
            }
        }
        return false;
    }
}
