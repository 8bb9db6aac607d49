package app.vitrine.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import app.vitrine.domain.network.Format;
import app.vitrine.domain.text.Message;
import app.vitrine.exchange.sheet.SheetRow.Translation;

/// Puts the cells of one row together into a post, without its day.
final class PostReader {

    private static final Set<String> NOTES = Set.of("note", "notes", "comment", "comments", "commentaire",
            "commentaires",
            "remarque", "remarques", "internal note", "internal notes", "notes internes", "info", "infos",
            "observations",
            "observation", "precisions", "remarks", "divers", "");

    private final List<ColumnReading> columns;
    private final boolean verbatim;
    private final List<RowProblem> problems;

    /// @param problems takes what is worth a remark
    PostReader(List<ColumnReading> columns, boolean verbatim, List<RowProblem> problems) {
        this.columns = columns;
        this.verbatim = verbatim;
        this.problems = problems;
    }

    SheetRow read(RawRow row, DayReader.Moment moment) {
        Optional<Format> format = all(row, Role.FORMAT).stream().flatMap(cell -> format(cell).stream())
                .findFirst();
        List<PlaceText> texts = placeTexts(row).stream()
                .map(text -> new PlaceText(formatted(text.place(), format), text.text())).toList();
        List<ChannelMention> channels = channels(row, texts, format);
        String base = one(row, Role.TEXT);
        String said = base.isEmpty() && !texts.isEmpty() ? texts.getFirst().text() : base;
        List<Translation> translations = translations(row, channels);
        boolean foreign = said.isBlank() && !translations.isEmpty();
        String text = foreign ? translations.getFirst().text() : said;
        String language = one(row, Role.LANGUAGE);
        if (foreign) {
            language = translations.getFirst().language();
        } else if (language.isEmpty()) {
            language = languageOf(Role.TEXT);
        }
        List<PlaceText> own = texts.stream()
                .filter(place -> !place.text().isEmpty() && !place.text().equals(text)).toList();
        SheetRow.Extras extras = new SheetRow.Extras(one(row, Role.BASE_TEXT),
                each(row, Role.PERSONAS, CellValues::list), one(row, Role.ZONE));
        return new SheetRow(row.number(), moment.day(), moment.time(), moment.offset(), moment.repeated(),
                channels, one(row, Role.TITLE), text, own,
                translations.subList(foreign ? 1 : 0, translations.size()),
                each(row, Role.HASHTAGS, CellValues::hashtags), one(row, Role.LINK),
                each(row, Role.MEDIA, CellValues::files), String.join("\n", all(row, Role.ALT)), status(row),
                one(row, Role.PILLAR), one(row, Role.CAMPAIGN), each(row, Role.TAGS, PostReader::tags),
                notes(row, channels),
                one(row, Role.FIRST_COMMENT), format, language, one(row, Role.CLIENT),
                one(row, Role.POST_ID), one(row, Role.VARIANT_ID), extras);
    }

    private String cell(RawRow row, int column) {
        String text = row.cell(column).text();
        return verbatim ? text : CellValues.text(text);
    }

    private List<String> all(RawRow row, Role role) {
        List<String> found = new ArrayList<>();
        for (ColumnReading column : columns) {
            if (column.target().role() == role && !row.cell(column.column()).blank()) {
                found.add(cell(row, column.column()));
            }
        }
        return found;
    }

    String one(RawRow row, Role role) {
        List<String> found = all(row, role);
        return found.isEmpty() ? "" : found.getFirst();
    }

    private <T> List<T> each(RawRow row, Role role, Function<String, List<T>> reader) {
        List<T> found = new ArrayList<>();
        all(row, role).forEach(cell -> reader.apply(cell).forEach(found::add));
        return found.stream().distinct().toList();
    }

    private static List<String> tags(String cell) {
        return CellValues.list(cell).stream()
                .map(tag -> tag.replaceFirst("^[#\\[]+", "").replaceFirst("\\]$", "")).toList();
    }

    private List<PlaceText> placeTexts(RawRow row) {
        List<PlaceText> texts = new ArrayList<>();
        for (ColumnReading column : columns) {
            String text = cell(row, column.column());
            if (column.target().role() != Role.NETWORK_TEXT || text.isBlank() || StatusText.no(text)) {
                continue;
            }
            boolean bare = StatusText.yes(text) || CellValues.ditto(text);
            for (ChannelMention place : column.target().places()) {
                texts.add(new PlaceText(place, bare ? "" : text));
            }
        }
        texts.sort(java.util.Comparator.comparing(place -> place.text().isEmpty()));
        return texts;
    }

    /// Texts of columns whose header names a language. A version of its own needs a place to go to.
    private List<Translation> translations(RawRow row, List<ChannelMention> channels) {
        List<Translation> found = new ArrayList<>();
        for (ColumnReading column : columns) {
            String text = cell(row, column.column());
            if (column.target().role() == Role.LANGUAGE_TEXT && !text.isBlank() && !channels.isEmpty()) {
                LanguageWords.of(column.header())
                        .ifPresent(language -> found.add(new Translation(language, text)));
            }
        }
        return found;
    }

