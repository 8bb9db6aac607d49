package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.post.PostCard;

/// Where everything of a week or a day stands: worked out in one go, free of the toolkit. Posts with a time are in
/// pixels of the scale, those without one, and campaigns, in pixels of the strip above it.
///
/// @param strip  height of the strip
/// @param timed  tiles on the scale, by day and time
/// @param loose  tiles of the strip
/// @param rests  what stands for posts that are not drawn, on the scale
record TimeLayout(Span span, TimeScale scale, double width, double strip, Lanes lanes, List<Placement> timed,
        List<Placement> loose, List<Rest> rests) {

    static final double GUTTER = 56;
    static final double BAR_TOP = 5;
    static final double BAR = 18;
    static final double LANE = BAR + 4;
    private static final double INSET = 6;
    private static final double GAP = 4;
    private static final double LINE = 22;
    private static final double LOOSE = LINE + 3;
    private static final int MOST_LOOSE = 3;
    private static final int MOST_BARS = 8;
    static final double MOST_CARD = 720;

    /// Posts of a day that have no room.
    ///
    /// @param strip whether they are in the strip
    record Rest(LocalDate day, int count, double x, double y, double width, boolean strip) {}

    TimeLayout {
        timed = List.copyOf(timed);
        loose = List.copyOf(loose);
        rests = List.copyOf(rests);
    }

    /// How a view draws its posts.
    ///
    /// @param hour  pixels
    /// @param night whether the hours before the first post are folded
    record Form(double hour, boolean night, Stacking.Shape shape) {}

    static TimeLayout of(CalendarPage page, List<Bar> bars, Span span, Form form, double width) {
        int columns = Math.toIntExact(span.length());
        List<List<PostCard>> days = span.days().stream().map(page::on).toList();
        LocalTime earliest = days.stream().flatMap(List::stream).flatMap(card -> card.time().stream())
                .min(Comparator.naturalOrder()).orElse(LocalTime.NOON);
        TimeScale scale = form.night()
                ? TimeScale.folding(form.hour(), earliest)
                : new TimeScale(form.hour(), 0);
        Lanes lanes = Lanes.of(span, columns, bars, MOST_BARS);
        Builder builder = new Builder(span, scale, form, lanes, width);
        for (int i = 0; i < columns; i++) {
            builder.day(i, days.get(i));
        }
        return builder.done();
    }

    /// Where a column begins; at the number of columns, where the last ends.
    double x(int column) {
        return x(column, width, Math.toIntExact(span.length()));
    }

    private static double x(int column, double width, int columns) {
        return GUTTER + Math.rint(Math.max(0, width - GUTTER) * column / columns);
    }

    /// Where the tiles of a column begin.
    double left(int column) {
        return x(column) + INSET;
    }

    /// How wide they are at most.
    double room(int column) {
        return x(column + 1) - 1 - INSET - left(column);
    }

    /// The day at a point; none beside the columns.
    Optional<LocalDate> dayAt(double px) {
        if (px < GUTTER || px >= width) {
            return Optional.empty();
        }
        int columns = Math.toIntExact(span.length());
        return Optional.of(span.first().plusDays((int) ((px - GUTTER) * columns / (width - GUTTER))));
    }

    int column(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - span.first().toEpochDay());
    }

    /// Height of the scale with what stands below its last hour.
    double height() {
        double end = timed.stream().mapToDouble(tile -> tile.y() + tile.height()).max().orElse(0);
        return Math.max(scale.height(), end + INSET);
    }

    private static final class Builder {

        private final Span span;
        private final TimeScale scale;
        private final Form form;
        private final Lanes lanes;
        private final double width;
        private final int columns;
        private final double bars;
        private final List<Placement> timed = new ArrayList<>();
        private final List<Placement> loose = new ArrayList<>();
        private final List<Rest> rests = new ArrayList<>();
        private double strip;

        Builder(Span span, TimeScale scale, Form form, Lanes lanes, double width) {
            this.span = span;
            this.scale = scale;
            this.form = form;
            this.lanes = lanes;
            this.width = width;
            columns = Math.toIntExact(span.length());
            bars = lanes.depths().stream().mapToInt(Integer::intValue).max().orElse(0) * LANE;
            strip = BAR_TOP + Math.max(LINE, bars) + GAP;
        }

        void day(int column, List<PostCard> cards) {
            double left = x(column, width, columns) + INSET;
            double right = x(column + 1, width, columns) - 1 - INSET;
            onScale(cards.stream().filter(card -> card.time().isPresent()).toList(), left,
                    columns == 1 ? Math.min(right - left, MOST_CARD) : right - left);
            inStrip(cards.stream().filter(card -> card.time().isEmpty()).toList(), left, right - left);
        }

        private void onScale(List<PostCard> cards, double left, double room) {
            Stacking stacking = Stacking.of(
                    cards.stream().map(card -> scale.y(card.time().orElseThrow())).toList(), form.shape());
            for (Stacking.Box box : stacking.boxes()) {
                double half = box.wide() < 1 ? GAP / 2 : 0;
                double x = left + Math.rint(room * box.left()) + (box.left() > 0 ? half : 0);
                PostCard card = cards.get(box.index());
                timed.add(new Placement(card, box.density(), x, box.top(),
                        Math.rint(room * box.wide()) - half, box.height(), false));
            }
            stacking.more().forEach(more -> rests.add(
                    new Rest(cards.get(more.index()).day().orElseThrow(), more.count(), left, more.top(),
                            room,
                            false)));
        }

        private void inStrip(List<PostCard> cards, double left, double room) {
            double top = BAR_TOP + bars;
            int shown = cards.size() > MOST_LOOSE ? MOST_LOOSE - 1 : cards.size();
            for (int i = 0; i < shown; i++) {
                loose.add(
                        new Placement(cards.get(i), Density.LINE, left, top + i * LOOSE, room, LINE, false));
            }
            if (shown < cards.size()) {
                rests.add(new Rest(cards.getFirst().day().orElseThrow(), cards.size() - shown, left,
                        top + shown * LOOSE, room, true));
            }
            strip = Math.max(strip, top + Math.min(cards.size(), MOST_LOOSE) * LOOSE + GAP);
        }

        TimeLayout done() {
            return new TimeLayout(span, scale, width, strip, lanes, timed, loose, rests);
        }
    }
}
