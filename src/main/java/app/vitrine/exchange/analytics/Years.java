package app.vitrine.exchange.analytics;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Gives days without a year theirs: the newest is the last before the export, and from there each is before the next.
final class Years {

    private Years() {}

    /// @param days in the order of the file, which goes up or down
    static List<LocalDate> of(List<MonthDay> days, LocalDate exported) {
        List<MonthDay> newestLast = new ArrayList<>(days);
        boolean down = goesDown(days);
        if (down) {
            Collections.reverse(newestLast);
        }
        List<LocalDate> dated = new ArrayList<>();
        LocalDate next = exported;
        for (int i = newestLast.size() - 1; i >= 0; i--) {
            LocalDate day = before(newestLast.get(i), next);
            dated.add(day);
            next = day;
        }
        if (!down) {
            Collections.reverse(dated);
        }
        return dated;
    }

    private static boolean goesDown(List<MonthDay> days) {
        int up = 0;
        for (int i = 1; i < days.size(); i++) {
            up += Integer.signum(days.get(i).compareTo(days.get(i - 1)));
        }
        return up < 0;
    }

    private static LocalDate before(MonthDay day, LocalDate latest) {
        int year = latest.getYear();
        while (!day.isValidYear(year) || day.atYear(year).isAfter(latest)) {
            year--;
        }
        return day.atYear(year);
    }
}
