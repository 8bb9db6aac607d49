package app.vitrine.exchange.sheet;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Reads a cell of a column of days into what is written there, whatever its type.
final class DayReading {

    private static final Pattern SERIAL = Pattern.compile("[3-5]\\d{4}(?:[.,]\\d{1,15})?");

    private DayReading() {}

    static Optional<DayText> of(RawCell cell, DateOrder order) {
        return switch (cell) {
            case RawCell.Moment moment when moment.hasDay() -> Optional.of(of(moment.at(), moment.hasTime()));
            case RawCell.Moment _ -> Optional.empty();
            case RawCell.Amount number when Serial.likely(number.value()) ->
                Optional.of(ofSerial(number.value()));
            default -> {
                OptionalDouble serial = serial(cell.text().strip());
                yield serial.isPresent()
                        ? Optional.of(ofSerial(serial.getAsDouble()))
                        : DayText.parse(cell.text(), order);
            }
        };
    }

    /// A day number that lost its date format on the way into a text file.
    static OptionalDouble serial(String text) {
        return SERIAL.matcher(text).matches()
                ? OptionalDouble.of(Double.parseDouble(text.replace(',', '.')))
                : OptionalDouble.empty();
    }

    /// A time in a column of times.
    static Optional<LocalTime> time(RawCell cell) {
        return switch (cell) {
            case RawCell.Moment moment -> Optional.of(moment.at().toLocalTime());
            case RawCell.Amount number when number.value() >= 0 && number.value() < 1 ->
                Optional.of(TimeText.ofFraction(number.value()));
            case RawCell.Amount number when number.value() % 1 != 0 && number.value() < 24 ->
                TimeText.parse(String.format(java.util.Locale.ROOT, "%.2f", number.value()));
            default -> {
                Optional<LocalTime> bare = TimeText.parseBare(cell.text());
                yield bare.isPresent()
                        ? bare
                        : DayText.parse(cell.text(), DateOrder.DAY_FIRST).filter(DayText::whole)
                                .flatMap(DayText::time);
            }
        };
    }

    /// Which of the two numbers is the day, where the values tell: a share above 12 decides, then weekdays.
    static Optional<DateOrder> order(List<RawRow> rows, List<Integer> columns) {
        int dayFirst = 0;
        int monthFirst = 0;
        for (RawRow row : rows) {
            for (int column : columns) {
                if (!(row.cell(column) instanceof RawCell.Text cell) || cell.blank()) {
                    continue;
                }
                Optional<DayText> text = DayText.parse(cell.text(), DateOrder.DAY_FIRST)
                        .filter(DayText::turned);
                if (text.isPresent()) {
                    int vote = vote(text.get());
                    dayFirst += vote > 0 ? vote : 0;
                    monthFirst -= vote < 0 ? vote : 0;
                }
            }
        }
        return dayFirst == monthFirst
                ? Optional.empty()
                : Optional.of(dayFirst > monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    private static int vote(DayText text) {
        if (text.day() > 12 && text.month() <= 12) {
            return 3;
        }
        if (text.month() > 12 && text.month() <= 31 && text.day() <= 12) {
            return -3;
        }
        if (text.weekday().isEmpty() || text.year() == 0 || text.day() == text.month() || text.month() > 12) {
            return 0;
        }
        boolean asDay = fits(text, text.month(), text.day());
        boolean asMonth = fits(text, text.day(), text.month());
        return asDay == asMonth ? 0 : asDay ? 2 : -2;
    }

    private static boolean fits(DayText text, int month, int day) {
        java.time.YearMonth page = java.time.YearMonth.of(text.year(), month);
        return page.isValidDay(day)
                && text.weekday().filter(page.atDay(Math.max(1, day)).getDayOfWeek()::equals).isPresent();
    }

    private static DayText ofSerial(double number) {
        return of(Serial.at(number, false), number % 1 != 0);
    }

    private static DayText of(LocalDateTime at, boolean hasTime) {
        Optional<LocalTime> time = hasTime ? Optional.of(at.toLocalTime()) : Optional.empty();
        return new DayText(at.getYear(), at.getMonthValue(), at.getDayOfMonth(), false, Optional.empty(),
                time, "");
    }
}
