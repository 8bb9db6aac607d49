package app.vitrine.ui.control;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import app.vitrine.ui.text.EmojiClusters;

/// A client, person or persona as a small picture, or as initials on one of the pillar colours (style class
/// `pillar-<name>`). Round unless made square.
public final class Avatar extends StackPane {

    private static final double LETTERS = 0.4;

    private final Label initials = new Label();
    private final double size;
    private @Nullable Picture picture;

    /// @param name the whole name; its initials are shown and the whole is the accessible name
    /// @param colour name of a pillar colour, such as `butter`
    public Avatar(String name, String colour, double size) {
        this.size = size;
        getStyleClass().addAll("avatar", "pillar-" + colour);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        initials.getStyleClass().add("initials");
        initials.setText(initialsOf(name));
        initials.setScaleX(size * LETTERS / 13);
        initials.setScaleY(size * LETTERS / 13);
        initials.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(initials);
    }

    /// Shows a picture in place of the initials, or the initials again.
    public void setImage(@Nullable Image image) {
        getChildren().remove(picture);
        picture = null;
        if (image != null) {
            double radius = getStyleClass().contains("square") ? 9 : size / 2;
            picture = new Picture(image, size, size, radius);
            getChildren().add(picture);
        }
        initials.setVisible(image == null);
    }

    /// Corners of 9 px, for clients.
    public Avatar square() {
        getStyleClass().add("square");
        return this;
    }

    /// The first letters of the first and last word, without emoji and signs.
    public static String initialsOf(String name) {
        StringBuilder letters = new StringBuilder();
        String last = "";
        for (String word : name.strip().split("\\s+", -1)) {
            String first = EmojiClusters.clusters(word).stream()
                    .filter(cluster -> Character.isLetterOrDigit(cluster.codePointAt(0))).findFirst()
                    .orElse("");
            if (letters.isEmpty()) {
                letters.append(first);
            } else if (!first.isEmpty()) {
                last = first;
            }
        }
        return letters.append(last).toString().toUpperCase(Locale.ROOT);
    }
}
