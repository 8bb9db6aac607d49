package app.vitrine.ui.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import app.vitrine.domain.text.Wording;

/// What has no hour: what holds for days as bars, and posts without a time.
final class TimeStrip extends Pane {

    private static final double NAME = 22;

    private final Label name = new Label();
    private final Pane campaigns = new Pane();
    private final List<CampaignBar> bars = new ArrayList<>();
    private final TilePool tiles;
    private final Consumer<CampaignBar> install;

    /// @param install gives a bar its gestures
    TimeStrip(CalendarContext context, Consumer<CampaignBar> install) {
        this.install = install;
        getStyleClass().add("time-strip");
        name.getStyleClass().add("hour-name");
        name.setAlignment(Pos.CENTER_RIGHT);
        campaigns.setPickOnBounds(false);
        tiles = new TilePool(context.pictures(), new TileTips(context));
        getChildren().addAll(name, campaigns, tiles);
        getChildren().forEach(part -> part.setManaged(false));
    }

    void show(TimeLayout layout, CalendarPage page, Wording wording) {
        name.setText(wording.messages().text("calendar.all-day"));
        name.resizeRelocate(0, TimeLayout.BAR_TOP, TimeLayout.GUTTER - 9, NAME);
        List<Lanes.Piece> pieces = layout.lanes().pieces();
        while (bars.size() < pieces.size()) {
            CampaignBar bar = new CampaignBar();
            install.accept(bar);
            bars.add(bar);
            campaigns.getChildren().add(bar);
        }
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).setVisible(i < pieces.size());
            if (i < pieces.size()) {
                place(bars.get(i), pieces.get(i), layout, wording);
            }
        }
        tiles.show(layout.loose(), page, wording, false);
    }

    private static void place(CampaignBar bar, Lanes.Piece piece, TimeLayout layout, Wording wording) {
        double left = layout.x(piece.from()) + (piece.begins() ? MonthLayout.PADDING_X : 0);
        double right = layout.x(piece.to() + 1) - 1 - (piece.ends() ? MonthLayout.PADDING_X : 0);
        bar.show(piece, wording.messages());
        bar.count(piece.bar(), layout.span(), wording.messages());
        bar.resizeRelocate(left, TimeLayout.BAR_TOP + piece.lane() * TimeLayout.LANE, right - left,
                TimeLayout.BAR);
    }

    void mark(Choice choice, boolean focused, Set<Long> lifted) {
        tiles.mark(choice, focused, lifted);
    }
}
