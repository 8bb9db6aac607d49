package app.vitrine.exchange.csv;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.network.Network;

/// How the plain file names channels: `network`, `network handle`, `network handle (name)` or `network (name)`. Of a
/// client's channels that would be called the same, the second gets ` #2`, and so on.
public final class ChannelLabels {

    private static final Pattern NUMBER = Pattern.compile(" #\\d+$");

    private final Map<Long, String> byId = new HashMap<>();
    private final Map<String, Channel> byLabel = new HashMap<>();

    /// @param channels of any clients, each client's in its order
    public ChannelLabels(List<Channel> channels) {
        for (Channel channel : channels) {
            if (byId.containsKey(channel.id())) {
                continue;
            }
            String plain = plain(channel);
            String label = plain;
            for (int n = 2; byLabel.containsKey(key(channel.clientId(), label)); n++) {
                label = plain + " #" + n;
            }
            byId.put(channel.id(), label);
            byLabel.put(key(channel.clientId(), label), channel);
        }
    }

    /// Empty for a channel that is not among them.
    public String of(long channelId) {
        return byId.getOrDefault(channelId, "");
    }

    public Optional<Channel> find(long clientId, String label) {
        return Optional.ofNullable(byLabel.get(key(clientId, label)));
    }

    /// The label without the number that tells channels of one name apart; the same where it has none.
    public static String unnumbered(String label) {
        return NUMBER.matcher(label).replaceFirst("");
    }

    /// The channel an unnumbered label speaks of, not stored yet; a label that begins with no network's word names a custom one.
    public static Channel parse(String text, long clientId) {
        int blank = text.indexOf(' ');
        String word = blank < 0 ? text : text.substring(0, blank);
        Optional<Network> network = Arrays.stream(Network.values()).filter(one -> one.id().equals(word))
                .findFirst();
        String rest = network.isEmpty()
                ? "(" + text + ")"
                : text.substring(blank < 0 ? text.length() : blank + 1);
        int open = rest.endsWith(")") ? Math.max(rest.lastIndexOf(" ("), rest.startsWith("(") ? 0 : -1) : -1;
        String name = open < 0 ? "" : rest.substring(rest.indexOf('(', open) + 1, rest.length() - 1);
        String handle = open <= 0 && (open == 0 || rest.isEmpty())
                ? ""
                : open < 0 ? rest : rest.substring(0, open);
        return Channel.of(clientId, network.orElse(Network.CUSTOM), 0).withHandle(handle).withName(name);
    }

    private static String plain(Channel channel) {
        StringBuilder label = new StringBuilder(channel.network().id());
        if (!channel.handle().isBlank()) {
            label.append(' ').append(channel.handle());
        }
        if (!channel.name().isBlank()) {
            label.append(" (").append(channel.name()).append(')');
        }
        return label.toString();
    }

    private static String key(long clientId, String label) {
        return clientId + " " + label;
    }
}
