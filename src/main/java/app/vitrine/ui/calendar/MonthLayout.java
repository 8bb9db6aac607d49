package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.post.PostCard;

/// Where everything of a month stands, in pixels of the grid: worked out in one go, free of the toolkit.
///
/// @param plans for each day of the page, how its posts share the cell
/// @param tiles those that are drawn
record MonthLayout(MonthPage page, double width, double height, Lanes lanes, List<CellPlan> plans,
        List<Placement> tiles) {

    static final int COLUMNS = 7;
    static final double PADDING_X = 6;
    static final double PADDING_Y = 5;
    static final double DATE_ROW = 20;
    private static final double BAR = 18;
    private static final double THIN_BAR = 13;
    private static final double THIN_GAP = 2;
    private static final double LOW_WEEK = 150;
    private static final double LOWEST_WEEK = 90;
    private static final double GAP = CellPlan.GAP;
    private static final int FEWEST_LANES = 2;
    private static final int BARS_SHARE = 3;

    MonthLayout {
        plans = List.copyOf(plans);
        tiles = List.copyOf(tiles);
    }

    static MonthLayout of(CalendarPage page, List<Bar> bars, Optional<Density> pinned, double width,
            double height) {
        Lanes lanes = Lanes.of(page.layout().span(), COLUMNS, bars, most(height / page.layout().weeks()));
        MonthLayout frame = new MonthLayout(page.layout(), width, height, lanes, List.of(), List.of());
        List<CellPlan> plans = new ArrayList<>();
        List<Placement> tiles = new ArrayList<>();
        List<LocalDate> days = page.layout().days();
        for (int day = 0; day < days.size(); day++) {
            List<PostCard> cards = page.on(days.get(day));
            CellPlan plan = CellPlan.of(cards.size(), frame.room(day),
                    width / COLUMNS - 2 * PADDING_X, pinned);
            plans.add(plan);
            for (int i = 0; i < plan.shown(); i++) {
                tiles.add(frame.placed(cards.get(i), day, i, plan));
            }
        }
        return new MonthLayout(page.layout(), width, height, lanes, plans, tiles);
    }

    // A third of a high week may be bars; a low one shows two of them all the same.
    private static int most(double week) {
        return Math.max(FEWEST_LANES, (int) (week / BARS_SHARE / (BAR + GAP)));
    }

    private Placement placed(PostCard card, int day, int index, CellPlan plan) {
        int column = day % COLUMNS;
        double x = x(column) + PADDING_X;
        return new Placement(card, plan.density(), x, top(day) + index * (plan.height() + GAP),
                x(column + 1) - 1 - PADDING_X - x, plan.height(), !page.belongs(card.day().orElseThrow()));
    }

    double x(int column) {
        return Math.rint(width * column / COLUMNS);
    }

    double y(int week) {
        return Math.rint(height * week / page.weeks());
    }

    /// Where the first tile of a day begins.
    double top(int day) {
        int week = day / COLUMNS;
        return firstBar(week) + lanes.depths().get(day) * lane(week);
    }

    double barTop(Lanes.Piece piece) {
        return firstBar(piece.week()) + piece.lane() * lane(piece.week());
    }

    double barHeight(int week) {
        return thin(week) ? THIN_BAR : BAR;
    }

    private double firstBar(int week) {
        return y(week) + PADDING_Y + DATE_ROW + GAP;
    }

    private double lane(int week) {
        return thin(week) ? THIN_BAR + THIN_GAP : BAR + GAP;
    }

    // Two bars in a low week would leave no room for two posts with their pictures, one in a very low week none at all.
    private boolean thin(int week) {
        double high = y(week + 1) - y(week);
        boolean deep = lanes.depths().subList(week * COLUMNS, (week + 1) * COLUMNS).stream()
                .anyMatch(depth -> depth > 1);
        return high < LOWEST_WEEK || (deep && high < LOW_WEEK);
    }

    private double room(int day) {
        return y(day / COLUMNS + 1) - 1 - PADDING_Y - top(day);
    }

    /// The day at a point of the grid.
    Optional<LocalDate> dayAt(double px, double py) {
        if (px < 0 || py < 0 || px >= width || py >= height) {
            return Optional.empty();
        }
        int column = (int) (px * COLUMNS / width);
        int week = (int) (py * page.weeks() / height);
        return Optional.of(page.span().first().plusDays((long) week * COLUMNS + column));
    }

    Optional<Placement> tileAt(double px, double py) {
        return tiles.stream().filter(tile -> tile.contains(px, py)).findFirst();
    }

    /// The index of a day on the page, or -1.
    int indexOf(LocalDate day) {
        return page.span().contains(day) ? (int) (day.toEpochDay() - page.span().first().toEpochDay()) : -1;
    }

    /// How many posts of a day are not drawn.
    int more(int day) {
        return plans.get(day).more();
    }
}
