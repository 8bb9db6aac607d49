package app.vitrine.ui.audience;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

import app.vitrine.domain.media.Picture;
import app.vitrine.domain.persona.Persona;
import app.vitrine.ui.control.Avatar;
import app.vitrine.ui.control.Face;
import app.vitrine.ui.task.PictureSource;

/// A persona's picture, drawn face or initials on its colour.
final class Portrait extends StackPane {

    private final PictureSource pictures;
    private final double size;
    private final double radius;
    private Runnable withdraw = () -> {};
    private Optional<Shown> shown = Optional.empty();

    private record Shown(String name, String drawn, String colour, Optional<Picture> picture) {}

    /// @param radius of the corners
    Portrait(PictureSource pictures, double size, double radius) {
        this.pictures = pictures;
        this.size = size;
        this.radius = radius;
        getStyleClass().add("portrait");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        Rectangle clip = new Rectangle(size, size);
        clip.setArcWidth(2 * radius);
        clip.setArcHeight(2 * radius);
        setClip(clip);
    }

    void show(Persona persona, Optional<Picture> picture) {
        Shown now = new Shown(persona.name(), persona.identity().drawn(), persona.identity().colour().id(),
                picture);
        if (shown.filter(now::equals).isPresent()) {
            return;
        }
        shown = Optional.of(now);
        withdraw.run();
        withdraw = () -> {};
        setAccessibleText(persona.name());
        getStyleClass().setAll("portrait", "pillar-" + now.colour());
        draw(now);
        int pixels = (int) Math.round(size * 2);
        picture.ifPresent(one -> withdraw = pictures.request(one, pixels, pixels,
                image -> getChildren()
                        .setAll(new app.vitrine.ui.control.Picture(image, size, size, radius))));
    }

    private void draw(Shown now) {
        if (Face.NAMES.contains(now.drawn())) {
            getChildren().setAll(new Face(now.drawn(), size));
        } else {
            Label initials = new Label(Avatar.initialsOf(now.name()));
            initials.getStyleClass().add("portrait-initials");
            double scale = size / 44;
            initials.setScaleX(scale);
            initials.setScaleY(scale);
            initials.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            getChildren().setAll(initials);
        }
    }
}
