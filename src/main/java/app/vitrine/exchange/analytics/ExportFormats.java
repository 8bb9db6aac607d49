package app.vitrine.exchange.analytics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import app.vitrine.domain.result.Metric;

/// The kinds of export that are known: a dated file of headers, read once.
///
/// @param titles the figure that a title line names, by its normalised words
/// @param blocks title lines of tables about the audience, which hold no posts or days
record ExportFormats(List<ExportFormat> formats, Map<String, Metric> titles, Set<String> blocks) {

    private static final String SHIPPED = "/app/vitrine/analytics/formats.json";
    private static final int ANY = 400;

    private static final ExportFormats KNOWN = load();

    private record FileJson(String dated, List<FormatJson> formats, Map<String, List<String>> titles,
            List<String> blocks) {}

    private record FormatJson(String id, @Nullable String network, String rows, @Nullable String zone,
            @Nullable String order, @Nullable String clock, @Nullable String key, List<String> need,
            @Nullable List<String> without, Map<String, List<String>> columns, @Nullable Boolean titled,
            @Nullable Boolean beside, @Nullable String preamble, @Nullable Integer most) {}

    static ExportFormats known() {
        return KNOWN;
    }

    private static ExportFormats load() {
        try (InputStream in = Objects.requireNonNull(ExportFormats.class.getResourceAsStream(SHIPPED),
                SHIPPED)) {
            FileJson file = JsonMapper.shared().readValue(in, FileJson.class);
            Map<String, Metric> titles = new HashMap<>();
            file.titles().forEach((metric, words) -> words
                    .forEach(title -> titles.put(title, Metric.ofId(metric).orElseThrow())));
            return new ExportFormats(file.formats().stream().map(ExportFormats::format).toList(), titles,
                    Set.copyOf(file.blocks()));
        } catch (IOException problem) {
            throw new UncheckedIOException(SHIPPED, problem);
        }
    }

    private static ExportFormat format(FormatJson json) {
        return new ExportFormat(json.id(), Optional.ofNullable(json.network()),
                ExportFormat.Rows.valueOf(json.rows().toUpperCase(Locale.ROOT)),
                Optional.ofNullable(json.zone()), !"mdy".equals(json.order()),
                Optional.ofNullable(json.clock()), Optional.ofNullable(json.key()).map(Pattern::compile),
                Set.copyOf(json.need()), Set.copyOf(Objects.requireNonNullElse(json.without(), List.of())),
                json.columns(), Boolean.TRUE.equals(json.titled()), Boolean.TRUE.equals(json.beside()),
                Objects.requireNonNullElse(json.preamble(), ""),
                Objects.requireNonNullElse(json.most(), ANY));
    }
}
