package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import app.vitrine.domain.calendar.Span;

/// Bars over the days of a page: cut at the ends of its rows, stacked in as many lanes as there is room for.
///
/// @param pieces the bars that are drawn
/// @param hidden for each day of the page, how many bars begin to be hidden there
/// @param depths for each day of the page, how many lanes its tiles stay below
record Lanes(List<Piece> pieces, List<Integer> hidden, List<Integer> depths) {

    Lanes {
        pieces = List.copyOf(pieces);
        hidden = List.copyOf(hidden);
        depths = List.copyOf(depths);
    }

    /// One bar in one week.
    ///
    /// @param week   from 0
    /// @param from   first column, 0 to 6
    /// @param to     last column
    /// @param begins whether it truly begins here, rather than going on from the week before
    /// @param ends   likewise
    record Piece(Bar bar, int week, int from, int to, int lane, boolean begins, boolean ends) {}

    /// @param span    whole rows of days
    /// @param columns days beside each other
    /// @param bars    in the order in which they take lanes
    /// @param most    lanes of a row
    static Lanes of(Span span, int columns, List<Bar> bars, int most) {
        int days = Math.toIntExact(span.length());
        List<Piece> pieces = new ArrayList<>();
        int[] hidden = new int[days];
        int[] depths = new int[days];
        for (int row = 0; row < days / columns; row++) {
            LocalDate first = span.first().plusDays((long) row * columns);
            place(row, new Span(first, first.plusDays(columns - 1)), bars, most, pieces, hidden, depths);
        }
        return new Lanes(pieces, boxed(hidden), boxed(depths));
    }

    private static void place(int week, Span span, List<Bar> bars, int most, List<Piece> pieces,
            int[] hidden, int[] depths) {
        int columns = Math.toIntExact(span.length());
        for (Bar bar : bars) {
            if (bar.span().overlaps(span)) {
                int from = (int) Math.max(0,
                        bar.span().first().toEpochDay() - span.first().toEpochDay());
                int to = (int) Math.min(columns - 1,
                        bar.span().last().toEpochDay() - span.first().toEpochDay());
                int lane = freeLane(week, from, to, pieces);
                if (lane < most) {
                    pieces.add(
                            new Piece(bar, week, from, to, lane, span.contains(bar.span().first()),
                                    span.contains(bar.span().last())));
                    deepen(week * columns, from, to, lane, depths);
                } else {
                    hidden[week * columns + from]++;
                }
            }
        }
    }

    private static void deepen(int first, int from, int to, int lane, int[] depths) {
        for (int column = from; column <= to; column++) {
            depths[first + column] = Math.max(depths[first + column], lane + 1);
        }
    }

    private static int freeLane(int week, int from, int to, List<Piece> pieces) {
        int lane = 0;
        while (taken(week, from, to, lane, pieces)) {
            lane++;
        }
        return lane;
    }

    private static boolean taken(int week, int from, int to, int lane, List<Piece> pieces) {
        return pieces.stream()
                .anyMatch(piece -> piece.week() == week && piece.lane() == lane && piece.from() <= to
                        && from <= piece.to());
    }

    private static List<Integer> boxed(int[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }
}
