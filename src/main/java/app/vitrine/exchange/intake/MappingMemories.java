package app.vitrine.exchange.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import app.vitrine.domain.plan.Facts;
import app.vitrine.exchange.sheet.MappingMemory;

/// Mappings of sheets as facts of the plan, so that next month's sheet with the same header is understood at once.
public final class MappingMemories {

    private static final String PREFIX = "sheet.mapping.";

    private MappingMemories() {}

    /// All that are remembered, for [app.vitrine.exchange.sheet.SheetHints].
    public static List<MappingMemory> of(Facts facts) {
        List<MappingMemory> memories = new ArrayList<>();
        facts.startingWith(PREFIX).values().forEach(json -> read(json, memories));
        return memories;
    }

    /// Keeps a mapping in the place of an older one of the same header. A sheet without a header has none.
    static void remember(Facts.Editor facts, MappingMemory memory) {
        if (memory.signature().isEmpty()) {
            return;
        }
        String name = PREFIX + UUID.nameUUIDFromBytes(memory.signature().getBytes(StandardCharsets.UTF_8));
        facts.put(name, JsonMapper.shared()
                .writeValueAsString(Map.of("signature", memory.signature(), "choices", memory.choices())));
    }

    // A fact that cannot be read is as good as none: the sheet is guessed anew.
    private static void read(String json, List<MappingMemory> memories) {
        try {
            JsonNode node = JsonMapper.shared().readTree(json);
            Map<String, String> choices = new HashMap<>();
            node.path("choices").forEachEntry((name, value) -> choices.put(name, value.asString()));
            memories.add(new MappingMemory(node.path("signature").asString(), choices));
        } catch (JacksonException _) {
            return;
        }
    }
}
