package app.vitrine.exchange.sheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns a page on which days stand side by side and their posts below them, a wall calendar or a week's plan,
/// into a list of day, time, channels and text.
final class GridLayout {

    static final List<Role> COLUMNS = List.of(Role.DATE, Role.TIME, Role.CHANNELS, Role.TEXT);

    private static final Pattern DAY_THEN_TEXT = Pattern
            .compile("(?s)^(\\d{1,2})(?:er|st|nd|rd|th)?\\s*(?:\\n|\\s[-–:]\\s|\\s)(.+)$");
    private static final Pattern DAY = Pattern.compile("^(\\d{1,2})(?:er|st|nd|rd|th|\\.)?(?:\\.0)?$");

    private final DayContext context;
    private final Map<Integer, DayOfWeek> weekdays = new TreeMap<>();
    private final Map<Integer, LocalDate> days = new TreeMap<>();
    private final List<RawRow> posts = new ArrayList<>();
    private Optional<LocalDate> last = Optional.empty();
    private String label = "";

    private GridLayout(DayContext context) {
        this.context = context;
    }

    /// Whether days stand side by side in one of the first rows, and nothing heads a list.
    static boolean find(List<RawRow> rows, DateOrder order, DayContext context) {
        boolean list = false;
        for (RawRow row : rows.subList(0, Math.min(rows.size(), 25))) {
            // Below the header of a list a row may hold several days: made, due, done.
            list |= HeaderGuess.score(row) > 6;
            if (GridHeads.weekdays(row).size() >= 5
                    || (!list && GridHeads.dates(row, order, context).size() >= 3
                            && HeaderGuess.score(row) <= 3)) {
                return true;
            }
        }
        return false;
    }

