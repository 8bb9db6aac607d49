package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/// The month as a grid of days with tiles: one Tab stop with arrows inside. Nodes are made once and used again from
/// month to month.
final class MonthGrid extends Control {

    private final CalendarContext context;

    MonthGrid(CalendarContext context) {
        this.context = context;
        getStyleClass().add("month-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setMinSize(0, 0);
    }

    /// Where what belongs to a day opens from.
    Node anchor(LocalDate day) {
        return getSkin() instanceof MonthGridSkin skin ? skin.anchor(day) : this;
    }

    /// Where its tiles stand, once it shows.
    Optional<TileStage> stage() {
        return getSkin() instanceof MonthGridSkin skin ? Optional.of(skin.stage()) : Optional.empty();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new MonthGridSkin(this, context);
    }
}
