package app.vitrine.ui.calendar;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times as people type them: `18:00`, `18h`, `9h30`, `6 pm`, `630`.
final class TimeText {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*[:h.]?\\s*(\\d{2})?\\s*(am|pm)?");

    private TimeText() {}

    static Optional<LocalTime> read(String text) {
        Matcher matcher = TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        String minuteText = matcher.group(2);
        int minute = minuteText == null ? 0 : Integer.parseInt(minuteText);
        String half = matcher.group(3);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
