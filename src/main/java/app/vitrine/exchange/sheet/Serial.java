package app.vitrine.exchange.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// The day numbers of spreadsheet programs: days since 30 December 1899, or since 1 January 1904 in workbooks
/// that once came from a Mac (ECMA-376 part 1, 18.17.4.1). The fraction is the time of day.
final class Serial {

    /// The day number after 31 December 9999.
    static final double LAST = 2_958_466;

    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);

    private Serial() {}

    /// The moment of a day number, rounded to a whole minute.
    static LocalDateTime at(double number, boolean since1904) {
        long days = (long) Math.floor(number);
        long minutes = Math.round((number - days) * 24 * 60);
        return (since1904 ? SINCE_1904 : SINCE_1900).plusDays(days).atStartOfDay().plusMinutes(minutes);
    }

    /// Whether a number in a column of days can be a day of our time: 1982 to 2064.
    static boolean likely(double number) {
        return number >= 30_000 && number < 60_000;
    }

    /// Whether a number format shows days, months or years.
    static boolean daysIn(@Nullable String format) {
        String letters = letters(format);
        return letters.contains("d") || letters.contains("y") || letters.contains("j")
                || letters.contains("mmm")
                || letters.contains("aa");
    }

    /// Whether a number format shows hours or seconds.
    static boolean hoursIn(@Nullable String format) {
        String letters = letters(format);
        return letters.contains("h") || letters.contains("ss") || letters.contains("am/pm");
    }

    /// The format without quoted words, colours and conditions.
    private static String letters(@Nullable String format) {
        if (format == null || "General".equalsIgnoreCase(format)) {
            return "";
        }
        return format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[(?!h|m|s)[^]]*\\]|\\\\.", "");
    }
}
