package app.vitrine.ui.ideas;

import java.util.Optional;
import javafx.scene.layout.StackPane;

import app.vitrine.domain.post.PostCard;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Picture;
import app.vitrine.ui.task.PictureSource;
import app.vitrine.ui.text.EmojiClusters;
import app.vitrine.ui.text.EmojiLabel;

/// The picture of an idea; where it has none, the ground of its colour with its first emoji or a bulb.
final class IdeaPicture extends StackPane {

    private static final double SIDE = 54;
    private static final int PIXELS = 128;
    private static final double RADIUS = 10;

    private final PictureSource source;
    private final Picture picture = new Picture(null, SIDE, SIDE, RADIUS);
    private final EmojiLabel emoji = new EmojiLabel();
    private final Icon bulb = new Icon(Glyph.IDEAS, 20, "text-3");
    private Optional<app.vitrine.domain.media.Picture> wanted = Optional.empty();
    private Runnable giveUp = () -> {};
    private String colour = "";

    IdeaPicture(PictureSource source) {
        this.source = source;
        getStyleClass().addAll("pillar-ground", "idea-picture");
        setMinSize(SIDE, SIDE);
        setMaxSize(SIDE, SIDE);
        emoji.getStyleClass().add("idea-sign");
        emoji.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        picture.visibleProperty().bind(picture.imageProperty().isNotNull());
        getChildren().addAll(bulb, emoji, picture);
    }

    void show(PostCard card, String newColour) {
        getStyleClass().remove(colour);
        getStyleClass().add(newColour);
        colour = newColour;
        Optional<String> sign = EmojiClusters.clusters(card.heading()).stream()
                .filter(EmojiClusters::isEmoji).findFirst();
        emoji.setText(sign.orElse(""));
        bulb.setVisible(sign.isEmpty());
        if (!card.picture().equals(wanted)) {
            release();
            wanted = card.picture();
            wanted.ifPresent(one -> giveUp = source.request(one, PIXELS, PIXELS, picture::setImage));
        }
    }

    /// Lets the picture go while the card shows nothing.
    void release() {
        giveUp.run();
        giveUp = () -> {};
        wanted = Optional.empty();
        picture.setImage(null);
    }
}
