package app.vitrine.ui.composer;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

import app.vitrine.ui.task.PictureSource;

/// Several pictures at once, as X, Facebook and LinkedIn lay them out; what is more is counted on the last.
final class PreviewGrid extends Pane {

    private static final double GAP = 2;

    private final PictureSource source;
    private final double width;
    private final List<Rectangle2D> places = new ArrayList<>();

    PreviewGrid(PictureSource source, double width) {
        this.source = source;
        this.width = width;
        getStyleClass().add("preview-grid");
    }

    /// @param most   how many the network shows at once
    /// @param height of all of them together
    void show(List<PicturesModel.Shown> pictures, int most, double height) {
        int count = Math.min(most, pictures.size());
        places.clear();
        places.addAll(places(count, height));
        getChildren().clear();
        for (int index = 0; index < count; index++) {
            Rectangle2D place = places.get(index);
            Thumb thumb = new Thumb(source, (int) place.getWidth(), (int) place.getHeight(), 0);
            thumb.show(pictures.get(index).item());
            StackPane cell = new StackPane(thumb);
            if (index == count - 1 && pictures.size() > count) {
                Label more = Nodes.label("+" + (pictures.size() - count), "preview-count", "title-2");
                more.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
                cell.getChildren().add(more);
            }
            getChildren().add(cell);
        }
        setMinSize(width, height);
        setMaxSize(width, height);
        setPrefSize(width, height);
    }

    @Override
    protected void layoutChildren() {
        for (int index = 0; index < places.size(); index++) {
            Rectangle2D at = places.get(index);
            getChildren().get(index).resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(),
                    at.getHeight());
        }
    }

    /// Two side by side, three with the first on the left, four in a square, five as two above three.
    private List<Rectangle2D> places(int count, double height) {
        return switch (count) {
            case 2 -> row(2, 0, 0, width, height);
            case 3 -> {
                List<Rectangle2D> all = new ArrayList<>(row(1, 0, 0, half(width), height));
                all.addAll(row(1, half(width) + GAP, 0, half(width), half(height)));
                all.addAll(row(1, half(width) + GAP, half(height) + GAP, half(width), half(height)));
                yield all;
            }
            case 4, 5 -> {
                List<Rectangle2D> all = new ArrayList<>(row(2, 0, 0, width, half(height)));
                all.addAll(row(count - 2, 0, half(height) + GAP, width, half(height)));
                yield all;
            }
            default -> row(count, 0, 0, width, height);
        };
    }

    private static double half(double length) {
        return (length - GAP) / 2;
    }

    private static List<Rectangle2D> row(int count, double x, double y, double width, double height) {
        double each = (width - (count - 1) * GAP) / Math.max(1, count);
        List<Rectangle2D> row = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            row.add(new Rectangle2D(x + index * (each + GAP), y, each, height));
        }
        return row;
    }
}
