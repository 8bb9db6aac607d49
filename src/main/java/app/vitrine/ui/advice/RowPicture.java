package app.vitrine.ui.advice;

import javafx.scene.layout.StackPane;

import app.vitrine.domain.post.PostCard;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.Picture;
import app.vitrine.ui.task.PictureSource;

/// The picture of a post in a row; the logo of its first channel where it has none.
final class RowPicture extends StackPane {

    private static final int SIDE = 38;
    private static final double RADIUS = 8;
    private static final double LOGO = 18;

    RowPicture(PictureSource pictures, PostCard post) {
        getStyleClass().add("finding-picture");
        setMinSize(SIDE, SIDE);
        setMaxSize(SIDE, SIDE);
        if (post.picture().isEmpty()) {
            post.channels().stream().findFirst()
                    .ifPresent(outlet -> getChildren().add(new NetworkLogo(outlet.network(), LOGO)));
        }
        post.picture().ifPresent(wanted -> {
            Picture picture = new Picture(RADIUS);
            getChildren().add(picture);
            pictures.request(wanted, 2 * SIDE, 2 * SIDE, picture::setImage);
        });
    }
}
