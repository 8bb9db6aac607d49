package app.vitrine.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// One of the places of the navigation rail.
public interface Screen {

    /// Word of its own: message key `screen.<id>`, and the icon of that name.
    String id();

    /// What stands at the left of the header, such as “December 2026”.
    ObservableValue<String> title();

    /// Controls of the header, right of the title: moving through time, choosing a view.
    Optional<Node> controls();

    /// Built when first shown.
    Node content();

    /// Called when the screen comes into view, and when it leaves it.
    void shown();

    void hidden();

    /// Puts the keyboard focus where work goes on.
    void focus();

    /// Goes to a place that is in this screen; the window brings the screen into view first.
    ///
    /// @return whether the place is here
    default boolean go(Place place) {
        return false;
    }

    /// What stands in the rail below the navigation while this screen shows, where the rail is wide enough.
    default Optional<Node> rail() {
        return Optional.empty();
    }

    /// Whether a panel of the screen takes room at the side; the rail then narrows.
    default ObservableValue<Boolean> sidePanel() {
        return new SimpleBooleanProperty(false);
    }

    /// The parts of the content that F6 goes to, in order, such as filter row, main area and side panel.
    default List<Node> regions() {
        return List.of(content());
    }
}
