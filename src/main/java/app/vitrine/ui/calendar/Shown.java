package app.vitrine.ui.calendar;

import java.time.LocalDate;

/// What a view is to show of its days.
enum Shown {
    READING, POSTS, NOTHING_MATCHES, EMPTY_MONTH, EMPTY_PLAN;

    /// @param visible what a filter leaves of the whole page
    /// @param day     which has the focus
    static Shown of(CalendarPage whole, CalendarPage visible, CalendarView view, LocalDate day) {
        if (!visible.seen(view, day).isEmpty()) {
            return POSTS;
        }
        if (!whole.seen(view, day).isEmpty()) {
            return NOTHING_MATCHES;
        }
        Surroundings around = whole.around();
        if (around.clients().isEmpty() && !around.planEmpty()) {
            return READING;
        }
        return around.planEmpty() ? EMPTY_PLAN : EMPTY_MONTH;
    }
}
