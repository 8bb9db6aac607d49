package app.vitrine.exchange.csv;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One row of the plain file, cell by cell, as it stands there. The names of the components in their order are the
/// file's header.
///
/// Each row states one variant in full: with the post's day, time, title and pictures where it has no own. A row
/// without a channel states the post alone; it is written for posts without variants, and before the variants of a
/// post whose own values could not be told from theirs (see [PlainGroup]).
///
/// @param channel   `network`, `network handle` or `network handle (name)`, see [ChannelLabels]
/// @param status    the post's status; for a variant that is out, handed over or skipped that word, then where known
///                  the instant and the address, divided by blanks
/// @param hashtags  those of the caption, divided by blanks
/// @param media     file names, divided by `|`
/// @param altText   one for each file, divided by `|`
/// @param tags      divided by commas
/// @param baseText  the post's text; a variant whose caption differs has its own
/// @param personas  empty
/// @param language  of the variant, or the client's usual one
/// @param zone      the client's
public record PlainRow(String date, String time, String client, String channel, String format, String status,
        String title, String caption, String hashtags, String link, String media, String altText,
        String firstComment,
        String pillar, String campaign, String tags, String notes, String postId, String variantId,
        String baseText,
        String personas, String language, String zone) {

    public static final List<String> HEADER = List.of("date", "time", "client", "channel", "format", "status",
            "title",
            "caption", "hashtags", "link", "media", "alt_text", "first_comment", "pillar", "campaign", "tags",
            "notes",
            "post_id", "variant_id", "base_text", "personas", "language", "zone");

    /// Cells beyond the end of a short row are empty.
    public static PlainRow of(List<String> cells) {
        List<String> c = cells.size() >= HEADER.size()
                ? cells
                : Stream.concat(cells.stream(), Stream.generate(() -> "")).limit(HEADER.size()).toList();
        return new PlainRow(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6), c.get(7),
                c.get(8),
                c.get(9), c.get(10), c.get(11), c.get(12), c.get(13), c.get(14), c.get(15), c.get(16),
                c.get(17),
                c.get(18), c.get(19), c.get(20), c.get(21), c.get(22));
    }

    public List<String> cells() {
        return List.of(date, time, client, channel, format, status, title, caption, hashtags, link, media,
                altText,
                firstComment, pillar, campaign, tags, notes, postId, variantId, baseText, personas, language,
                zone);
    }

    /// The row on another day and time.
    public PlainRow on(Optional<LocalDate> newDay, Optional<LocalTime> newTime) {
        List<String> cells = new ArrayList<>(cells());
        cells.set(0, newDay.map(String::valueOf).orElse(date));
        cells.set(1, newTime.map(String::valueOf).orElse(time));
        return of(cells);
    }

    /// Whether it states the post alone.
    public boolean ofPost() {
        return channel.isEmpty();
    }

    /// The parts of a cell of file names or alt texts.
    public static List<String> partsOf(String cell) {
        return Parts.split(cell, Parts.OF_MEDIA);
    }

    public List<String> tagNames() {
        return Parts.split(tags, Parts.OF_TAGS);
    }
}
