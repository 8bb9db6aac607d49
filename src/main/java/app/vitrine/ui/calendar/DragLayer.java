package app.vitrine.ui.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.post.PostCard;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;

/// What a drag shows above the grid: the lifted tile, the slot it would take, the badge of a copy, and the band that
/// chooses.
final class DragLayer extends Pane {

    private static final double TILT = -2;
    private static final double SLOT = 40;
    private static final double BEHIND = 4;

    private final CalendarContext context;
    private final Label slot = new Label();
    private final Label count = new Label();
    private final Label copy = new Label("+");
    private final Region band = new Region();
    private final Region second = new Region();
    private @Nullable PostTile lifted;
    private double homeX;
    private double homeY;
    private double holdX;
    private double holdY;

    DragLayer(CalendarContext context) {
        this.context = context;
        setMouseTransparent(true);
        slot.getStyleClass().addAll("drop-slot", "caption", "semibold", "tabular");
        slot.setGraphic(new Icon(Glyph.CLOCK, 15, "accent"));
        count.getStyleClass().add("drag-count");
        copy.getStyleClass().add("drag-count");
        band.getStyleClass().add("choice-band");
        second.getStyleClass().addAll("post-tile", "dragged");
        second.setRotate(-TILT);
        getChildren().addAll(slot, band, second, count, copy);
        getChildren().forEach(part -> {
            part.setManaged(false);
            part.setVisible(false);
        });
    }

    /// Lifts a tile at the point where it is held.
    void lift(Placement from, List<PostCard> cards, double x, double y) {
        lower();
        PostTile tile = new PostTile(from.density(), context.pictures());
        tile.getStyleClass().add("dragged");
        tile.setRotate(TILT);
        getChildren().add(getChildren().indexOf(second) + 1, tile);
        tile.resize(from.width(), from.height());
        tile.show(from.card(), context.model().page().get().around(), context.wording().get(), false);
        homeX = from.x();
        homeY = from.y();
        holdX = x - from.x();
        holdY = y - from.y();
        second.setVisible(cards.size() > 1);
        second.resize(from.width(), from.height());
        count.setVisible(cards.size() > 1);
        count.setText(String.valueOf(cards.size()));
        lifted = tile;
        move(x, y, false);
    }

    void move(double x, double y, boolean copying) {
        PostTile tile = lifted;
        if (tile == null) {
            return;
        }
        double left = x - holdX;
        double top = y - holdY;
        tile.relocate(left, top);
        second.relocate(left + BEHIND, top + BEHIND);
        place(count, left + tile.getWidth() - 12, top - 8);
        copy.setVisible(copying);
        place(copy, left - 8, top - 8);
    }

    private static void place(Label badge, double x, double y) {
        badge.resizeRelocate(x, y, Math.max(20, badge.prefWidth(-1)), 20);
    }

    /// Shows the dashed slot where the tile would land, with the time it will have.
    void slot(double x, double y, double width, Optional<LocalTime> time) {
        slot.setVisible(true);
        slot.setText(time.map(context.wording().get()::time).orElse(""));
        slot.resizeRelocate(x, y, width, SLOT);
        PostTile tile = lifted;
        if (tile != null) {
            tile.showTime(time, context.wording().get());
        }
    }

    /// Shows the dashed slot with what will happen there.
    void words(double x, double y, double width, double height, String words) {
        slot.setVisible(true);
        slot.setWrapText(true);
        slot.setText(words);
        slot.resizeRelocate(x, y, width, height);
    }

    void noSlot() {
        slot.setVisible(false);
    }

    /// Shows the band between two points.
    void band(double fromX, double fromY, double toX, double toY) {
        band.setVisible(true);
        band.resizeRelocate(Math.min(fromX, toX), Math.min(fromY, toY), Math.abs(toX - fromX),
                Math.abs(toY - fromY));
    }

    /// Lets the lifted tile go back to where it was taken.
    void giveBack(Runnable then) {
        PostTile tile = lifted;
        if (tile == null || context.overlays().calm()) {
            lower();
            then.run();
            return;
        }
        getChildren().stream().filter(part -> !part.equals(tile)).forEach(part -> part.setVisible(false));
        Glide.back(tile, homeX, homeY, () -> {
            if (tile.equals(lifted)) {
                lower();
                then.run();
            }
        });
    }

    /// Ends all of it at once.
    void lower() {
        if (lifted != null) {
            getChildren().remove(lifted);
            lifted = null;
        }
        getChildren().forEach(part -> part.setVisible(false));
    }
}
