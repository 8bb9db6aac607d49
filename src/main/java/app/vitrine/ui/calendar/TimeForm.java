package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.calendar.Span;

/// How a week and a day draw their posts.
final class TimeForm {

    private static final double WEEK_HOUR = 41;
    private static final double DAY_HOUR = 48;
    private static final int MOST_LINES = 6;
    private static final Stacking.Shape.Tile HALF = new Stacking.Shape.Tile(Density.PICTURE, 64, 58);
    private static final Stacking.Shape.Tile LINE = new Stacking.Shape.Tile(Density.LINE, 22);
    private static final Stacking.Shape.Tile ROW = new Stacking.Shape.Tile(Density.ROW, 38);
    private static final Stacking.Shape PICTURES = new Stacking.Shape(
            new Stacking.Shape.Tile(Density.PICTURE, 112, 90), HALF, LINE, MOST_LINES);
    private static final Stacking.Shape ROWS = new Stacking.Shape(ROW, HALF, LINE, MOST_LINES);
    private static final Stacking.Shape LINES = new Stacking.Shape(LINE, LINE, LINE, MOST_LINES);
    private static final Stacking.Shape CARDS = new Stacking.Shape(
            new Stacking.Shape.Tile(Density.CARD, 140, 120), new Stacking.Shape.Tile(Density.CARD, 140, 120),
            ROW,
            Integer.MAX_VALUE);

    private TimeForm() {}

    /// @param night  whether the hours before the first post are folded
    /// @param pinned the density a person asked for
    static TimeLayout.Form of(CalendarPage page, Span span, boolean night, Optional<Density> pinned) {
        return span.length() == 1
                ? new TimeLayout.Form(DAY_HOUR, night, CARDS)
                : new TimeLayout.Form(WEEK_HOUR, night,
                        pinned.map(TimeForm::shape).orElseGet(() -> own(page, span)));
    }

    private static Stacking.Shape shape(Density pinned) {
        return switch (pinned) {
            case CARD, PICTURE, SQUARE -> PICTURES;
            case ROW -> ROWS;
            case LINE -> LINES;
        };
    }

    // Pictures where most of a week's posts have room for them; a week of both looks ragged.
    private static Stacking.Shape own(CalendarPage page, Span span) {
        int alone = 0;
        int all = 0;
        for (LocalDate day : span.days()) {
            List<Double> tops = page.on(day).stream().flatMap(card -> card.time().stream())
                    .map(new TimeScale(WEEK_HOUR, 0)::y).toList();
            all += tops.size();
            alone += (int) Stacking.of(tops, PICTURES).boxes().stream().filter(box -> box.wide() == 1)
                    .filter(box -> box.density() == Density.PICTURE).count();
        }
        return 3 * alone >= 2 * all ? PICTURES : ROWS;
    }
}
