package app.vitrine.ui.calendar;

import java.time.LocalDate;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.text.Wording;

/// What the days in view are called.
final class Heading {

    private Heading() {}

    static String of(CalendarViewModel model, Wording wording) {
        Span days = model.days().get();
        boolean far = days.last().getYear() != model.today().get().getYear();
        return switch (model.view().get()) {
            case LIST, BOARD -> wording.month(model.month().get());
            case MONTH -> days.equals(Span.of(model.month().get()))
                    ? wording.month(model.month().get())
                    : wording.days(days.first(), days.last(), far);
            case WEEK -> wording.days(days.first(), days.last(), far);
            case DAY -> day(days.first(), far, wording);
        };
    }

    private static String day(LocalDate day, boolean far, Wording wording) {
        String words = wording.longDay(day);
        String named = words.substring(0, 1).toUpperCase(wording.locale()) + words.substring(1);
        return far
                ? wording.messages().text("calendar.day-and-year", named, String.valueOf(day.getYear()))
                : named;
    }
}
