package app.vitrine.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import app.vitrine.ui.mvvm.Command;

/// A pane at the side of a screen that another part of the program lends it.
public interface SidePane {

    /// What opens and closes it, for the screen's row of controls.
    Node sign();

    Region content();

    /// Whether it takes its room.
    BooleanProperty open();

    /// Days on which it has something to say, with the words.
    ObservableValue<Map<LocalDate, String>> marks();

    /// Shows what it has to say of a day.
    void open(LocalDate day);

    /// What it adds to the keys of the screen.
    List<Command> commands();

    /// Called when the screen comes into view, and when it leaves it; the sign is kept up to date whether the pane is
    /// open or not.
    void shown();

    void hidden();
}
