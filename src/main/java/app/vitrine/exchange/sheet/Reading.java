package app.vitrine.exchange.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.vitrine.work.Progress;

/// A sheet as it is understood. It never changes: each correction gives a new reading, in which everything that
/// was not settled by a person is guessed anew.
public final class Reading {

    private final RawSheet sheet;
    private final SheetHints hints;
    private final Choices choices;
    private final Table table;
    private final SheetFacts facts;
    private final List<ColumnReading> columns;

    Reading(RawSheet sheet, SheetHints hints, Choices choices, Table table, SheetFacts facts,
            List<ColumnReading> columns) {
        this.sheet = sheet;
        this.hints = hints;
        this.choices = choices;
        this.table = table;
        this.facts = facts;
        this.columns = List.copyOf(columns);
    }

    public RawSheet sheet() {
        return sheet;
    }

    public SheetFacts facts() {
        return facts;
    }

    /// The columns from left to right; of a page of days, the four it was turned into.
    public List<ColumnReading> columns() {
        return columns;
    }

    /// Days that could be read in two ways, where nothing in the sheet tells which and nobody chose.
    public Optional<OpenDays> openDays() {
        return facts.orderCertainty() == Certainty.CHECK
                ? new DayOrder(table, columns, hints).open(facts.order())
                : Optional.empty();
    }

    /// The posts, without looking at progress.
    public SheetResult rows() {
        return rows(Progress.NONE);
    }

    /// The posts.
    ///
    /// @throws java.util.concurrent.CancellationException if the person cancelled
    public SheetResult rows(Progress progress) {
        DayContext context = new DayContext(hints.today(), table.above(), choices.year());
        return new ListReader(table, facts, columns, context, choices.fixes()).read(progress);
    }

    /// @throws SheetProblem if nothing can be read so
    public Reading withEncoding(Encoding encoding) throws SheetProblem {
        return SheetGuess.of(sheet.withEncoding(encoding), hints, choices);
    }

    /// @throws SheetProblem if nothing can be read so
    public Reading withDelimiter(char delimiter) throws SheetProblem {
        return SheetGuess.of(sheet.withDelimiter(delimiter), hints, Choices.NONE);
    }

    /// @throws IndexOutOfBoundsException if the file has no such page
    public Reading withPage(int page) {
        return SheetGuess.of(sheet.withPage(page), hints, Choices.NONE);
    }

    public Reading withLayout(Layout layout) {
        return again(new Choices(Optional.of(layout), Optional.empty(), choices.order(), choices.year(),
                choices.carry(), Map.of(), choices.fixes()));
    }

    /// @param row the number of the row that heads the columns, 0 for none
    public Reading withHeader(int row) {
        return again(new Choices(Optional.of(Layout.LIST), Optional.of(row), choices.order(), choices.year(),
                choices.carry(), facts.layout() == Layout.LIST ? choices.targets() : Map.of(),
                choices.fixes()));
    }

    public Reading withOrder(DateOrder order) {
        return again(new Choices(choices.layout(), choices.header(), Optional.of(order), choices.year(),
                choices.carry(), choices.targets(), choices.fixes()));
    }

    /// The year of days that are written without one.
    public Reading withYear(int year) {
        return again(new Choices(choices.layout(), choices.header(), choices.order(), Optional.of(year),
                choices.carry(), choices.targets(), choices.fixes()));
    }

    /// Whether a blank day means the day above.
    public Reading withCarriedDays(boolean carried) {
        return again(new Choices(choices.layout(), choices.header(), choices.order(), choices.year(),
                Optional.of(carried), choices.targets(), choices.fixes()));
    }

    public Reading withTarget(int column, Target target) {
        return again(choices.withTarget(column, target));
    }

    /// One cell as the person typed it anew.
    ///
    /// @param row the number of the row
    public Reading withCell(int row, int column, String value) {
        return again(choices.withFix(row, column, value));
    }

    /// What to keep for sheets with the same header; its signature is empty where the sheet has no header.
    public MappingMemory memory() {
        Map<String, String> kept = new HashMap<>();
        columns.forEach(column -> kept.put("column." + column.column(), column.target().written()));
        if (facts.orderCertainty() == Certainty.SURE) {
            kept.put("order", facts.order().name());
        }
        return new MappingMemory(SheetGuess.signature(table), kept);
    }

    private Reading again(Choices more) {
        return SheetGuess.of(sheet, hints, more);
    }
}
