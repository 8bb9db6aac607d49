package app.vitrine.ui.shell;

import javafx.scene.Node;

/// Something that opens over the screens on a scrim: the composer, an import, settings of a client. The focus stays
/// in it until it closes and then returns to where it was.
public interface Sheet {

    Node content();

    /// Said by screen readers when it opens.
    String name();

    /// Greatest size in pixels at scale 100 %; the sheet takes less where the window is smaller.
    double width();

    double height();

    /// Called once it shows: puts the focus where work begins.
    void opened();

    /// Called when it is about to close, by Escape too.
    ///
    /// @return false to stay open, such as when the person is asked something first
    boolean closing();
}
