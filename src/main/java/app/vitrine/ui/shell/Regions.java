package app.vitrine.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;

/// F6: goes round the parts of the window, or between sheet and toast while a sheet is open.
final class Regions {

    private final ShellFrame frame;
    private final OverlayHost overlays;
    private final Supplier<Optional<Screen>> shown;
    private final Scene scene;

    Regions(ShellFrame frame, OverlayHost overlays, Supplier<Optional<Screen>> shown, Scene scene) {
        this.frame = frame;
        this.overlays = overlays;
        this.shown = shown;
        this.scene = scene;
    }

    void go(boolean forward) {
        List<Node> regions = regions();
        int now = current(regions);
        for (int step = 1; step <= regions.size(); step++) {
            int next = Math.floorMod(now + (forward ? step : -step), regions.size());
            if (enter(regions.get(next))) {
                return;
            }
        }
    }

    private List<Node> regions() {
        List<Node> regions = new ArrayList<>();
        if (overlays.showsNothing()) {
            regions.addAll(frame.regionsBefore());
            shown.get().ifPresent(screen -> regions.addAll(screen.regions()));
        } else {
            regions.add(overlays.top());
        }
        if (frame.toast().isVisible()) {
            regions.add(frame.toast());
        }
        return regions;
    }

    private int current(List<Node> regions) {
        Node owner = scene.getFocusOwner();
        for (int i = regions.size() - 1; owner != null && i >= 0; i--) {
            if (Traversal.within(owner, regions.get(i))) {
                return i;
            }
        }
        return -1;
    }

    // The main area puts the focus where work goes on rather than on its first node.
    private boolean enter(Node region) {
        Optional<Screen> screen = shown.get().filter(now -> now.content().equals(region));
        if (screen.isPresent()) {
            screen.get().focus();
            return true;
        }
        Optional<Node> first = Traversal.first(region);
        first.ifPresent(Regions::focusVisibly);
        return first.isPresent();
    }

    // A focus that is only asked for has no ring; one that came by way of the keyboard has: so it goes on and back.
    static void focusVisibly(Node node) {
        node.requestFocus();
        node.requestFocusTraversal(TraversalDirection.NEXT);
        Node next = node.getScene().getFocusOwner();
        if (next != null && !next.equals(node)) {
            next.requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
        if (!node.isFocused()) {
            node.requestFocus();
        }
    }
}
