package app.vitrine.exchange.sheet;

import java.util.Map;

/// What a person settled for a sheet, to be used again for sheets with the same header. Plain words only, so that
/// it can be kept as it is.
///
/// @param signature the header, folded
/// @param choices `order`, `layout` and `column.<n>` with their values
public record MappingMemory(String signature, Map<String, String> choices) {

    public MappingMemory {
        choices = Map.copyOf(choices);
    }
}
