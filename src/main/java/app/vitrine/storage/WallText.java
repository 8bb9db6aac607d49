package app.vitrine.storage;

import java.time.LocalDate;
import java.time.LocalTime;

/// Days and times as the plan keeps them: `2026-12-01` and `09:30`. Read by hand where they look like that, since an
/// export of many years reads hundreds of thousands of them.
final class WallText {

    private WallText() {}

    /// @throws java.time.DateTimeException if it is no day
    static LocalDate day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-' || !digits(text)) {
            return LocalDate.parse(text);
        }
        return LocalDate.of(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8));
    }

    /// @throws java.time.DateTimeException if it is no time
    static LocalTime time(String text) {
        if (text.length() != 5 || text.charAt(2) != ':' || !digits(text)) {
            return LocalTime.parse(text);
        }
        return LocalTime.of(two(text, 0), two(text, 3));
    }

    private static int two(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }

    private static boolean digits(String text) {
        int marks = 0;
        for (int at = 0; at < text.length(); at++) {
            marks += text.charAt(at) < '0' || text.charAt(at) > '9' ? 1 : 0;
        }
        return marks == text.length() / 5;
    }
}
