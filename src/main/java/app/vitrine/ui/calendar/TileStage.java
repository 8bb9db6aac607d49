package app.vitrine.ui.calendar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;

/// A view on which posts stand as tiles: what a gesture needs to know of it.
interface TileStage {

    /// What the pointer moves over; points are in its own pixels.
    Node node();

    Optional<Placement> tileAt(double x, double y);

    /// Those that are drawn.
    List<Placement> tiles();

    Optional<Spot> spotAt(double x, double y);

    /// Where a held tile would land; no time where it keeps its own.
    ///
    /// @param grip how far below its upper edge it is held
    Optional<Spot> landing(double x, double y, double grip);

    DragLayer dragLayer();

    /// Leaves dashed copies of tiles that are being dragged.
    void lift(Set<Long> ids);

    /// Shows where what is held would go.
    ///
    /// @param held the tile at the pointer; empty for files from outside
    void aim(Optional<Spot> spot, Optional<Placement> held);

    /// Takes a click that is the view's own business.
    boolean takes(double x, double y);

    /// The pointer rests here while it holds a tile: near an edge the view goes on.
    void hold(double x, double y);

    void letGo();

    /// The wheel was turned without keys.
    ///
    /// @param up away from the person
    void wheel(boolean up, double way);
}
