package app.vitrine.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;

/// A square of fixed size whose shapes are given in the units of a box and drawn to fill it.
abstract class Drawing extends Region {

    private final double box;
    private final Scale toSize = new Scale(1, 1, 0, 0);

    Drawing(double box, double size) {
        this.box = box;
        resizeTo(size);
        setFocusTraversable(false);
        setPickOnBounds(true);
    }

    final void resizeTo(double size) {
        toSize.setX(size / box);
        toSize.setY(size / box);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
    }

    final void draw(Shape shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        shape.setManaged(false);
        shape.getTransforms().setAll(toSize);
        getChildren().add(shape);
    }

    final void clear() {
        getChildren().clear();
    }

    static SVGPath path(String content) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        return path;
    }

    /// Width in units of the box, so that it grows with the size.
    static SVGPath line(String content, double width) {
        SVGPath path = path(content);
        path.setStrokeWidth(width);
        return path;
    }
}
