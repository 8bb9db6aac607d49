package app.vitrine.ui.calendar;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.text.Messages;

/// What a channel is called: the person's own name for it, else the network's with the handle.
final class ChannelNames {

    private ChannelNames() {}

    /// Without the handle, where there is little room.
    static String brief(Channel channel, Messages messages) {
        return channel.name().isBlank() ? messages.text("network." + channel.network().id()) : channel.name();
    }

    static String of(Channel channel, Messages messages) {
        if (!channel.name().isBlank()) {
            return channel.name();
        }
        String network = messages.text("network." + channel.network().id());
        return channel.handle().isBlank()
                ? network
                : messages.text("calendar.channel-and-handle", network, channel.handle());
    }
}
