package app.vitrine.exchange.sheet;

import java.util.Optional;
import java.util.Set;

import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;

/// A place of publication as a sheet names it.
///
/// @param word the original words
/// @param network the network they mean, where they are known
/// @param format the format they name, where the network carries it
/// @param handle what else they say: a handle without "@", or the name of an account
public record ChannelMention(String word, Optional<Network> network, Optional<Format> format,
        Optional<String> handle) {

    private static final Set<String> EVERYWHERE = Set.of("all", "tous", "toutes", "tout", "partout",
            "everywhere",
            "all channels", "all networks", "all platforms", "tous les reseaux", "tous reseaux", "tous rs",
            "toutes plateformes", "toutes les plateformes", "tous canaux", "tous les canaux");

    /// Whether the words mean every channel of the client.
    public boolean everywhere() {
        return network.isEmpty() && EVERYWHERE.contains(Words.fold(word));
    }

    boolean known() {
        return network.isPresent() || everywhere();
    }
}
