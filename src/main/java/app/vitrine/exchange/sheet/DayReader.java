package app.vitrine.exchange.sheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.text.Message;

/// Finds the day and time of each row, in the columns that tell of them and in the rows above.
final class DayReader {

    private final List<ColumnReading> columns;
    private final SheetFacts facts;
    private final DayContext context;
    private final List<RowProblem> problems;
    private Optional<LocalDate> last = Optional.empty();
    /// Number of the row whose day could not be read, while rows below it say nothing else; else 0.
    private int lost;

    /// @param offset   how far from Greenwich the time is meant, where the sheet says so
    /// @param repeated whether the day stands in a row above
    record Moment(Optional<LocalDate> day, Optional<LocalTime> time, Optional<ZoneOffset> offset,
            boolean repeated) {

        static Moment none(Optional<LocalTime> time) {
            return new Moment(Optional.empty(), time, Optional.empty(), false);
        }
    }

    DayReader(List<ColumnReading> columns, SheetFacts facts, DayContext context, List<RowProblem> problems) {
        this.columns = columns;
        this.facts = facts;
        this.context = context;
        this.problems = problems;
    }

    void section(Section section) {
        context.enter(section);
        last = Optional.empty();
        lost = 0;
    }

    /// Takes up a row that only says which day the rows below are for.
    void head(RawRow row, int column) {
        DayReading.of(row.cell(column), facts.order()).flatMap(day -> context.resolve(day).day())
                .ifPresent(day -> {
                    last = Optional.of(day);
                    lost = 0;
                    context.passed(day);
                });
    }

    boolean isDay(RawRow row, int column) {
        return DayReading.of(row.cell(column), facts.order()).filter(DayText::whole).isPresent();
    }

    /// Columns of weeks, months and years speak like section rows.
    void enter(RawRow row) {
        int week = 0;
        int month = 0;
        int year = 0;
        Optional<DayText> from = Optional.empty();
        for (ColumnReading column : columns) {
            String text = row.cell(column.column()).text().strip();
            if (text.isEmpty()) {
                continue;
            }
            switch (column.target().role()) {
                case WEEK -> {
                    Section section = Section.of(text);
                    week = text.matches("\\d{1,2}") ? Integer.parseInt(text) : section.week();
                    from = section.day().or(() -> DayText.parse(text, facts.order()).filter(DayText::whole));
                }
                case MONTH ->
                    month = text.matches("\\d{1,2}") ? Integer.parseInt(text) : Section.of(text).month();
                case YEAR -> year = Section.of(text).year();
                default -> {
                }
            }
        }
        context.enter(new Section(month > 12 ? 0 : month, year, week > 53 ? 0 : week, from));
    }

    Moment read(RawRow row, boolean undated) {
        Optional<LocalTime> time = time(row);
        int column = column(Role.DATE_TIME) >= 0 && !row.cell(Math.max(0, column(Role.DATE_TIME))).blank()
                ? column(Role.DATE_TIME)
                : column(Role.DATE);
        column = column >= 0 ? column : column(Role.DAY);
        int weekday = column(Role.WEEKDAY);
        if (column < 0 || row.cell(column).blank() || TimeText.open(row.cell(column).text())) {
            if (weekday >= 0 && !row.cell(weekday).blank() && column < 0) {
                return day(row, weekday, time);
            }
            int week = column(Role.WEEK);
            return column < 0 && weekday < 0 && week >= 0 && !row.cell(week).blank()
                    ? week(row, week, time)
                    : repeated(row, column, time, undated);
        }
        return day(row, column, time);
    }

    private Moment repeated(RawRow row, int column, Optional<LocalTime> time, boolean undated) {
        boolean open = column >= 0 && !row.cell(column).blank();
        boolean meant = facts.carriesDays() && !undated && !open;
        if (meant && lost > 0) {
            refuse(row, Math.max(0, column), Message.of("sheet.problem.day-above", lost));
        }
        boolean carries = meant && last.isPresent();
        return new Moment(carries ? last : Optional.empty(), time, Optional.empty(), carries);
    }

