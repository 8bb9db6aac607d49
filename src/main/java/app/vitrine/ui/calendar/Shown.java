package app.vitrine.ui.calendar;

/// What is to be seen of the month.
enum Shown {
    READING, POSTS, NOTHING_MATCHES, EMPTY_MONTH, EMPTY_PLAN;

    /// @param visible what a filter leaves of the whole page
    static Shown of(CalendarPage whole, CalendarPage visible) {
        if (!visible.cards().isEmpty()) {
            return POSTS;
        }
        if (!whole.cards().isEmpty()) {
            return NOTHING_MATCHES;
        }
        Surroundings around = whole.around();
        if (around.clients().isEmpty() && !around.planEmpty()) {
            return READING;
        }
        return around.planEmpty() ? EMPTY_PLAN : EMPTY_MONTH;
    }
}
