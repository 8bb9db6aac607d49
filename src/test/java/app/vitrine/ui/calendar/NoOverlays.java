package app.vitrine.ui.calendar;

import javafx.scene.Node;

import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Question;
import app.vitrine.ui.shell.Sheet;

/// Shows nothing over the calendar.
record NoOverlays() implements Overlays {

    @Override
    public void open(Sheet sheet) {}

    @Override
    public void close() {}

    @Override
    public void ask(Question question) {}

    @Override
    public void popover(Node owner, Node content) {}

    @Override
    public void closePopover() {}
}
