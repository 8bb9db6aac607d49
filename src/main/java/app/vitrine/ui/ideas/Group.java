package app.vitrine.ui.ideas;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import app.vitrine.domain.client.Palette;
import app.vitrine.domain.post.PostCard;

/// Ideas that have something in common.
///
/// @param key    what it is: id of a pillar or campaign, a tag or a priority; empty for those without one
/// @param name   a person's own words, or those of the interface
/// @param whose  the client's name, where several are in view and it belongs to one
/// @param client whose ideas can be in it; any where it is empty
record Group(Key key, String name, String whose, Optional<Palette> colour, OptionalLong client,
        List<Idea> ideas) {

    /// What tells a group from others.
    record Key(Grouping by, Optional<Object> value) {}

    Group {
        ideas = List.copyOf(ideas);
    }

    /// Whether an idea can come in.
    boolean takes(PostCard card) {
        return client.isEmpty() || client.getAsLong() == card.clientId();
    }

    Optional<Long> id() {
        return key.value().filter(Long.class::isInstance).map(Long.class::cast);
    }
}
