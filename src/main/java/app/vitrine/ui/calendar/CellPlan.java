package app.vitrine.ui.calendar;

import java.util.Optional;

/// How the posts of one day share the room of their cell.
///
/// @param height of each tile, in pixels
/// @param shown  tiles that are drawn
/// @param more   posts that are not
record CellPlan(Density density, double height, int shown, int more) {

    static final double GAP = 4;

    private static final double PICTURE_MIN = 78;
    private static final double PICTURE_MAX = 112;
    private static final double PICTURE_FROM = 90;
    private static final double SQUARE_MIN = 70;
    private static final double SQUARE_MAX = 76;
    private static final double SQUARE_WIDTH = 126;
    private static final double ROW_MIN = 33;
    private static final double ROW_MAX = 40;
    private static final double LINE_HEIGHT = 22;
    private static final double LINE_MIN = 18;
    private static final int FEW = 2;

    /// The roomiest density in which all posts fit. Where not even lines fit, rows stay as long as they show two posts
    /// and hide two at most, since pictures tell more than one further line.
    ///
    /// @param posts  of the day
    /// @param room   pixels below the date row and the campaign bars
    /// @param width  of the tiles; beside a square, narrow ones have no room for words
    /// @param pinned the density a person asked for
    static CellPlan of(int posts, double room, double width, Optional<Density> pinned) {
        return pinned.map(density -> pinned(density, posts, room))
                .orElseGet(() -> automatic(posts, room, width >= SQUARE_WIDTH));
    }

    private static CellPlan automatic(int posts, double room, boolean wide) {
        if (posts > 0 && fitting(PICTURE_FROM, room) >= posts) {
            return all(Density.PICTURE, pictureHeight(posts, room), posts);
        }
        if (posts == 1 && wide && room >= SQUARE_MIN) {
            return all(Density.SQUARE, Math.min(SQUARE_MAX, room), 1);
        }
        if (fitting(ROW_MIN, room) >= posts) {
            return all(Density.ROW, rowHeight(posts, room), posts);
        }
        if (fitting(LINE_HEIGHT, room) >= posts) {
            return all(Density.LINE, LINE_HEIGHT, posts);
        }
        int rows = fitting(ROW_MIN, room);
        return rows >= FEW && posts - rows <= FEW
                ? new CellPlan(Density.ROW, rowHeight(rows, room), rows, posts - rows)
                : some(Density.LINE, Math.clamp(room, LINE_MIN, LINE_HEIGHT), posts, room);
    }

    private static CellPlan pinned(Density density, int posts, double room) {
        return switch (density) {
            case CARD, PICTURE, SQUARE -> room >= PICTURE_MIN
                    ? some(Density.PICTURE, pictureHeight(posts, room), posts, room)
                    : some(Density.ROW, ROW_MIN, posts, room);
            case ROW ->
                some(Density.ROW, rowHeight(Math.clamp(fitting(ROW_MIN, room), 1, Math.max(1, posts)), room),
                        posts, room);
            case LINE -> some(Density.LINE, LINE_HEIGHT, posts, room);
        };
    }

    private static double pictureHeight(int posts, double room) {
        int count = Math.clamp(fitting(PICTURE_MIN, room), 1, Math.max(1, posts));
        return Math.min(PICTURE_MAX, (room - (count - 1) * GAP) / count);
    }

    private static double rowHeight(int posts, double room) {
        return Math.clamp(Math.floor((room - (posts - 1) * GAP) / posts), ROW_MIN, ROW_MAX);
    }

    private static CellPlan all(Density density, double height, int posts) {
        return new CellPlan(density, height, posts, 0);
    }

    private static CellPlan some(Density density, double height, int posts, double room) {
        int shown = Math.min(posts, fitting(height, room));
        return new CellPlan(density, height, shown, posts - shown);
    }

    private static int fitting(double height, double room) {
        return (int) Math.max(0, Math.floor((room + GAP) / (height + GAP)));
    }
}
