package app.vitrine.ui.quickadd;

import java.util.List;
import java.util.Optional;

import app.vitrine.domain.network.Network;
import app.vitrine.domain.quickadd.Kind;

/// One thing that was read.
///
/// @param value   as it will be, such as “Wed 25 Nov”
/// @param detail  beside it, such as the format of a channel; may be empty
/// @param network where it is a channel
/// @param words   of the sentence that say it, and stay in the title when it is taken back
record QuickChip(Kind kind, String value, String detail, Optional<Network> network, List<String> words) {

    QuickChip {
        words = List.copyOf(words);
    }
}
