package app.vitrine.exchange.sheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Rows in which days stand side by side, as weekdays or as dates.
final class GridHeads {

    private GridHeads() {}

    /// The columns that name different weekdays, in words or as the seven letters.
    static Map<Integer, DayOfWeek> weekdays(RawRow row) {
        Map<Integer, DayOfWeek> names = new TreeMap<>();
        StringBuilder letters = new StringBuilder();
        int firstLetter = -1;
        for (int column = 0; column < row.cells().size(); column++) {
            String folded = Words.fold(row.cell(column).text());
            Optional<DayOfWeek> name = CalendarWords.weekday(folded);
            if (name.isPresent()) {
                names.put(column, name.get());
            } else if (folded.length() == 1) {
                firstLetter = firstLetter < 0 ? column : firstLetter;
                letters.append(folded);
            }
        }
        if (names.isEmpty() && ("lmmjvsd".contentEquals(letters) || "mtwtfss".contentEquals(letters))) {
            for (DayOfWeek day : DayOfWeek.values()) {
                names.put(firstLetter + day.getValue() - 1, day);
            }
        }
        return names.values().stream().distinct().count() == names.size() ? names : Map.of();
    }

    /// The columns that hold nothing but a day.
    static Map<Integer, LocalDate> dates(RawRow row, DateOrder order, DayContext context) {
        Map<Integer, LocalDate> dates = new TreeMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            RawCell cell = row.cell(column);
            if (cell instanceof RawCell.Moment moment && moment.hasDay()) {
                dates.put(column, moment.at().toLocalDate());
            } else if (cell instanceof RawCell.Text && cell.text().length() < 40) {
                int at = column;
                DayText.parse(cell.text(), order)
                        .filter(day -> day.whole() && day.clean() && day.time().isEmpty())
                        .flatMap(day -> context.resolve(day).day()).ifPresent(day -> dates.put(at, day));
            }
        }
        return dates;
    }
}
