package app.vitrine.domain.plan;

import java.util.Map;
import java.util.Set;

/// Told after a change was kept: which things to read again.
///
/// @param change  what was done
/// @param touched ids by kind; a touched variant, tag or media use is told as its post
public record ChangeNotice(Change change, Map<Kind, Set<Long>> touched) {

    /// What can be touched.
    public enum Kind {
        CLIENT, CHANNEL, POST, PILLAR, CAMPAIGN, MEDIA, FACT, RESULT_IMPORT, NOTE, SERIES, KEY_DATE, PERSONA
    }

    public ChangeNotice {
        touched = Map.copyOf(touched);
    }

    public boolean touches(Kind kind) {
        return touched.containsKey(kind);
    }

    public boolean touches(Kind kind, long id) {
        return touched.getOrDefault(kind, Set.of()).contains(id);
    }
}
