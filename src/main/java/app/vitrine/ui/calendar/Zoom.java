package app.vitrine.ui.calendar;

import java.util.Optional;

/// One way from much to little: the month in lines, in rows, in pictures, then the week, then the day.
final class Zoom {

    private Zoom() {}

    /// Fewer days, and more of each post.
    static void in(CalendarViewModel model) {
        switch (model.view().get()) {
            case BOARD -> pin(model, model.density().get().orElse(Density.ROW).roomier());
            case MONTH -> {
                if (model.density().get().filter(Density.PICTURE::equals).isPresent()) {
                    model.view().set(CalendarView.WEEK);
                } else {
                    pin(model, model.density().get().orElse(Density.ROW).roomier());
                }
            }
            case WEEK -> model.view().set(CalendarView.DAY);
            case DAY, LIST -> {
            }
        }
    }

    /// More days, and less of each post.
    static void out(CalendarViewModel model) {
        switch (model.view().get()) {
            case MONTH, BOARD -> pin(model, model.density().get().orElse(Density.ROW).terser());
            case WEEK -> model.view().set(CalendarView.MONTH);
            case DAY -> model.view().set(CalendarView.WEEK);
            case LIST -> {
            }
        }
    }

    private static void pin(CalendarViewModel model, Density density) {
        model.density().set(Optional.of(density));
    }
}
