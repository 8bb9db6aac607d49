package app.vitrine.exchange.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.vitrine.domain.network.Format;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Status;
import app.vitrine.exchange.intake.PostDraft.ChannelRef;
import app.vitrine.exchange.intake.PostDraft.MediaRef;
import app.vitrine.exchange.intake.PostDraft.VariantDraft;
import app.vitrine.exchange.sheet.ChannelMention;
import app.vitrine.exchange.sheet.PlaceText;
import app.vitrine.exchange.sheet.SheetRow;
import app.vitrine.exchange.sheet.SheetRow.Translation;
import app.vitrine.exchange.sheet.SheetStatus;

/// Puts the rows of a person's sheet together into posts: a row is a post, and rows that differ only in their
/// channels are one.
final class SheetDrafts {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2}(-[A-Za-z]{2})?");

    private SheetDrafts() {}

    /// What rows of one post have in common.
    private record Key(String client, Optional<LocalDate> day, Optional<LocalTime> time,
            Optional<ZoneOffset> offset,
            String title,
            String text,
            String link, Optional<SheetStatus> status, int alone) {}

    static List<PostDraft> of(List<SheetRow> rows) {
        Map<Key, PostDraft> posts = new LinkedHashMap<>();
        for (SheetRow row : rows) {
            PostDraft draft = draft(row);
            boolean joinable = !draft.text().isBlank() && !draft.variants().isEmpty();
            Key key = new Key(row.client(), row.day(), row.time(), row.offset(), row.title(), draft.text(),
                    row.link(),
                    row.status(),
                    joinable ? 0 : row.number());
            PostDraft before = posts.putIfAbsent(key, draft);
            if (before != null) {
                posts.put(sameChannel(before, draft) ? alone(key, row) : key,
                        sameChannel(before, draft) ? draft : joined(before, draft));
            }
        }
        return List.copyOf(posts.values());
    }

    private static Key alone(Key key, SheetRow row) {
        return new Key(key.client(), key.day(), key.time(), key.offset(), key.title(), key.text(), key.link(),
                key.status(),
                row.number());
    }

    private static boolean sameChannel(PostDraft one, PostDraft other) {
        return one.variants().stream().anyMatch(mine -> other.variants().stream()
                .anyMatch(theirs -> mine.channel().equals(theirs.channel())
                        && mine.format().equals(theirs.format())));
    }

    private static PostDraft joined(PostDraft first, PostDraft next) {
        List<VariantDraft> variants = new ArrayList<>(first.variants());
        for (VariantDraft variant : next.variants()) {
            boolean own = variant.media().isEmpty() && !next.media().equals(first.media());
            variants.add(
                    new VariantDraft(variant.channel(), variant.uid(), variant.format(), variant.language(),
                            variant.day(), variant.time(), variant.text(), variant.title(), variant.comment(),
                            own ? Optional.of(next.media()) : variant.media(), variant.publication()));
        }
        List<Integer> rows = Stream.concat(first.rows().stream(), next.rows().stream()).toList();
        return new PostDraft(rows, first.client(), first.uid(), first.zone(), first.language(), first.title(),
                first.text(), first.link(), first.day(), first.time(), first.offset(), first.status(),
                first.published(),
                or(first.pillar(), next.pillar()), or(first.campaign(), next.campaign()),
                or(first.note(), next.note()), first.tags(), first.media(), variants);
    }

    private static String or(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static PostDraft draft(SheetRow row) {
        List<VariantDraft> variants = row.channels().stream().flatMap(place -> Stream.concat(
                Stream.of(variant(place, row)),
                row.translations().stream().map(other -> translated(variant(place, row), other, row))))
                .toList();
        boolean published = row.status().filter(SheetStatus.PUBLISHED::equals).isPresent();
        return new PostDraft(List.of(row.number()), row.client(), Optional.empty(), row.extras().zone(), "",
                row.title(), tagged(row.text(), row.hashtags()), row.link(), row.day(), row.time(),
                row.offset(),
                row.status().map(SheetDrafts::status), published, row.pillar(), row.campaign(), row.notes(),
                row.tags(), media(row), variants);
    }

    private static Status status(SheetStatus said) {
        return switch (said) {
            case IDEA -> Status.IDEA;
            case DRAFT -> Status.DRAFT;
            case IN_REVIEW -> Status.IN_REVIEW;
            case APPROVED, PUBLISHED -> Status.APPROVED;
        };
    }

    private static VariantDraft variant(ChannelMention place, SheetRow row) {
        Optional<String> own = row.texts().stream().filter(text -> text.place().equals(place))
                .map(PlaceText::text).map(text -> tagged(text, row.hashtags())).findFirst();
        ChannelRef channel = new ChannelRef(place.word(), place.network(), place.handle().orElse(""), false,
                place.everywhere());
        Optional<Format> format = place.format().or(row::format);
        String language = LANGUAGE.matcher(row.language()).matches()
                ? row.language().toLowerCase(Locale.ROOT)
                : "";
        return new VariantDraft(channel, Optional.empty(), format, language, Optional.empty(),
                Optional.empty(), own,
                "", row.firstComment(), Optional.empty(), Publication.PLANNED);
    }

    /// A version of its own, in another language.
    private static VariantDraft translated(VariantDraft base, Translation other, SheetRow row) {
        return new VariantDraft(base.channel(), base.uid(), base.format(), other.language(), base.day(),
                base.time(), Optional.of(tagged(other.text(), row.hashtags())), base.title(), "",
                base.media(),
                base.publication());
    }

    /// The text with those hashtags of their own column that it lacks.
    private static String tagged(String text, List<String> hashtags) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> lacking = hashtags.stream().filter(tag -> !lower.contains(tag.toLowerCase(Locale.ROOT)))
                .toList();
        if (lacking.isEmpty()) {
            return text;
        }
        return text.isBlank()
                ? String.join(" ", lacking)
                : text.stripTrailing() + "\n\n" + String.join(" ", lacking);
    }

    /// One alt text is of the first file; as many lines as files are of each.
    private static List<MediaRef> media(SheetRow row) {
        List<String> lines = row.alt().lines().toList();
        boolean each = lines.size() == row.media().size();
        List<MediaRef> media = new ArrayList<>();
        for (String name : row.media()) {
            String alt = each ? lines.get(media.size()) : media.isEmpty() ? row.alt() : "";
            media.add(new MediaRef(name, alt));
        }
        return media;
    }
}
