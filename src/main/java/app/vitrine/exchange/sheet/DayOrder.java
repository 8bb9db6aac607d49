package app.vitrine.exchange.sheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Decides which number of 05/12 is the day, and tells of days that stay open.
final class DayOrder {

    /// How many times nearer together the days must lie by one reading than by the other.
    private static final int NEARER = 4;
    private static final String FRENCH = "(?:jour|heure|reseaux?|legende|texte|visuels?|statut|titre|plateformes?"
            + "|lien|contenu|canal|canaux|pilier|thematique|rubrique|campagne|etat|remarques?|commentaires?)(?: .*)?";
    private static final Pattern FRENCH_DAY = Pattern
            .compile("\\b(?:1er|janvier|fevrier|mars|avril|mai|juin|juillet"
                    + "|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\b");

    private final Table table;
    private final List<Integer> columns;
    private final List<Integer> weekdays;
    private final SheetHints hints;
    private final DayContext context;

    DayOrder(Table table, List<ColumnReading> columns, SheetHints hints) {
        this.table = table;
        this.columns = columns.stream().filter(column -> column.target().role().ofDay())
                .map(ColumnReading::column).toList();
        this.weekdays = columns.stream().filter(column -> column.target().role() == Role.WEEKDAY)
                .map(ColumnReading::column).toList();
        this.hints = hints;
        this.context = new DayContext(hints.today(), table.above(), Optional.empty());
    }

    /// What the days themselves tell: a number above 12, a weekday beside it, dots between the numbers, or days that
    /// lie near together by the reading that is usual anyway.
    Optional<DateOrder> told() {
        List<RawCell> turned = cells().stream().filter(DayOrder::turned).toList();
        boolean dots = !turned.isEmpty() && turned.stream().allMatch(cell -> cell.text().contains("."));
        return DayReading.order(table.rows(), columns).or(this::byWeekday)
                .or(() -> dots ? Optional.of(DateOrder.DAY_FIRST) : Optional.empty())
                .or(() -> nearer().filter(order -> order == usual() && certainlyUsual()));
    }

    /// What is likelier where they do not tell. A French header outweighs that days lie near together, unless other
    /// days of the column are certain.
    DateOrder likely() {
        boolean certain = cells().stream().anyMatch(cell -> !turned(cell));
        return nearer().filter(_ -> certain || !french()).orElseGet(this::usual);
    }

    private DateOrder usual() {
        return american() && !french() ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    /// Whether language or country leave no doubt of the habit; English alone does.
    private boolean certainlyUsual() {
        return french() || !hints.locale().getCountry().isEmpty()
                || !"en".equals(hints.locale().getLanguage());
    }

    private boolean french() {
        return table.header().stream().map(Words::fold).anyMatch(word -> word.matches(FRENCH))
                || Stream.concat(columns.stream(), weekdays.stream())
                        .flatMap(column -> table.rows().stream().map(row -> row.cell(column)))
                        .anyMatch(cell -> FRENCH_DAY.matcher(Words.fold(cell.text())).find());
    }

    /// The order by which all days agree with the weekdays in a column of their own, if the other does not.
    private Optional<DateOrder> byWeekday() {
        boolean dayFirst = agrees(DateOrder.DAY_FIRST);
        boolean monthFirst = agrees(DateOrder.MONTH_FIRST);
        return dayFirst == monthFirst
                ? Optional.empty()
                : Optional.of(dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    private boolean agrees(DateOrder order) {
        int agreed = 0;
        for (RawRow row : table.rows()) {
            Optional<DayOfWeek> name = weekdays.stream()
                    .flatMap(column -> CalendarWords.weekday(Words.fold(row.cell(column).text())).stream())
                    .findFirst();
            Optional<LocalDate> day = columns.stream().map(row::cell).filter(DayOrder::turned)
                    .flatMap(cell -> day(cell, order).stream()).findFirst();
            if (name.isPresent() && day.isPresent()) {
                if (day.get().getDayOfWeek() != name.get()) {
                    return false;
                }
                agreed++;
            }
        }
        return agreed > 0;
    }

    private boolean american() {
        Locale locale = hints.locale();
        boolean halves = table.rows().stream().limit(200).flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.text().length() < 25
                        && cell.text().matches("(?i).*\\d\\s?[ap]\\.?m\\.?"));
        return "US".equals(locale.getCountry()) || halves
                || ("en".equals(locale.getLanguage()) && locale.getCountry().isEmpty());
    }

    /// The order by which the days of the column lie much nearer together, one beneath the other.
    private Optional<DateOrder> nearer() {
        List<RawCell> cells = cells();
        long dayFirst = way(cells, DateOrder.DAY_FIRST);
        long monthFirst = way(cells, DateOrder.MONTH_FIRST);
        if (cells.size() < 3) {
            return Optional.empty();
        }
        return dayFirst * NEARER < monthFirst
                ? Optional.of(DateOrder.DAY_FIRST)
                : monthFirst * NEARER < dayFirst ? Optional.of(DateOrder.MONTH_FIRST) : Optional.empty();
    }

    private List<RawCell> cells() {
        return table.rows().stream().flatMap(row -> columns.stream().map(row::cell))
                .filter(cell -> day(cell, DateOrder.DAY_FIRST).isPresent()).limit(1_000).toList();
    }

    private long way(List<RawCell> cells, DateOrder order) {
        long way = 0;
        Optional<LocalDate> before = Optional.empty();
        for (RawCell cell : cells) {
            Optional<LocalDate> day = day(cell, order);
            way += before.isPresent() && day.isPresent()
                    ? Math.abs(ChronoUnit.DAYS.between(before.get(), day.get()))
                    : 0;
            before = day.isPresent() ? day : before;
        }
        return way;
    }

    private Optional<LocalDate> day(RawCell cell, DateOrder order) {
        return cell.blank()
                ? Optional.empty()
                : DayReading.of(cell, order).filter(text -> text.whole() && text.clean())
                        .flatMap(text -> context.resolve(text).day());
    }

    private static boolean turned(RawCell cell) {
        return cell instanceof RawCell.Text && DayText.parse(cell.text(), DateOrder.DAY_FIRST)
                .filter(day -> day.turned() && day.day() != day.month()).isPresent();
    }

    /// The days that could be read in two ways, and how the order given reads the first of them.
    Optional<OpenDays> open(DateOrder order) {
        List<Integer> rows = new ArrayList<>();
        Optional<OpenDays> first = Optional.empty();
        for (RawRow row : table.rows()) {
            Optional<OpenDays> open = columns.stream().map(row::cell).filter(DayOrder::turned)
                    .flatMap(cell -> open(cell, order).stream()).findFirst();
            open.ifPresent(_ -> rows.add(row.number()));
            first = first.isPresent() ? first : open;
        }
        return first.map(days -> new OpenDays(days.written(), days.read(), days.other(), rows));
    }

    private Optional<OpenDays> open(RawCell cell, DateOrder order) {
        DateOrder turned = order == DateOrder.DAY_FIRST ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        return day(cell, order).flatMap(read -> day(cell, turned)
                .map(other -> new OpenDays(cell.text().strip(), read, other, List.of())));
    }
}
