package app.vitrine.exchange.sheet;

import java.util.List;

/// What a column becomes, and for a column of certain places, which.
///
/// @param places filled for [Role#NETWORK_TEXT] and [Role#NETWORK_MARK] alone
public record Target(Role role, List<ChannelMention> places) {

    /// @throws IllegalArgumentException if a column of certain places has none, or another column has some
    public Target {
        places = List.copyOf(places);
        if (places.isEmpty() == (role == Role.NETWORK_TEXT || role == Role.NETWORK_MARK)) {
            throw new IllegalArgumentException(role + " and its places");
        }
    }

    public static Target of(Role role) {
        return new Target(role, List.of());
    }

    /// As one line, for a [MappingMemory].
    String written() {
        List<String> words = places.stream().map(ChannelMention::word).toList();
        return places.isEmpty() ? role.name() : role.name() + ":" + String.join(", ", words);
    }

    /// @throws IllegalArgumentException if the line is not one of [#written()]
    static Target read(String line) {
        int colon = line.indexOf(':');
        return colon < 0
                ? of(Role.valueOf(line))
                : new Target(Role.valueOf(line.substring(0, colon)),
                        ChannelText.parse(line.substring(colon + 1)));
    }
}
