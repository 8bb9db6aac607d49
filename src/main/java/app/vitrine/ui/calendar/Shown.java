package app.vitrine.ui.calendar;

/// What a view is to show of the month.
enum Shown {
    READING, POSTS, NOTHING_MATCHES, EMPTY_MONTH, EMPTY_PLAN;

    /// @param visible what a filter leaves of the whole page
    static Shown of(CalendarPage whole, CalendarPage visible, CalendarViewModel.View view) {
        if (!visible.seen(view).isEmpty()) {
            return POSTS;
        }
        if (!whole.seen(view).isEmpty()) {
            return NOTHING_MATCHES;
        }
        Surroundings around = whole.around();
        if (around.clients().isEmpty() && !around.planEmpty()) {
            return READING;
        }
        return around.planEmpty() ? EMPTY_PLAN : EMPTY_MONTH;
    }
}
