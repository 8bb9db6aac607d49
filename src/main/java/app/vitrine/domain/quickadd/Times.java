package app.vitrine.domain.quickadd;

import java.time.LocalTime;
import java.util.List;

/// The times that words can mean. Lists are readings, the likeliest first; an empty one is no time.
final class Times {

    private static final int NOON = 12;

    private Times() {}

    static List<LocalTime> of(int hour, int minute) {
        return hour < 24 && minute < 60 ? List.of(LocalTime.of(hour, minute)) : List.of();
    }

    /// 12 pm is noon, 12 am midnight.
    static List<LocalTime> half(int hour, int minute, boolean afternoon) {
        if (hour < 1 || hour > NOON) {
            return List.of();
        }
        return of(hour % NOON + (afternoon ? NOON : 0), minute);
    }

    /// “at 9”: both halves of the day, that of the shop's open hours first.
    static List<LocalTime> anyHalf(int hour, int minute) {
        if (hour < 1 || hour >= NOON || minute > 59) {
            return of(hour, minute);
        }
        LocalTime morning = LocalTime.of(hour, minute);
        LocalTime afternoon = morning.plusHours(NOON);
        return hour < 7 ? List.of(afternoon, morning) : List.of(morning, afternoon);
    }

    /// “a quarter to ten”, “10h moins le quart”.
    static List<LocalTime> earlier(List<LocalTime> times, int minutes) {
        return times.stream().map(time -> time.minusMinutes(minutes)).toList();
    }

    /// “9 in the evening”, “9 h du soir”; 21 stays 21.
    static List<LocalTime> inHalf(int hour, int minute, boolean afternoon) {
        return hour > NOON ? of(hour, minute) : half(hour, minute, afternoon);
    }
}