    static Table table(List<RawRow> rows, List<String> names, DayContext context, DateOrder order) {
        GridLayout grid = new GridLayout(context);
        int first = 0;
        for (RawRow row : rows) {
            grid.row(row, order);
            boolean heads = first == 0 && !(grid.weekdays.isEmpty() && grid.days.isEmpty());
            first = heads ? row.number() : first;
        }
        Map<Integer, Target> given = new HashMap<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            given.put(column, Target.of(COLUMNS.get(column)));
        }
        return new Table(Layout.GRID, first, 1, List.of("", "", "", ""), grid.posts, given, names);
    }

    private void row(RawRow row, DateOrder order) {
        Map<Integer, DayOfWeek> names = GridHeads.weekdays(row);
        if (names.size() >= 5) {
            weekdays.clear();
            weekdays.putAll(names);
            days.clear();
            context.week().ifPresent(monday -> names.forEach((column, name) -> days.put(column,
                    monday.with(TemporalAdjusters.nextOrSame(name)))));
            return;
        }
        Map<Integer, LocalDate> dates = GridHeads.dates(row, order, context);
        if (dates.size() >= 3 || (!dates.isEmpty() && dates.size() == inGrid(row))) {
            days.clear();
            days.putAll(dates);
            label = "";
            return;
        }
        if (row.filled() == 1 && section(row)) {
            return;
        }
        sideLabel(row);
        if (!numbered(row)) {
            posts(row);
        }
    }

    private boolean section(RawRow row) {
        String text = row.cells().stream().filter(cell -> !cell.blank()).findFirst().orElseThrow().text();
        if (!Section.heads(text) || DAY.matcher(text.strip()).matches()) {
            return false;
        }
        Section section = Section.of(text);
        context.enter(section);
        if (section.month() > 0) {
            last = Optional.empty();
        }
        return true;
    }

    private void sideLabel(RawRow row) {
        int first = weekdays.keySet().stream().findFirst().or(() -> days.keySet().stream().findFirst())
                .orElse(0);
        String text = first > 0 ? row.cell(0).text().strip() : "";
        if (text.isEmpty()) {
            return;
        }
        Section section = Section.of(text);
        if ((section.week() > 0 || section.day().isPresent()) && Section.heads(text)) {
            context.enter(section);
            label = "";
            context.week().ifPresent(monday -> weekdays.forEach((column, name) -> days.put(column,
                    monday.with(TemporalAdjusters.nextOrSame(name)))));
        } else {
            label = text;
        }
    }

    /// A row of day numbers, alone or with their posts behind them; false where it is none.
    private boolean numbered(RawRow row) {
        Map<Integer, Integer> numbers = new TreeMap<>();
        Map<Integer, String> texts = new TreeMap<>();
        int filled = 0;
        for (int column : weekdays.keySet()) {
            String text = row.cell(column).text().strip();
            Matcher alone = DAY.matcher(text);
            Matcher behind = DAY_THEN_TEXT.matcher(text);
            filled += text.isEmpty() ? 0 : 1;
            if (alone.matches()) {
                numbers.put(column, Integer.parseInt(alone.group(1)));
            } else if (behind.matches()) {
                numbers.put(column, Integer.parseInt(behind.group(1)));
                texts.put(column, behind.group(2));
            }
        }
        if (numbers.isEmpty() || numbers.size() * 2 < filled || !rising(numbers)
                || (numbers.size() < 3 && !follows(numbers.values().iterator().next()))) {
            return false;
        }
        days.clear();
        label = "";
        numbers.forEach((column, number) -> day(column, number, numbers));
        texts.forEach((column, text) -> post(row, column, text));
        return true;
    }

    /// Whether a lone number is one of the next days; otherwise it counts croissants.
    private boolean follows(int number) {
        return last.isEmpty() || last.get().datesUntil(last.get().plusDays(9)).skip(1)
                .anyMatch(day -> day.getDayOfMonth() == number);
    }

    private static boolean rising(Map<Integer, Integer> numbers) {
        int columnBefore = -1;
        int before = 0;
        for (Map.Entry<Integer, Integer> entry : numbers.entrySet()) {
            int number = entry.getValue();
            boolean next = columnBefore < 0 || number - before == entry.getKey() - columnBefore
                    || (before > 20 && number < 8);
            if (!next || number < 1 || number > 31) {
                return false;
            }
            columnBefore = entry.getKey();
            before = number;
        }
        return true;
    }

    private void day(int column, int number, Map<Integer, Integer> numbers) {
        DayOfWeek name = weekdays.getOrDefault(column, DayOfWeek.MONDAY);
        LocalDate from = last.map(day -> day.plusDays(1)).orElseGet(() -> start(number, numbers, name));
        for (int ahead = 0; ahead < 45; ahead++) {
            LocalDate day = from.plusDays(ahead);
            if (day.getDayOfMonth() == number) {
                days.put(column, day);
                last = Optional.of(day);
                return;
            }
        }
    }

    /// Where the page begins: in the month its title names, or in the next one whose weekdays agree.
    private LocalDate start(int number, Map<Integer, Integer> numbers, DayOfWeek name) {
        Optional<LocalDate> page = context.page().map(month -> month.atDay(1));
        boolean before = number > 20 && numbers.values().stream().anyMatch(other -> other < 8);
        LocalDate month = page.orElseGet(() -> fitting(number, name, before));
        return before ? month.minusDays(15) : month;
    }

    private LocalDate fitting(int number, DayOfWeek name, boolean before) {
        LocalDate month = context.today().withDayOfMonth(1);
        for (int ahead = 0; ahead < 24; ahead++) {
            LocalDate page = month.plusMonths(ahead);
            LocalDate own = before ? page.minusMonths(1) : page;
            if (number <= own.lengthOfMonth() && own.withDayOfMonth(number).getDayOfWeek() == name) {
                return page;
            }
        }
        return month;
    }

    private void posts(RawRow row) {
        Map<Integer, ?> columns = days.isEmpty() ? weekdays : days;
        columns.keySet().stream().toList().forEach(column -> {
            if (!row.cell(column).blank()) {
                post(row, column, row.cell(column).text());
            }
        });
    }

    private void post(RawRow row, int column, String text) {
        LocalDate known = days.get(column);
        RawCell day = known == null
                ? RawCell.text(weekdays.getOrDefault(column, DayOfWeek.MONDAY).name())
                : new RawCell.Moment(known.atStartOfDay(), true, false);
        for (CellPost post : CellPost.all(text)) {
            boolean time = TimeText.parse(label).isPresent();
            boolean place = !time && ChannelText.allKnown(label);
            posts.add(new RawRow(row.number(),
                    List.of(day,
                            RawCell.text(post.time().isEmpty() && time ? label : post.time()),
                            RawCell.text(post.places().isEmpty() && place ? label : post.places()),
                            RawCell.text(post.text()))));
        }
    }

    private int inGrid(RawRow row) {
        int filled = 0;
        for (int column : weekdays.keySet()) {
            filled += row.cell(column).blank() ? 0 : 1;
        }
        return filled;
    }
}
