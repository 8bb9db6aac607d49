package app.vitrine.exchange.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Status;

/// One post as a file tells it, before its names are matched with the plan. Absent is what the file does not say.
///
/// @param rows   numbers of the rows it was read from
/// @param client name, empty where the file names none
/// @param uid    present in the plain file: the post it is
/// @param language the client's usual one where the file tells it, else empty
/// @param offset how far from Greenwich day and time are meant; empty where they are the client's
/// @param zone   of the client, as an IANA name; empty where the file names none
record PostDraft(List<Integer> rows, String client, Optional<UUID> uid, String zone, String language,
        String title,
        String text,
        String link,
        Optional<LocalDate> day, Optional<LocalTime> time, Optional<ZoneOffset> offset,
        Optional<Status> status, boolean published,
        String pillar,
        String campaign, String note, List<String> tags, List<MediaRef> media, List<VariantDraft> variants) {

    /// A file that is named, with what is said to those who do not see it.
    record MediaRef(String name, String alt) {}

    /// A channel that is named.
    ///
    /// @param exact      whether `words` is a label of the plain file
    /// @param everywhere whether every channel of the client is meant
    record ChannelRef(String words, Optional<Network> network, String handle, boolean exact,
            boolean everywhere) {}

    /// One variant. Its texts and times are own ones; absent is what it takes from the post.
    record VariantDraft(ChannelRef channel, Optional<UUID> uid, Optional<Format> format, String language,
            Optional<LocalDate> day, Optional<LocalTime> time, Optional<String> text, String title,
            String comment,
            Optional<List<MediaRef>> media, Publication publication) {}

    PostDraft {
        rows = List.copyOf(rows);
        tags = List.copyOf(tags);
        media = List.copyOf(media);
        variants = List.copyOf(variants);
    }

    /// The same moment by the clocks of a zone.
    PostDraft in(ZoneId zone) {
        if (offset.isEmpty() || day.isEmpty() || time.isEmpty()) {
            return this;
        }
        LocalDateTime at = LocalDateTime.of(day.get(), time.get()).atOffset(offset.get())
                .atZoneSameInstant(zone).toLocalDateTime();
        return new PostDraft(rows, client, uid, this.zone, language, title, text, link,
                Optional.of(at.toLocalDate()), Optional.of(at.toLocalTime()), Optional.empty(), status,
                published, pillar, campaign, note, tags, media, variants);
    }

    boolean exact() {
        return uid.isPresent();
    }
}
