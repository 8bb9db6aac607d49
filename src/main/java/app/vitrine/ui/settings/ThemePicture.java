package app.vitrine.ui.settings;

import java.util.Objects;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import app.vitrine.exchange.settings.MachineSettings.Theme;

/// A window in small, in the colours of a theme: each half takes its tokens from that theme's own file.
final class ThemePicture extends StackPane {

    private static final double WIDTH = 100;
    private static final double HEIGHT = 62;

    ThemePicture(Theme theme) {
        getStyleClass().add("theme-picture");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        HBox halves = switch (theme) {
            case LIGHT -> new HBox(window("light", WIDTH));
            case DARK -> new HBox(window("dark", WIDTH));
            case SYSTEM -> new HBox(window("light", WIDTH / 2), window("dark", WIDTH / 2));
        };
        Rectangle clip = new Rectangle(WIDTH, HEIGHT);
        clip.setArcWidth(16);
        clip.setArcHeight(16);
        halves.setClip(clip);
        getChildren().add(halves);
    }

    private static Region window(String theme, double width) {
        HBox window = new HBox(part("small-rail", 14, HEIGHT), content(width - 14));
        window.getStyleClass().addAll("root", "small-window");
        window.getStylesheets().add(Objects
                .requireNonNull(
                        ThemePicture.class.getResource("/app/vitrine/ui/theme/tokens-" + theme + ".css"))
                .toExternalForm());
        window.setMinSize(width, HEIGHT);
        window.setMaxSize(width, HEIGHT);
        return window;
    }

    private static Region content(double width) {
        Pane pane = new Pane();
        int tiles = width > 60 ? 2 : 1;
        for (int i = 0; i < tiles; i++) {
            VBox tile = new VBox(part(i == 0 ? "small-warm" : "small-cool", 30, 18),
                    part("small-words", 30, 12));
            tile.relocate(6 + i * 36, 9);
            pane.getChildren().add(tile);
        }
        Region button = part("small-button", 18, 7);
        button.relocate(6, HEIGHT - 15);
        pane.getChildren().add(button);
        return pane;
    }

    private static Region part(String style, double width, double height) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setMinSize(width, height);
        part.setPrefSize(width, height);
        part.setMaxSize(width, height);
        return part;
    }
}
