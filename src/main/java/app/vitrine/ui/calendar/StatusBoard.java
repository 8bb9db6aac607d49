package app.vitrine.ui.calendar;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/// The month's posts in columns by status: one Tab stop with arrows inside.
final class StatusBoard extends Control {

    private final CalendarContext context;

    StatusBoard(CalendarContext context) {
        this.context = context;
        getStyleClass().add("board");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setMinSize(0, 0);
    }

    /// Where its tiles stand, once it shows.
    Optional<TileStage> stage() {
        return getSkin() instanceof StatusBoardSkin skin ? Optional.of(skin.stage()) : Optional.empty();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new StatusBoardSkin(this, context);
    }
}
