package app.vitrine.ui.calendar;

import java.time.LocalDate;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.calendar.Span;

/// How the posts are shown. Every view is about days of the same page, so that all agree.
enum CalendarView {
    MONTH, WEEK, DAY, LIST, BOARD;

    /// The days it is about.
    ///
    /// @param day which has the focus
    Span days(MonthPage page, LocalDate day) {
        return switch (this) {
            case MONTH -> page.own();
            case LIST, BOARD -> Span.of(page.month());
            case WEEK -> Span.week(day, page.weekStart());
            case DAY -> Span.day(day);
        };
    }

    /// Whether it has a scale of hours.
    boolean timed() {
        return this == WEEK || this == DAY;
    }
}
