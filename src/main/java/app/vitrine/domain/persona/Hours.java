package app.vitrine.domain.persona;

import java.time.DayOfWeek;

/// When people look, hour by hour of a week: 0 for never, up to [#MOST] for most of all.
///
/// @param levels a digit for each hour, from Monday 00:00
public record Hours(String levels) {

    public static final int MOST = 3;
    public static final int DAY = 24;
    public static final Hours NONE = new Hours("0".repeat(7 * DAY));

    public Hours {
        if (!levels.matches("[0-3]{168}")) {
            throw new IllegalArgumentException("Not the hours of a week: " + levels);
        }
    }

    public int at(DayOfWeek day, int hour) {
        return levels.charAt(place(day, hour)) - '0';
    }

    public Hours with(DayOfWeek day, int hour, int level) {
        StringBuilder changed = new StringBuilder(levels);
        changed.setCharAt(place(day, hour), (char) ('0' + Math.clamp(level, 0, MOST)));
        return new Hours(changed.toString());
    }

    /// The same level over these hours of a day.
    ///
    /// @param until the hour after the last
    public Hours with(DayOfWeek day, int from, int until, int level) {
        Hours changed = this;
        for (int hour = from; hour < until; hour++) {
            changed = changed.with(day, hour, level);
        }
        return changed;
    }

    public boolean empty() {
        return equals(NONE);
    }

    /// Hour by hour the more of both.
    Hours or(Hours other) {
        StringBuilder more = new StringBuilder(levels.length());
        for (int i = 0; i < levels.length(); i++) {
            more.append((char) Math.max(levels.charAt(i), other.levels.charAt(i)));
        }
        return new Hours(more.toString());
    }

    private static int place(DayOfWeek day, int hour) {
        if (hour < 0 || hour >= DAY) {
            throw new IllegalArgumentException("No hour of a day: " + hour);
        }
        return (day.getValue() - 1) * DAY + hour;
    }
}
