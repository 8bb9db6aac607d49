package app.vitrine.exchange.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import app.vitrine.domain.network.Format;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.text.Message;
import app.vitrine.exchange.csv.PlainGroup;
import app.vitrine.exchange.csv.PlainRow;
import app.vitrine.exchange.csv.PlainStatus;
import app.vitrine.exchange.intake.PostDraft.ChannelRef;
import app.vitrine.exchange.intake.PostDraft.MediaRef;
import app.vitrine.exchange.intake.PostDraft.VariantDraft;

/// Puts the rows of the plain file together into posts: rows of one post id are one post.
final class PlainDrafts {

    private final List<PostDraft> drafts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /// A row that stays out.
    record Problem(int row, String value, Message reason) {}

    /// A row with its number in the file.
    record Numbered(int number, PlainRow row) {}

    private PlainDrafts() {}

    static PlainDrafts of(List<Numbered> rows) {
        PlainDrafts drafts = new PlainDrafts();
        Map<String, List<Numbered>> posts = new LinkedHashMap<>();
        for (Numbered row : rows) {
            Optional<Problem> problem = drafts.problem(row);
            problem.ifPresent(drafts.problems::add);
            if (problem.isEmpty()) {
                String key = row.row().postId().isEmpty() ? "row " + row.number() : row.row().postId();
                posts.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
            }
        }
        posts.values().forEach(group -> drafts.drafts.add(post(group)));
        return drafts;
    }

    List<PostDraft> drafts() {
        return drafts;
    }

    List<Problem> problems() {
        return problems;
    }

    /// Whether day and time stand as the plain file has them.
    static boolean dated(PlainRow row) {
        return (row.date().isEmpty() || parsed(row.date(), LocalDate::parse).isPresent())
                && (row.time().isEmpty() || parsed(row.time(), LocalTime::parse).isPresent());
    }

    private Optional<Problem> problem(Numbered numbered) {
        PlainRow row = numbered.row();
        return wrong(numbered, row.date(), "date", LocalDate::parse)
                .or(() -> wrong(numbered, row.time(), "time", LocalTime::parse))
                .or(() -> wrong(numbered, row.postId(), "id", UUID::fromString))
                .or(() -> wrong(numbered, row.variantId(), "id", UUID::fromString));
    }

    private static Optional<Problem> wrong(Numbered row, String cell, String kind,
            Function<String, ?> reading) {
        return cell.isEmpty() || parsed(cell, reading).isPresent()
                ? Optional.empty()
                : Optional.of(new Problem(row.number(), cell, Message.of("exchange.plain." + kind, cell)));
    }

    private static <T> Optional<T> parsed(String cell, Function<String, T> reading) {
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(reading.apply(cell));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static PostDraft post(List<Numbered> rows) {
        PlainGroup group = new PlainGroup(rows.stream().map(Numbered::row).toList());
        PlainGroup.Base base = group.base();
        PlainRow first = group.rows().getFirst();
        String text = first.baseText().isEmpty() && first.postId().isEmpty()
                ? first.caption()
                : first.baseText();
        List<VariantDraft> variants = group.variants().stream().map(row -> variant(row, base, text)).toList();
        Optional<Status> status = Arrays.stream(Status.values()).filter(one -> one.id().equals(base.status()))
                .findFirst();
        return new PostDraft(rows.stream().map(Numbered::number).toList(), first.client(),
                parsed(first.postId(), UUID::fromString), first.zone(),
                first.ofPost() ? first.language() : "",
                base.title(), text, first.link(),
                parsed(base.date(), LocalDate::parse), parsed(base.time(), LocalTime::parse),
                Optional.empty(), status, false,
                first.pillar(), first.campaign(), first.notes(), first.tagNames(),
                media(base.media(), base.altText()), variants);
    }

    private static VariantDraft variant(PlainRow row, PlainGroup.Base base, String text) {
        boolean ownMedia = !row.media().equals(base.media()) || !row.altText().equals(base.altText());
        Predicate<String> ownText = caption -> !caption.equals(text);
        return new VariantDraft(new ChannelRef(row.channel(), Optional.empty(), "", true, false),
                parsed(row.variantId(), UUID::fromString), parsed(row.format(), Format::ofId), row.language(),
                parsed(row.date(), LocalDate::parse).filter(_ -> !row.date().equals(base.date())),
                parsed(row.time(), LocalTime::parse).filter(_ -> !row.time().equals(base.time())),
                Optional.of(row.caption()).filter(ownText),
                row.title().equals(base.title()) ? "" : row.title(),
                row.firstComment(),
                ownMedia ? Optional.of(media(row.media(), row.altText())) : Optional.empty(),
                PlainStatus.read(row.status()).publication());
    }

    private static List<MediaRef> media(String names, String alts) {
        List<String> files = PlainRow.partsOf(names);
        List<String> texts = PlainRow.partsOf(alts);
        List<MediaRef> media = new ArrayList<>();
        for (int at = 0; at < files.size(); at++) {
            media.add(new MediaRef(files.get(at), at < texts.size() ? texts.get(at) : ""));
        }
        return media;
    }
}
