package app.vitrine.exchange.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import app.vitrine.domain.result.DayResult;
import app.vitrine.domain.result.Figures;
import app.vitrine.domain.result.Metric;
import app.vitrine.domain.result.PostResult;
import app.vitrine.domain.text.Message;

/// Reads the rows of one recognised table into results.
final class TableReader {

    private static final Pattern MANGLED = Pattern.compile("\\d(?:[.,]\\d+)?E\\+\\d+",
            Pattern.CASE_INSENSITIVE);

    private final TableRows table;
    private final String file;
    private final ResultHints hints;
    private final LocalDate exported;
    private final RowFigures figures;
    private final DateReader dates;
    private final List<ResultTable.Skipped> skipped;
    private final List<Message> remarks = new ArrayList<>();

    private TableReader(TableRows table, String file, ResultHints hints) {
        this.table = table;
        this.file = file;
        this.hints = hints;
        exported = exported(file, hints);
        skipped = new ArrayList<>(table.skipped());
        figures = new RowFigures(table, titled());
        List<String> cells = table.rows().stream().map(this::when).toList();
        dates = DateReader.of(cells, row -> clock(table.rows().get(row)),
                FileNameDates.last(file, hints.today()), table.format().dayFirst());
    }

    static ResultTable read(TableRows table, String file, String part, ResultHints hints) {
        return new TableReader(table, file, hints).read(part);
    }

    /// The day whose figures a file tells.
    static LocalDate exported(String file, ResultHints hints) {
        return hints.exported().or(() -> FileNameDates.last(file, hints.today())).orElse(hints.today());
    }

    private ResultTable read(String part) {
        List<PostResult> posts = new ArrayList<>();
        List<DayResult> days = new ArrayList<>();
        List<Figures> parts = new ArrayList<>();
        switch (table.format().rows()) {
            case POSTS -> posts.addAll(posts());
            case DAYS -> days.addAll(days());
            case PARTS -> table.rows().forEach(row -> parts.add(figures.of(row)));
        }
        return new ResultTable(file, part, table.format().id(), network(), table.count(), posts, days, parts,
                skipped, remarks, Optional.empty(), exported);
    }

    private Optional<String> network() {
        if (table.format().network().isPresent()) {
            return table.format().network();
        }
        String title = HeaderText.normal(table.title());
        Optional<String> named = title.contains("facebook")
                ? Optional.of("facebook")
                : title.contains("instagram") ? Optional.of("instagram") : Optional.empty();
        List<String> told = table.columns().containsKey("network")
                ? table.rows().stream().map(row -> cell(row, "network").toLowerCase(Locale.ROOT)).distinct()
                        .toList()
                : List.of();
        Optional<String> network = told.size() == 1 ? Optional.of(told.getFirst()) : named;
        if (network.isEmpty() && told.isEmpty() && table.format().rows() != ExportFormat.Rows.PARTS) {
            remarks.add(Message.of("results.remark.network"));
        }
        return network;
    }

    private Optional<Metric> titled() {
        return Optional.ofNullable(
                ExportFormats.known().titles().get(TableFinder.plainTitle(table.title())));
    }

    private String cell(TableRows.Row row, String role) {
        Integer column = table.columns().get(role);
        return column == null ? "" : row.cell(column).strip();
    }

    private String when(TableRows.Row row) {
        String at = cell(row, "at");
        return at.isEmpty() ? cell(row, "day") : at;
    }

    private Optional<Instant> clock(TableRows.Row row) {
        return table.format().clock()
                .flatMap(clock -> IdClock.of(clock, cell(row, "id"), cell(row, "address")));
    }

    private List<PostResult> posts() {
        Map<String, PostResult> posts = new LinkedHashMap<>();
        for (TableRows.Row row : table.rows()) {
            Optional<String> key = key(row);
            if (key.isEmpty()) {
                skip(row, MANGLED.matcher(cell(row, "id")).matches()
                        ? "results.skipped.mangled"
                        : "results.skipped.id");
            } else if (posts.containsKey(key.get()) && !table.format().beside()) {
                skip(row, "results.skipped.again");
            } else {
                posts.merge(key.get(), post(row, key.get()), (one, other) -> one.over(other));
            }
        }
        return List.copyOf(posts.values());
    }

    private void skip(TableRows.Row row, String reason) {
        skipped.add(new ResultTable.Skipped(row.number(), Message.of(reason)));
    }

    private Optional<String> key(TableRows.Row row) {
        String id = cell(row, "id");
        if (!id.isEmpty()) {
            boolean fits = !MANGLED.matcher(id).matches()
                    && table.format().key().map(key -> key.matcher(id).matches()).orElse(true);
            return fits ? Optional.of(id) : Optional.empty();
        }
        if (table.columns().containsKey("id") && table.format().key().isPresent()) {
            return Optional.empty();
        }
        String address = cell(row, "address");
        if (!address.isEmpty()) {
            return table.format().clock().flatMap(clock -> IdClock.key(clock, address))
                    .or(() -> Optional.of(address));
        }
        String told = (when(row) + " " + cell(row, "title")).strip();
        return told.isEmpty() || table.columns().containsKey("address")
                ? Optional.empty()
                : Optional.of(told);
    }

    private PostResult post(TableRows.Row row, String key) {
        Optional<Stamp> stamp = dates.read(when(row));
        ZoneId zone = table.format().zone().map(ZoneId::of).orElse(hints.zone());
        Optional<Instant> at = clock(row).or(() -> stamp.flatMap(told -> told.instant(zone)));
        Optional<LocalDate> day = at.map(instant -> instant.atZone(hints.zone()).toLocalDate())
                .or(() -> stamp.flatMap(Stamp::day));
        String title = cell(row, "title");
        String text = cell(row, "text");
        return new PostResult(key, at, day, text.length() > title.length() ? text : title,
                cell(row, "address"), cell(row, "kind"), figures.of(row));
    }

    private List<DayResult> days() {
        List<TableRows.Row> rows = new ArrayList<>();
        List<Stamp> stamps = new ArrayList<>();
        for (TableRows.Row row : table.rows()) {
            Optional<Stamp> stamp = dates.read(cell(row, "day"));
            if (stamp.isEmpty() || (stamp.get().year().isPresent() && stamp.get().day().isEmpty())) {
                skip(row, "results.skipped.day");
            } else {
                rows.add(row);
                stamps.add(stamp.get());
            }
        }
        List<LocalDate> dated = dated(stamps);
        List<DayResult> days = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            days.add(new DayResult(dated.get(i), cell(rows.get(i), "part"), figures.of(rows.get(i))));
        }
        return days;
    }

    private List<LocalDate> dated(List<Stamp> stamps) {
        if (stamps.stream().allMatch(stamp -> stamp.year().isPresent())) {
            return stamps.stream().map(stamp -> stamp.day().orElseThrow()).toList();
        }
        remarks.add(Message.of("results.remark.year", exported));
        List<MonthDay> days = stamps.stream().map(Stamp::monthDay).toList();
        return Years.of(days, exported);
    }
}
