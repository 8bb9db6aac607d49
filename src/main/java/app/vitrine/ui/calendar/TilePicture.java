package app.vitrine.ui.calendar;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.network.Network;
import app.vitrine.domain.post.PostCard;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.Picture;
import app.vitrine.ui.task.PictureSource;
import app.vitrine.ui.text.EmojiClusters;
import app.vitrine.ui.text.EmojiLabel;

/// The picture of a post; where it has none, the ground of its pillar with its first emoji or its channel's logo,
/// never a grey box.
final class TilePicture extends StackPane {

    private static final double SIGN = 20;

    private final PictureSource source;
    private final Picture picture;
    private final double covered;
    private Optional<app.vitrine.domain.media.Picture> wanted = Optional.empty();
    private Runnable giveUp = () -> {};
    private @Nullable Node sign;

    TilePicture(PictureSource source, double radius) {
        this(source, radius, 0);
    }

    /// @param covered pixels at the lower edge that something else covers
    TilePicture(PictureSource source, double radius, double covered) {
        this.source = source;
        this.covered = covered;
        picture = new Picture(radius);
        setMouseTransparent(true);
        getStyleClass().addAll("pillar-ground", "tile-picture");
        getChildren().add(picture);
    }

    /// @param width  pixels of the screen it is drawn at, at most
    /// @param height likewise
    void show(PostCard card, int width, int height) {
        if (!card.picture().equals(wanted)) {
            giveUp.run();
            giveUp = () -> {};
            wanted = card.picture();
            picture.setImage(null);
            wanted.ifPresent(hash -> giveUp = source.request(hash, width, height, picture::setImage));
        }
        sign(card);
    }

    /// Lets the picture go, for a tile that is not in use.
    void release() {
        giveUp.run();
        giveUp = () -> {};
        wanted = Optional.empty();
        picture.setImage(null);
    }

    private void sign(PostCard card) {
        if (sign != null) {
            getChildren().remove(sign);
            sign = null;
        }
        if (card.picture().isEmpty()) {
            sign = sign(card.heading(), TileWords.distinct(card));
            setMargin(sign, new Insets(0, 0, covered, 0));
            getChildren().add(sign);
        }
    }

    private static Node sign(String heading, List<Network> networks) {
        Optional<String> emoji = EmojiClusters.clusters(heading).stream().filter(EmojiClusters::isEmoji)
                .findFirst();
        if (emoji.isPresent()) {
            EmojiLabel label = new EmojiLabel(emoji.get());
            label.getStyleClass().add("tile-sign");
            label.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
            return label;
        }
        return networks.isEmpty() ? new Region() : new NetworkLogo(networks.getFirst(), SIGN);
    }
}