    private Moment day(RawRow row, int column, Optional<LocalTime> time) {
        RawCell cell = row.cell(column);
        Optional<DayText> text = DayReading.of(cell, facts.order()).filter(day -> day.clean());
        if (text.isEmpty()) {
            return week(row, column, time);
        }
        DayContext.Answer answer = context.resolve(withWeekday(row, text.get()));
        if (answer.day().isEmpty()) {
            refuse(row, column, answer.problem().orElseThrow());
            lose(row);
            return Moment.none(time);
        }
        LocalDate day = answer.day().get();
        last = Optional.of(day);
        lost = 0;
        context.passed(day);
        compare(row, column, withWeekday(row, text.get()), day);
        if (text.get().spans()) {
            problems.add(new RowProblem(row.number(), column, cell.text().strip(),
                    Message.of("sheet.remark.span", cell.text().strip()), false));
        }
        int clock = column(Role.TIME);
        int zoned = time.isPresent() && clock >= 0 ? clock : column;
        Optional<LocalTime> at = time.isPresent() ? time : text.get().time();
        Optional<ZoneOffset> offset = TimeText.offset(row.cell(zoned).text())
                .or(() -> at.flatMap(known -> offset(zoned, day, known)));
        return new Moment(last, at, offset, false);
    }

    private Optional<ZoneOffset> offset(int column, LocalDate day, LocalTime time) {
        return columns.stream().filter(one -> one.column() == column)
                .flatMap(one -> TimeText.zone(one.header()).stream()).findFirst()
                .map(zone -> day.atTime(time).atZone(zone).getOffset());
    }

    /// A cell that names a week and no day: the week's first day, with a remark.
    private Moment week(RawRow row, int column, Optional<LocalTime> time) {
        String text = row.cell(column).text().strip();
        Optional<LocalDate> first = WeekText.parse(text.matches("\\d{1,2}") ? "s" + text : text)
                .flatMap(context::firstDay);
        if (first.isEmpty()) {
            refuse(row, column, Message.of("sheet.problem.day"));
            lose(row);
            return Moment.none(time);
        }
        last = first;
        lost = 0;
        context.passed(first.get());
        problems.add(new RowProblem(row.number(), column, text, Message.of("sheet.remark.week"), false));
        return new Moment(first, time, Optional.empty(), false);
    }

    /// A weekday in a column of its own helps to find the year, too.
    private DayText withWeekday(RawRow row, DayText text) {
        int column = column(Role.WEEKDAY);
        if (column < 0 || text.weekday().isPresent() || !text.whole()) {
            return text;
        }
        Optional<DayOfWeek> name = CalendarWords.weekday(Words.fold(row.cell(column).text()));
        return new DayText(text.year(), text.month(), text.day(), text.turned(), name, text.time(),
                text.rest());
    }

    private void compare(RawRow row, int column, DayText text, LocalDate day) {
        if (text.weekday().isPresent() && text.weekday().get() != day.getDayOfWeek()) {
            problems.add(new RowProblem(row.number(), column, row.cell(column).text().strip(),
                    Message.of("sheet.problem.weekday", day.getDayOfWeek().getValue()), false));
        }
    }

    private Optional<LocalTime> time(RawRow row) {
        int column = column(Role.TIME);
        if (column < 0) {
            return tickedTime(row);
        }
        RawCell cell = row.cell(column);
        if (cell.blank() || TimeText.open(cell.text())) {
            return Optional.empty();
        }
        Optional<LocalTime> time = DayReading.time(cell);
        if (time.isEmpty()) {
            refuse(row, column, Message.of("sheet.problem.time"));
        }
        int minute = column(Role.MINUTE);
        boolean apart = minute >= 0 && row.cell(minute).text().strip().matches("[0-5]?\\d");
        return apart
                ? time.map(at -> at.withMinute(Integer.parseInt(row.cell(minute).text().strip())))
                : time;
    }

    /// A column of one place may hold the time at which the post goes there.
    private Optional<LocalTime> tickedTime(RawRow row) {
        return columns.stream().filter(column -> column.target().role() == Role.NETWORK_MARK)
                .flatMap(column -> TimeText.parse(row.cell(column.column()).text()).stream()).findFirst();
    }

    // Rows below that mean the same day must not slip to the one above.
    private void lose(RawRow row) {
        last = Optional.empty();
        lost = row.number();
    }

    private void refuse(RawRow row, int column, Message reason) {
        problems.add(new RowProblem(row.number(), column, row.cell(column).text().strip(), reason, true));
    }

    private int column(Role role) {
        for (ColumnReading column : columns) {
            if (column.target().role() == role) {
                return column.column();
            }
        }
        return -1;
    }
}
