package app.vitrine.domain.quickadd;

import java.util.List;
import java.util.Optional;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.network.Format;

/// Where the post is to go.
///
/// @param words    that named the place, with those of a format said of it alone
/// @param format   as it was said; absent for the channel's usual one
/// @param channels those that the words can mean, in the client's order; of several the person chooses
public record Target(List<String> words, Optional<Format> format, List<Channel> channels) {

    public Target {
        words = List.copyOf(words);
        channels = List.copyOf(channels);
    }

    public boolean open() {
        return channels.size() > 1;
    }

    /// The format on one of the channels: the one that was said, else its usual one.
    public Format formatOn(Channel channel) {
        return format.orElse(channel.network().usualFormat());
    }
}
