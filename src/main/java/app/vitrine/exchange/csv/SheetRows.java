package app.vitrine.exchange.csv;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;

/// The rows of the sheet for people: words and dates of their language, no ids, formulas guarded.
final class SheetRows implements RowMaker {

    private static final List<String> COLUMNS = List.of("date", "time", "client", "channel", "format",
            "status",
            "title", "text", "link", "media", "alt", "comment", "pillar", "campaign", "tags", "note");

    private final PlanNames names;
    private final Wording wording;
    private final DateTimeFormatter dates;

    SheetRows(PlanNames names, Wording wording) {
        this.names = names;
        this.wording = wording;
        this.dates = dates(wording.locale());
    }

    /// The country's short date with a year of four digits and two-digit days and months: `09/12/2026`.
    static DateTimeFormatter dates(Locale locale) {
        String pattern = DateTimeFormatterBuilder
                .getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replaceAll("y+|u+", "uuuu").replaceAll("M+", "MM").replaceAll("d+", "dd");
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    @Override
    public List<String> header() {
        Messages words = wording.messages();
        return COLUMNS.stream().map(column -> words.text("exchange.column." + column)).toList();
    }

    @Override
    public List<Row> rows(Post post) {
        if (post.variants().isEmpty()) {
            return List.of(row(post, Optional.empty()));
        }
        return post.variants().stream().map(variant -> row(post, Optional.of(variant))).toList();
    }

    private Row row(Post post, Optional<Variant> variant) {
        List<MediaUse> media = variant.map(post::mediaOf).orElse(post.media());
        String title = variant.map(Variant::title).filter(own -> !own.isEmpty()).orElse(post.title());
        List<String> texts = List.of(names.client(post.clientId()).name(),
                variant.map(one -> channel(names.channel(one.channelId()))).orElse(""),
                variant.map(one -> wording.messages().text("format." + one.format().id())).orElse(""),
                status(post, variant), title, variant.map(post::textOf).orElse(post.text()), post.link(),
                String.join(", ", names.fileNames(media)),
                String.join("\n", names.altTexts(media).stream().filter(text -> !text.isEmpty()).toList()),
                variant.map(Variant::firstComment).orElse(""), names.pillar(post), names.campaign(post),
                String.join(", ", post.tags()), post.note());
        List<String> cells = new ArrayList<>(COLUMNS.size());
        cells.add(variant.map(post::dayOf).orElse(post.day()).map(this::date).orElse(""));
        cells.add(variant.map(post::timeOf).orElse(post.time()).map(this::time).orElse(""));
        texts.forEach(text -> cells.add(FormulaGuard.guard(text)));
        return new Row(cells, texts.stream().anyMatch(FormulaGuard::risky));
    }

    private String channel(Channel channel) {
        String network = wording.messages().text("network." + channel.network().id());
        String own = channel.name().isBlank() ? network : channel.name();
        return channel.handle().isBlank() ? own : own + " " + channel.handle();
    }

    private String status(Post post, Optional<Variant> variant) {
        Publication.State state = variant.map(one -> one.publication().state())
                .orElse(Publication.State.PLANNED);
        String word = state == Publication.State.PLANNED ? post.status().id() : state.id();
        return wording.messages().text("exchange.status." + word);
    }

    private String date(LocalDate day) {
        return dates.format(day);
    }

    private String time(LocalTime time) {
        return wording.time(time);
    }
}
