package app.vitrine.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Understands a raw sheet by looking at what is in it: how it is laid out, what its columns are, how its days
/// are written.
public final class SheetGuess {

    private SheetGuess() {}

    /// The best understanding of the page chosen, or of the page that tells most where the file has several.
    public static Reading of(RawSheet sheet, SheetHints hints) {
        Reading best = of(sheet, hints, Choices.NONE);
        if (sheet.pages().size() == 1) {
            return best;
        }
        int most = -1;
        for (int page = 0; page < Math.min(sheet.pages().size(), 24); page++) {
            if (!sheet.pages().get(page).hidden()) {
                Reading reading = of(sheet.withPage(page), hints, Choices.NONE);
                int score = worth(reading);
                if (score > most) {
                    most = score;
                    best = reading;
                }
            }
        }
        return best;
    }

    private static int worth(Reading reading) {
        int rows = Math.min(reading.sheet().rows().size(), 10_000);
        return rows + (hasDays(reading) ? 30_000 : 0) + (hasTexts(reading) ? 20_000 : 0);
    }

    static boolean tellsOfPosts(Reading reading) {
        return hasDays(reading) && hasTexts(reading);
    }

    private static boolean hasDays(Reading reading) {
        return reading.columns().stream().anyMatch(column -> column.target().role().ofDay());
    }

    private static boolean hasTexts(Reading reading) {
        return reading.columns().stream().anyMatch(column -> column.target().role() == Role.TEXT
                || column.target().role() == Role.NETWORK_TEXT || column.target().role() == Role.TITLE);
    }

    static Reading of(RawSheet sheet, SheetHints hints, Choices choices) {
        List<RawRow> rows = sheet.rows();
        List<String> names = List.of(sheet.pages().get(sheet.page()).name(), sheet.name().replace('_', ' '));
        Table table = table(rows, names, hints, choices);
        boolean plain = plain(sheet, table);
        Choices settled = choices;
        if (!plain) {
            String signature = signature(table);
            for (MappingMemory memory : hints.remembered()) {
                settled = memory.signature().equals(signature) && !signature.isEmpty()
                        ? choices.orElse(memory)
                        : settled;
            }
        }
        List<ColumnReading> columns = plain
                ? plainColumns(table, choices)
                : ColumnsGuess.of(table, settled.targets());
        SheetFacts facts = facts(table, columns, hints, settled, plain);
        return new Reading(sheet, hints, choices, table, facts, DayColumn.explain(table, facts, columns));
    }

    private static Table table(List<RawRow> rows, List<String> names, SheetHints hints, Choices choices) {
        Layout layout = choices.layout().orElseGet(() -> choices.header().isPresent()
                ? Layout.LIST
                : layout(rows, names, hints, choices));
        DateOrder order = choices.order().orElse(DateOrder.DAY_FIRST);
        return switch (layout) {
            case LIST -> HeaderGuess.table(rows, names, choices.header());
            case TRANSPOSED -> SideLayouts.transposed(rows, names);
            case BLOCKS -> SideLayouts.blocks(rows, names);
            case GRID -> grid(rows, names, context(rows, names, hints, choices), order);
        };
    }

    private static Table grid(List<RawRow> rows, List<String> names, DayContext context, DateOrder order) {
        if (WeekColumns.find(rows)) {
            return WeekColumns.table(rows, names);
        }
        return DiaryLines.find(rows)
                ? DiaryLines.table(rows, names)
                : GridLayout.table(rows, names, context, order);
    }

    private static Layout layout(List<RawRow> rows, List<String> names, SheetHints hints, Choices choices) {
        if (WeekColumns.find(rows) || DiaryLines.find(rows)) {
            return Layout.GRID;
        }
        return SideLayouts.find(rows).orElseGet(() -> GridLayout.find(rows, DateOrder.DAY_FIRST,
                context(rows, names, hints, choices)) ? Layout.GRID : Layout.LIST);
    }

    /// Month and year as the rows above the days name them.
    private static DayContext context(List<RawRow> rows, List<String> names, SheetHints hints,
            Choices choices) {
        List<String> above = new ArrayList<>(names);
        for (RawRow row : rows.subList(0, Math.min(rows.size(), 25))) {
            if (row.filled() > 3) {
                break;
            }
            row.cells().forEach(cell -> above.add(cell.text()));
        }
        return new DayContext(hints.today(), above, choices.year());
    }

    private static boolean plain(RawSheet sheet, Table table) {
        return sheet.encoding().isPresent() && table.headerRow() == 1
                && PlainSheet.isHeader(sheet.rows().getFirst());
    }

    private static List<ColumnReading> plainColumns(Table table, Choices choices) {
        Table given = new Table(table.layout(), table.headerRow(), 1, table.header(), table.rows(),
                PlainSheet.targets(), table.above());
        return ColumnsGuess.of(given, choices.targets());
    }

    static String signature(Table table) {
        return String.join("|", table.header().stream().map(Words::fold).toList());
    }

    private static SheetFacts facts(Table table, List<ColumnReading> columns, SheetHints hints,
            Choices choices,
            boolean plain) {
        DayOrder days = new DayOrder(table, columns, hints);
        Optional<DateOrder> told = choices.order().or(days::told);
        DateOrder order = told.orElseGet(days::likely);
        Certainty certainty = told.isPresent()
                ? Certainty.SURE
                : days.open(order).isPresent() ? Certainty.CHECK : Certainty.GUESS;
        boolean carries = !plain && choices.carry().orElseGet(() -> DayColumn.carries(table, columns));
        return new SheetFacts(table.layout(), table.headerRow(), table.headerLines(), order, certainty,
                carries,
                DayColumn.sample(columns, Role.DATE, Role.DATE_TIME),
                DayColumn.sample(columns, Role.TIME, Role.DATE_TIME),
                plain);
    }
}
