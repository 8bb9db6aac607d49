package app.vitrine.ui.calendar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;

import app.vitrine.domain.post.PostCard;

/// A view on which posts stand as tiles: what a gesture needs to know of it. Points are in pixels of [#node].
interface TileStage {

    /// A tile at the pointer.
    ///
    /// @param grip how far below its upper edge it is held
    record Held(Placement tile, double grip) {}

    Node node();

    Optional<Placement> tileAt(double x, double y);

    /// Those that are drawn.
    List<Placement> tiles();

    /// Where a new post would stand; none where the view has no such place.
    Optional<Spot> spotAt(double x, double y);

    DragLayer dragLayer();

    /// Leaves dashed copies of tiles that are being dragged.
    void lift(Set<Long> ids);

    /// Shows where what comes would go. Near an edge the view goes on.
    ///
    /// @param held empty for files from outside
    void aim(double x, double y, Optional<Held> held);

    /// Nothing comes any more.
    void letGo();

    /// Puts a held tile, and those that go along, where they were let go.
    void drop(List<PostCard> cards, Held held, double x, double y, boolean copy);

    /// Takes a click that is the view's own business.
    boolean takes(double x, double y);

    /// The wheel was turned without keys.
    ///
    /// @param way pixels, positive away from the person
    void wheel(double x, double way);
}
