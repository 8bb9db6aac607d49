package app.vitrine.ui.calendar;

import java.util.ArrayList;
import java.util.List;

/// How the posts of one day share a column whose height is time. One alone stands at its time as wide as the column; two
/// that would overlap stand side by side; three and more become lines below each other, from the time of the first.
///
/// @param boxes those that are drawn, by time
/// @param more  what stands for the others
record Stacking(List<Box> boxes, List<More> more) {

    /// A tile.
    ///
    /// @param index of the post among those of the day
    /// @param left  as a share of the column, 0 to 1
    /// @param wide  likewise
    record Box(int index, Density density, double top, double height, double left, double wide) {}

    /// Posts that are not drawn.
    ///
    /// @param index of the first of them
    record More(int index, int count, double top) {}

    /// Densities, heights and limits.
    ///
    /// @param alone   for a post that shares its time with none
    /// @param paired  for two beside each other
    /// @param stacked for three and more below each other
    /// @param most    tiles of one stack
    record Shape(Tile alone, Tile paired, Tile stacked, int most) {

        /// A tile and its height.
        ///
        /// @param least the height below which it gives way to rows
        record Tile(Density density, double height, double least) {

            Tile(Density density, double height) {
                this(density, height, height);
            }
        }
    }

    private static final double GAP = 2;
    private static final double ROW = 38;

    Stacking {
        boxes = List.copyOf(boxes);
        more = List.copyOf(more);
    }

    /// @param tops where each post's time stands, ascending
    static Stacking of(List<Double> tops, Shape shape) {
        List<Box> boxes = new ArrayList<>();
        List<More> more = new ArrayList<>();
        int from = 0;
        while (from < tops.size()) {
            from = group(tops, from, shape, boxes, more);
        }
        return new Stacking(boxes, more);
    }

    // Puts the posts that overlap the one at `from` and tells where the next group begins.
    private static int group(List<Double> tops, int from, Shape shape, List<Box> boxes, List<More> more) {
        double room = room(tops, from);
        if (room >= shape.alone().least()) {
            boxes.add(new Box(from, shape.alone().density(), tops.get(from),
                    Math.min(shape.alone().height(), room - GAP), 0, 1));
            return from + 1;
        }
        Shape.Tile low = low(shape);
        int until = from + 1;
        while (until < tops.size() && tops.get(until) - tops.get(until - 1) < low.height()) {
            until++;
        }
        return switch (until - from) {
            case 1 -> {
                boxes.add(new Box(from, low.density(), tops.get(from), low.height(), 0, 1));
                yield until;
            }
            case 2 -> pair(tops, from, shape, boxes);
            default -> stack(tops, from, until, shape, boxes, more);
        };
    }

    /// What a post is where there is no room for more.
    private static Shape.Tile low(Shape shape) {
        return shape.alone().density() == Density.LINE ? shape.alone() : new Shape.Tile(Density.ROW, ROW);
    }

    /// From a post to the next.
    private static double room(List<Double> tops, int index) {
        return index + 1 < tops.size() ? tops.get(index + 1) - tops.get(index) : Double.MAX_VALUE;
    }

    private static int pair(List<Double> tops, int from, Shape shape, List<Box> boxes) {
        double room = room(tops, from + 1);
        Shape.Tile tile = room >= shape.paired().least() ? shape.paired() : low(shape);
        for (int i = 0; i < 2; i++) {
            boxes.add(new Box(from + i, tile.density(), tops.get(from + i), Math.min(tile.height(), room),
                    i / 2.0, 0.5));
        }
        return from + 2;
    }

    // They stand lower than their times; what they reach into joins them.
    private static int stack(List<Double> tops, int from, int until, Shape shape, List<Box> boxes,
            List<More> more) {
        double step = shape.stacked().height() + GAP;
        int end = until;
        while (end < tops.size()
                && tops.get(end) < tops.get(from) + Math.min(end - from, shape.most()) * step) {
            end++;
        }
        int count = end - from;
        int shown = count > shape.most() ? shape.most() - 1 : count;
        for (int i = 0; i < shown; i++) {
            boxes.add(new Box(from + i, shape.stacked().density(), tops.get(from) + i * step,
                    shape.stacked().height(), 0, 1));
        }
        if (shown < count) {
            more.add(new More(from + shown, count - shown, tops.get(from) + shown * step));
        }
        return end;
    }
}
