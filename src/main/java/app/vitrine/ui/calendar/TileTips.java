package app.vitrine.ui.calendar;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.Duration;

import app.vitrine.domain.post.PostCard;
import app.vitrine.ui.text.EmojiText;

/// The tooltip of tiles: the whole title, the channels and why the mark. There is one, filled for the tile it is about
/// to show for.
final class TileTips {

    private static final Duration DELAY = Duration.millis(500);
    private static final double WIDTH = 300;

    private final CalendarContext context;
    private final Tooltip tooltip = new Tooltip();

    TileTips(CalendarContext context) {
        this.context = context;
        tooltip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tooltip.setShowDelay(DELAY);
    }

    void install(PostTile tile) {
        Tooltip.install(tile, tooltip);
        tile.setOnMouseEntered(_ -> tile.card().ifPresent(this::fill));
    }

    private void fill(PostCard card) {
        TileWords words = new TileWords(context.wording().get(), context.model().page().get().around());
        EmojiText title = new EmojiText(words.title(card));
        title.getStyleClass().addAll("caption", "semibold");
        title.setMinWidth(Math.min(WIDTH, title.prefWidth(-1)));
        title.setMaxWidth(WIDTH);
        VBox box = new VBox(2, title, line(words.networks(card)), line(words.reason(card)));
        words.clock(card).ifPresent(clock -> box.getChildren().add(line(clock)));
        words.zone(card).ifPresent(zone -> box.getChildren().add(line(zone)));
        box.setMaxWidth(WIDTH);
        tooltip.setGraphic(box);
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", "text-2");
        label.setWrapText(true);
        // Without it a box asks how high the words are at their narrowest, and the tooltip becomes a tower.
        label.setMinWidth(Math.min(WIDTH, new Text(text).getLayoutBounds().getWidth()));
        label.setMaxWidth(WIDTH);
        return label;
    }
}
