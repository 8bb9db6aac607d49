package app.vitrine.ui.composer;

import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.media.MediaKind;
import app.vitrine.domain.media.Picture;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.task.PictureSource;

/// A picture or video that fills its room, cropped around the middle; what cannot be drawn is named instead.
final class Thumb extends StackPane {

    private final PictureSource source;
    private final app.vitrine.ui.control.Picture view;
    private final Icon sign = new Icon(Glyph.IMAGE, 20, "text-3");
    private final Label length = Nodes.label("", "over-picture", "small");
    private final int width;
    private final int height;
    private Optional<Picture> shown = Optional.empty();
    private Runnable request = () -> {};

    /// @param width  pixels that are asked for
    /// @param height likewise
    Thumb(PictureSource source, int width, int height, double radius) {
        this.source = source;
        this.width = width;
        this.height = height;
        view = new app.vitrine.ui.control.Picture(radius);
        getStyleClass().add("composer-thumb");
        setAlignment(length, Pos.BOTTOM_RIGHT);
        setMinSize(0, 0);
        getChildren().setAll(sign, view, length);
        length.setVisible(false);
    }

    /// Tells the length of a video at the top, where something else stands at the foot.
    Thumb withLengthAbove() {
        setAlignment(length, Pos.TOP_LEFT);
        return this;
    }

    void show(Optional<MediaItem> item) {
        show(item.map(MediaItem::picture), item.map(MediaItem::kind));
        Optional<Duration> seconds = item.flatMap(MediaItem::length);
        length.setVisible(seconds.isPresent());
        seconds.ifPresent(
                time -> length.setText(time.toMinutes() + ":" + "%02d".formatted(time.toSecondsPart())));
    }

    void show(Optional<Picture> picture, Optional<MediaKind> kind) {
        if (picture.equals(shown)) {
            return;
        }
        request.run();
        shown = picture;
        view.setImage(null);
        sign.setGlyph(switch (kind.orElse(MediaKind.PICTURE)) {
            case VIDEO -> Glyph.VIDEO;
            case DOCUMENT, OTHER -> Glyph.FILE;
            case PICTURE -> Glyph.IMAGE;
        });
        request = picture.<Runnable>map(wanted -> source.request(wanted, width, height, view::setImage))
                .orElse(() -> {});
    }
}
