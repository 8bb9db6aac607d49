package app.vitrine.ui.calendar;

import javafx.scene.layout.StackPane;

import app.vitrine.domain.post.PostCard;
import app.vitrine.ui.task.PictureSource;

/// The picture of a post as rows and previews show it: a square with round corners on its pillar's ground.
final class PostTilePicture extends StackPane {

    private static final double RADIUS = 8;

    private final TilePicture picture;
    private final int side;

    PostTilePicture(PictureSource source, double side) {
        this.side = (int) side;
        picture = new TilePicture(source, RADIUS);
        picture.getStyleClass().add("rounded");
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
        getChildren().add(picture);
    }

    void show(PostCard card, Surroundings around) {
        picture.getStyleClass().removeIf(name -> name.startsWith("pillar-") && !name.equals("pillar-ground"));
        around.pillar(card.pillarId())
                .ifPresent(pillar -> picture.getStyleClass().add("pillar-" + pillar.colour().id()));
        picture.show(card, side * 2, side * 2);
    }
}
