package app.vitrine.ui.shell;

import java.util.Optional;

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
}
