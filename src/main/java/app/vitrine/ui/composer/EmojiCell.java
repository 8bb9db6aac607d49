package app.vitrine.ui.composer;

import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

import app.vitrine.ui.text.EmojiImages;

/// One emoji as a picture.
final class EmojiCell extends StackPane {

    private final ImageView view = new ImageView();
    private final double size;
    private String sequence = "";

    EmojiCell(double size) {
        this.size = size;
        view.setFitWidth(size);
        view.setFitHeight(size);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().setAll(view);
    }

    void show(String now) {
        if (!now.equals(sequence)) {
            sequence = now;
            view.setImage(now.isEmpty() ? null : EmojiImages.image(now, size).orElse(null));
        }
    }

    String sequence() {
        return sequence;
    }
}
