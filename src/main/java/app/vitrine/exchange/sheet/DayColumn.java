package app.vitrine.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.text.Message;

/// What the column of days tells about the whole sheet.
final class DayColumn {

    private DayColumn() {}

    /// Whether a blank day means the day above: in a sheet that never writes the same day twice running it does;
    /// in one that does, a blank is a post without a day.
    static boolean carries(Table table, List<ColumnReading> columns) {
        Optional<Integer> day = columns.stream().filter(column -> column.target().role() == Role.DATE
                || column.target().role() == Role.WEEKDAY).map(ColumnReading::column).findFirst();
        if (day.isEmpty()) {
            return columns.stream().noneMatch(column -> column.target().role() == Role.DATE_TIME);
        }
        boolean timed = table.rows().stream().map(row -> row.cell(day.get())).filter(cell -> !cell.blank())
                .anyMatch(
                        cell -> DayReading.of(cell, DateOrder.DAY_FIRST).flatMap(DayText::time).isPresent());
        if (timed) {
            return false;
        }
        String before = "";
        boolean twice = false;
        int blanks = 0;
        for (RawRow row : table.rows()) {
            String text = row.cell(day.get()).text().strip();
            blanks += text.isEmpty() && row.filled() > 1 ? 1 : 0;
            twice |= !text.isEmpty() && text.equals(before) && row.filled() > 1;
            before = row.blank() ? before : text;
        }
        return !twice || blanks == 0;
    }

    static String sample(List<ColumnReading> columns, Role role, Role other) {
        return columns.stream()
                .filter(column -> column.target().role() == role || column.target().role() == other)
                .flatMap(column -> column.samples().stream()).findFirst().orElse("");
    }

    /// Says at the columns of days and places what is done with them.
    static List<ColumnReading> explain(Table table, SheetFacts facts, List<ColumnReading> columns) {
        List<ColumnReading> explained = new ArrayList<>();
        for (ColumnReading column : columns) {
            explained.add(switch (column.target().role()) {
                case DATE -> day(table, facts, column);
                case CHANNELS -> several(table, column);
                default -> column;
            });
        }
        return explained;
    }

    private static ColumnReading day(Table table, SheetFacts facts, ColumnReading column) {
        long blanks = table.rows().stream()
                .filter(row -> row.filled() > 1 && row.cell(column.column()).blank()).count();
        if (facts.carriesDays() && blanks > 0) {
            return with(column, column.certainty(), Message.counted("sheet.why.repeats", blanks));
        }
        boolean serial = column.samples().stream().anyMatch(sample -> DayReading.serial(sample).isPresent());
        if (serial) {
            return with(column, column.certainty(), Message.of("sheet.why.serial"));
        }
        return facts.orderCertainty() == Certainty.CHECK
                ? with(column, Certainty.CHECK, Message.of("sheet.why.order"))
                : column;
    }

    private static ColumnReading several(Table table, ColumnReading column) {
        boolean more = table.rows().stream().limit(500).map(row -> row.cell(column.column()).text())
                .anyMatch(
                        text -> !text.isBlank() && text.length() < 100 && ChannelText.parse(text).size() > 1);
        return more ? with(column, column.certainty(), Message.of("sheet.why.several")) : column;
    }

    private static ColumnReading with(ColumnReading column, Certainty certainty, Message reason) {
        return new ColumnReading(column.column(), column.header(), column.target(), certainty, reason,
                column.samples());
    }
}