    private String languageOf(Role role) {
        return columns.stream().filter(column -> column.target().role() == role)
                .flatMap(column -> LanguageWords.of(column.header()).stream()).findFirst().orElse("");
    }

    private List<ChannelMention> channels(RawRow row, List<PlaceText> texts, Optional<Format> format) {
        List<ChannelMention> found = new ArrayList<>();
        for (ColumnReading column : columns) {
            String cell = cell(row, column.column());
            switch (column.target().role()) {
                case CHANNELS -> found.addAll(cell.isBlank() ? List.of() : ChannelText.parse(cell));
                case NETWORK_MARK ->
                    column.target().places().forEach(place -> ticked(place, cell).ifPresent(found::add));
                case NETWORK_TEXT -> {
                    List<ChannelMention> own = column.target().places().stream()
                            .map(place -> formatted(place, format)).toList();
                    texts.stream().map(PlaceText::place).filter(own::contains)
                            .filter(place -> !found.contains(place)).forEach(found::add);
                }
                default -> {
                }
            }
        }
        if (found.isEmpty()) {
            all(row, Role.FORMAT).stream().map(ChannelText::parse).flatMap(List::stream)
                    .filter(place -> place.network().isPresent()).forEach(found::add);
        }
        return found.stream().map(place -> formatted(place, format)).distinct().toList();
    }

    /// The place with the format that a column of formats says for all places.
    private static ChannelMention formatted(ChannelMention place, Optional<Format> format) {
        return place.format().isPresent() || place.network().isEmpty() || format.isEmpty()
                ? place
                : new ChannelMention(place.word(), place.network(),
                        ChannelWords.on(place.network().get(), format.get()), place.handle());
    }

    private static Optional<ChannelMention> ticked(ChannelMention place, String cell) {
        if (cell.isBlank() || StatusText.no(cell)) {
            return Optional.empty();
        }
        return Optional
                .of(format(cell).flatMap(format -> ChannelWords.on(place.network().orElseThrow(), format))
                        .map(format -> new ChannelMention(place.word(), place.network(), Optional.of(format),
                                place.handle()))
                        .orElse(place));
    }

    private static Optional<Format> format(String cell) {
        Optional<Format> whole = ChannelWords.format(Words.fold(cell));
        if (whole.isPresent() || cell.length() > 60) {
            return whole;
        }
        for (String word : Words.fold(cell).split(" ", -1)) {
            if (ChannelWords.format(word).isPresent()) {
                return ChannelWords.format(word);
            }
        }
        return Optional.empty();
    }

    /// The furthest of several boxes: "Approved" and "Published" may both be ticked.
    private Optional<SheetStatus> status(RawRow row) {
        Optional<SheetStatus> furthest = Optional.empty();
        for (ColumnReading column : columns) {
            String cell = row.cell(column.column()).text().strip();
            if (column.target().role() == Role.STATUS && !cell.isEmpty()) {
                Optional<SheetStatus> said = StatusText.parse(cell, column.header());
                if (said.isPresent() && (furthest.isEmpty() || said.get().compareTo(furthest.get()) > 0)) {
                    furthest = said;
                }
            }
        }
        if (furthest.isEmpty() && !verbatim) {
            unknownStatus(row);
        }
        return furthest;
    }

    private void unknownStatus(RawRow row) {
        columns.stream().filter(column -> column.target().role() == Role.STATUS)
                .map(column -> new RowProblem(row.number(), column.column(),
                        row.cell(column.column()).text().strip(), Message.of("sheet.remark.status",
                                row.cell(column.column()).text().strip()),
                        false))
                .filter(problem -> !problem.value().isEmpty()).forEach(problems::add);
    }

    /// Notes of several columns keep the names of their columns. What has no other place is a note: a picture that
    /// is only described, a status that is not known, a text in another language of a post without channels.
    private String notes(RawRow row, List<ChannelMention> channels) {
        List<String> notes = new ArrayList<>();
        for (ColumnReading column : columns) {
            String cell = cell(row, column.column());
            Role role = column.target().role();
            boolean described = role == Role.MEDIA && !cell.isBlank() && !verbatim
                    && CellValues.files(cell).isEmpty()
                    && !StatusText.mark(cell);
            boolean unknown = role == Role.STATUS
                    && StatusText.parse(cell.strip(), column.header()).isEmpty();
            boolean homeless = role == Role.LANGUAGE_TEXT
                    && (channels.isEmpty() || LanguageWords.of(column.header()).isEmpty());
            if (!cell.isBlank() && (role == Role.NOTE || described || unknown || homeless)) {
                boolean bare = NOTES.contains(Words.fold(column.header()));
                notes.add(bare || verbatim ? cell : column.header().strip() + ": " + cell);
            }
        }
        return String.join("\n", notes);
    }
}
