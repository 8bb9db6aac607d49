package app.vitrine.ui.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import app.vitrine.domain.post.PostCard;

/// Where the posts of a board stand: a column for each status beside the next, by time, those without a day last. Worked
/// out in one go, free of the toolkit; only what is in view becomes a tile.
record BoardLayout(List<Column> columns, double width, double height) {

    static final double MARGIN = 20;
    static final double HEAD = 40;
    static final double PADDING = 8;
    private static final double GAP = 12;
    private static final double TILE_GAP = 8;
    private static final double FOOT = 14;
    private static final double PICTURE = 116;
    private static final double ROW = 42;
    private static final double LINE = 22;
    private static final int SCREENS = 2;

    /// One of them.
    ///
    /// @param x    of its ground
    /// @param tile height of each tile
    record Column(BoardColumn column, double x, double width, Density density, double tile,
            List<PostCard> cards) {

        Column {
            cards = List.copyOf(cards);
        }

        double content() {
            return cards.size() * (tile + TILE_GAP);
        }

        double top(int index) {
            return HEAD + index * (tile + TILE_GAP);
        }
    }

    BoardLayout {
        columns = List.copyOf(columns);
    }

    static BoardLayout of(CalendarPage page, Optional<Density> pinned, double width, double height) {
        Map<BoardColumn, List<PostCard>> cards = page.seen(CalendarView.BOARD, page.month().atDay(1)).stream()
                .sorted(Comparator.comparing((PostCard card) -> card.day().isEmpty()))
                .collect(Collectors.groupingBy(BoardColumn::of, () -> new EnumMap<>(BoardColumn.class),
                        Collectors.toList()));
        List<BoardColumn> shown = BoardColumn.shown(page);
        double each = Math.floor((width - 2 * MARGIN - (shown.size() - 1) * GAP) / shown.size());
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            List<PostCard> here = cards.getOrDefault(shown.get(i), List.of());
            Density density = pinned.map(BoardLayout::plain)
                    .orElseGet(() -> fitting(here.size(), height - HEAD));
            columns.add(new Column(shown.get(i), MARGIN + i * (each + GAP), Math.max(0, each), density,
                    tile(density), here));
        }
        return new BoardLayout(columns, width, height);
    }

    private static Density plain(Density pinned) {
        return switch (pinned) {
            case CARD, PICTURE, SQUARE -> Density.PICTURE;
            case ROW -> Density.ROW;
            case LINE -> Density.LINE;
        };
    }

    // Pictures as long as two screens hold them all.
    private static Density fitting(int posts, double room) {
        return posts * (PICTURE + TILE_GAP) <= SCREENS * room ? Density.PICTURE : Density.ROW;
    }

    private static double tile(Density density) {
        return switch (density) {
            case CARD, PICTURE, SQUARE -> PICTURE;
            case ROW -> ROW;
            case LINE -> LINE;
        };
    }

    /// How far down a column can be scrolled.
    double most(Column column) {
        return Math.max(0, HEAD + column.content() - (height - FOOT));
    }

    /// The tiles in view.
    ///
    /// @param scrolled pixels of each column that are above what is seen
    List<Placement> tiles(Map<BoardColumn, Double> scrolled) {
        List<Placement> tiles = new ArrayList<>();
        for (Column column : columns) {
            double up = Math.rint(scrolled.getOrDefault(column.column(), 0.0));
            for (int i = 0; i < column.cards().size(); i++) {
                double y = column.top(i) - up;
                if (y + column.tile() > HEAD && y < height) {
                    tiles.add(new Placement(column.cards().get(i), column.density(), column.x() + PADDING, y,
                            column.width() - 2 * PADDING, column.tile(), false));
                }
            }
        }
        return tiles;
    }

    Optional<Column> columnAt(double x) {
        return columns.stream()
                .filter(column -> x >= column.x() - GAP / 2 && x < column.x() + column.width() + GAP / 2)
                .findFirst();
    }

    /// The column that has a post.
    Optional<Column> columnOf(long post) {
        return columns.stream().filter(column -> column.cards().stream().anyMatch(card -> card.id() == post))
                .findFirst();
    }
}
