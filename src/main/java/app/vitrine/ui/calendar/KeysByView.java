package app.vitrine.ui.calendar;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/// What Alt and an arrow do differs by view: in a month days and weeks, where there are hours times, in list and board
/// the status.
record KeysByView(ObservableValue<CalendarView> view) {

    /// Of what moves by days.
    Supplier<List<String>> ofDays(String key) {
        return where(now -> now == CalendarView.MONTH || now.timed(), key);
    }

    /// Of what moves by weeks.
    Supplier<List<String>> ofWeeks(String key) {
        return where(now -> now == CalendarView.MONTH, key);
    }

    /// Of what moves by a quarter of an hour.
    ///
    /// @param key    where there are hours
    /// @param always everywhere
    Supplier<List<String>> ofTimes(String key, String always) {
        return () -> view.getValue().timed() ? List.of(key, always) : List.of(always);
    }

    /// Of what moves by a minute.
    Supplier<List<String>> ofMinutes(String key) {
        return where(CalendarView::timed, key);
    }

    /// Of what goes to the status beside.
    Supplier<List<String>> ofStatus(String key) {
        return where(now -> now == CalendarView.LIST || now == CalendarView.BOARD, key);
    }

    private Supplier<List<String>> where(Predicate<CalendarView> when, String key) {
        return () -> when.test(view.getValue()) ? List.of(key) : List.of();
    }
}
