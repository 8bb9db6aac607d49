package app.vitrine.ui.calendar;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;

import app.vitrine.domain.text.Wording;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.task.PictureSource;

/// What the parts of the calendar work with.
record CalendarContext(CalendarViewModel model, PostActions actions, CalendarCommands commands,
        PictureSource pictures,
        ReadOnlyObjectProperty<Wording> wording, Overlays overlays, Beside beside) {

    /// A panel beside a node, in the look of the calendar.
    void popover(Node owner, Parent content) {
        content.getStylesheets().add(CalendarScreen.styleSheet());
        overlays.popover(owner, content);
    }
}
