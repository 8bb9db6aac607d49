package app.vitrine.exchange.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The plain CSV that Vitrine itself writes: its header is known word for word, and its cells are taken verbatim.
final class PlainSheet {

    private static final String HEADER = "date,time,client,channel,format,status,title,caption,hashtags,link,media,"
            + "alt_text,first_comment,pillar,campaign,tags,notes,post_id,variant_id,base_text,personas,language,zone";
    private static final List<String> NAMES = List.of(HEADER.split(",", -1));
    private static final List<Role> ROLES = List.of(Role.DATE, Role.TIME, Role.CLIENT, Role.CHANNELS,
            Role.FORMAT,
            Role.STATUS, Role.TITLE, Role.TEXT, Role.HASHTAGS, Role.LINK, Role.MEDIA, Role.ALT,
            Role.FIRST_COMMENT,
            Role.PILLAR, Role.CAMPAIGN, Role.TAGS, Role.NOTE, Role.POST_ID, Role.VARIANT_ID, Role.BASE_TEXT,
            Role.PERSONAS, Role.LANGUAGE, Role.ZONE);

    private PlainSheet() {}

    static boolean starts(String text) {
        return text.startsWith(HEADER);
    }

    static boolean isHeader(RawRow row) {
        return row.cells().stream().map(RawCell::text).toList().equals(NAMES);
    }

    static Map<Integer, Target> targets() {
        Map<Integer, Target> targets = new HashMap<>();
        ROLES.forEach(role -> targets.put(targets.size(), Target.of(role)));
        return targets;
    }
}
