package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/// The week or the day as columns of hours with tiles: one Tab stop with arrows inside.
final class TimeGrid extends Control {

    private final CalendarContext context;

    TimeGrid(CalendarContext context) {
        this.context = context;
        getStyleClass().add("time-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setMinSize(0, 0);
    }

    /// Where what belongs to a day opens from.
    Node anchor(LocalDate day) {
        return getSkin() instanceof TimeGridSkin skin ? skin.anchor(day) : this;
    }

    /// Where its tiles stand, once it shows.
    Optional<TileStage> stage() {
        return getSkin() instanceof TimeGridSkin skin ? Optional.of(skin.stage()) : Optional.empty();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TimeGridSkin(this, context);
    }
}
