package app.vitrine.exchange.intake;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.vitrine.domain.network.Network;

/// What the person settled before an import.
///
/// @param client      name of the client that takes the posts, made where there is none of that name; absent where
///                    each row names its own. Rows of a file that names several clients go to those
/// @param channels    what to do with unknown channels, by [ImportPreview.UnknownChannel#key]; those left out of the
///                    map are made as suggested
/// @param leftOut     names of unknown pillars and campaigns that are not to be made
/// @param mediaFolder where the media lie that rows name; usually the folder of the sheet
public record ImportChoices(Optional<String> client, Map<String, ChannelChoice> channels, Set<String> leftOut,
        Optional<Path> mediaFolder) {

    /// What becomes of an unknown channel.
    public sealed interface ChannelChoice {

        record Make(Network network, String handle) implements ChannelChoice {}

        record Use(long channelId) implements ChannelChoice {}

        record LeaveOut() implements ChannelChoice {}
    }

    public ImportChoices {
        channels = Map.copyOf(channels);
        leftOut = Set.copyOf(leftOut);
    }

    public static ImportChoices usual() {
        return new ImportChoices(Optional.empty(), Map.of(), Set.of(), Optional.empty());
    }

    public ImportChoices into(String clientName) {
        return new ImportChoices(Optional.of(clientName), channels, leftOut, mediaFolder);
    }

    public ImportChoices withChannels(Map<String, ChannelChoice> wanted) {
        return new ImportChoices(client, wanted, leftOut, mediaFolder);
    }

    public ImportChoices without(Set<String> names) {
        return new ImportChoices(client, channels, names, mediaFolder);
    }

    public ImportChoices withMediaIn(Path folder) {
        return new ImportChoices(client, channels, leftOut, Optional.of(folder));
    }
}
