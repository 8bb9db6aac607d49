package app.vitrine.ui.audience;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Cards in as many columns as there is room for. Which column a card is in depends on the number of columns alone, so
/// that no card moves while another grows under the hand.
final class CardColumns extends Pane {

    private static final double GAP = 12;
    private static final double NARROWEST = 380;
    /// For each number of columns, where the cards that every sheet has are; what comes after them goes round.
    private static final List<List<Integer>> COLUMNS = List.of(List.of(),
            List.of(0, 1, 0, 1, 1, 0, 0, 0, 1), List.of(0, 1, 1, 2, 0, 2, 1, 2, 0),
            List.of(0, 1, 2, 3, 3, 0, 2, 2, 1));

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static int columns(double width) {
        return Math.clamp((long) ((width + GAP) / (NARROWEST + GAP)), 1, COLUMNS.size());
    }

    private static int column(int card, int count) {
        List<Integer> known = COLUMNS.get(count - 1);
        return card < known.size() ? known.get(card) : (card - known.size()) % count;
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    private double place(double width, boolean lays) {
        int count = columns(width);
        double each = Math.floor((width - GAP * (count - 1)) / count);
        double[] ends = new double[count];
        List<Node> cards = getManagedChildren();
        for (int i = 0; i < cards.size(); i++) {
            int column = column(i, count);
            double height = cards.get(i).prefHeight(each);
            if (lays) {
                cards.get(i).resizeRelocate(column * (each + GAP), ends[column], each, height);
            }
            ends[column] += height + GAP;
        }
        return Math.max(0, Arrays.stream(ends).max().orElse(0) - GAP);
    }
}
