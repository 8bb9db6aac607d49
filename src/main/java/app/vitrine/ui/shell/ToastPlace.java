package app.vitrine.ui.shell;

import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

/// Where the toast stands: below the header, where screens have their filters at the left and nothing in the middle, so
/// that it hides neither days nor rows; at the foot while something lies over the screen.
final class ToastPlace extends Pane {

    private static final double EDGE = 16;
    private static final double ABOVE_FOOT = 74;
    private static final double BAND = 44;
    private static final double UP = 9;

    private final ToastView toast;
    private final OverlayHost overlays;
    private final Supplier<@Nullable Node> header;

    /// @param header of the screen in view; null before there is one
    ToastPlace(ToastView toast, OverlayHost overlays, Supplier<@Nullable Node> header) {
        this.toast = toast;
        this.overlays = overlays;
        this.header = header;
        setPickOnBounds(false);
        getChildren().add(toast);
        overlays.getChildren().addListener((ListChangeListener<Node>) _ -> requestLayout());
        toast.visibleProperty().subscribe(_ -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(toast.prefWidth(-1), getWidth() - 2 * EDGE);
        double height = toast.prefHeight(width);
        Node above = header.get();
        if (above == null || !overlays.showsNothing()) {
            toast.resizeRelocate(EDGE, getHeight() - ABOVE_FOOT - height, width, height);
            return;
        }
        Bounds place = sceneToLocal(above.localToScene(above.getLayoutBounds()));
        double left = place.getMinX() + (place.getWidth() - width) / 2;
        toast.resizeRelocate(snapPositionX(Math.max(EDGE, left)),
                snapPositionY(place.getMaxY() + (BAND - height) / 2 - UP), width, height);
    }
}
