package app.vitrine.ui.composer;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import app.vitrine.domain.media.MediaItem;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.task.PictureSource;

/// The pictures of a preview, as the network shows several: side by side, or one at a time with a dot for each and
/// arrows to page.
final class PreviewPictures extends StackPane {

    private static final int MOST_DOTS = 10;
    private static final double WIDE = 16 / 9.0;

    private final double width;
    private final Thumb thumb;
    private final PreviewGrid grid;
    private final Label place = Nodes.label("", "over-picture", "small");
    private final HBox dots = new HBox(4);
    private final IconButton before;
    private final IconButton after;
    private List<PicturesModel.Shown> pictures = List.of();
    private PreviewShape shape = PreviewShape.ARTICLE;
    private int index;

    PreviewPictures(Bench bench, PictureSource source, double width) {
        this.width = width;
        thumb = new Thumb(source, (int) width, (int) (width * 1.25), 0);
        grid = new PreviewGrid(source, width);
        before = arrow(Glyph.CHEVRON_LEFT, bench.say("composer.preview.before"), -1);
        after = arrow(Glyph.CHEVRON_RIGHT, bench.say("composer.preview.after"), 1);
        getStyleClass().add("preview-pictures");
        dots.getStyleClass().add("preview-dots");
        dots.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(place, Pos.TOP_RIGHT);
        setAlignment(dots, Pos.BOTTOM_CENTER);
        setAlignment(before, Pos.CENTER_LEFT);
        setAlignment(after, Pos.CENTER_RIGHT);
        getChildren().addAll(thumb, grid, place, dots, before, after);
    }

    void show(List<PicturesModel.Shown> now, PreviewShape nowShape) {
        if (now.equals(pictures) && nowShape == shape && isVisible() == !now.isEmpty()) {
            return;
        }
        pictures = now;
        shape = nowShape;
        index = Math.clamp(index, 0, Math.max(0, now.size() - 1));
        look();
    }

    private IconButton arrow(Glyph glyph, String words, int by) {
        IconButton button = new IconButton(glyph, words, 14);
        button.getStyleClass().addAll("small", "preview-arrow");
        button.setOnAction(_ -> {
            index = Math.clamp(index + by, 0, pictures.size() - 1);
            look();
        });
        return button;
    }

    private void look() {
        Nodes.shown(this, !pictures.isEmpty() || shape == PreviewShape.UPRIGHT);
        Optional<MediaItem> first = pictures.isEmpty() ? Optional.empty() : pictures.getFirst().item();
        double ratio = shape.ratio(first.map(MediaItem::width).orElse(0),
                first.map(MediaItem::height).orElse(0));
        setMinSize(width, Math.rint(width / ratio));
        setMaxSize(width, Math.rint(width / ratio));
        thumb.show(pictures.isEmpty() ? Optional.empty() : pictures.get(index).item());
        boolean together = pictures.size() > 1 && shape.atOnce() > 1;
        boolean several = pictures.size() > 1 && !together;
        thumb.setVisible(!together);
        Nodes.shown(grid, together);
        if (together) {
            double height = Math.rint(width / (shape == PreviewShape.STREAM ? WIDE : 1));
            setMinSize(width, height);
            setMaxSize(width, height);
            grid.show(pictures, shape.atOnce(), height);
        }
        place.setVisible(several);
        place.setText(index + 1 + "/" + pictures.size());
        before.setVisible(several && index > 0);
        after.setVisible(several && index < pictures.size() - 1);
        dots.setVisible(several && pictures.size() <= MOST_DOTS);
        dots.getChildren().clear();
        for (int dot = 0; several && dot < pictures.size(); dot++) {
            Region node = new Region();
            node.getStyleClass().addAll("preview-dot", dot == index ? "here" : "there");
            dots.getChildren().add(node);
        }
    }
}
