package app.vitrine.ui.clients;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import app.vitrine.domain.client.Palette;
import app.vitrine.ui.control.Words;

/// A colour as a dot that opens the list of colours.
final class PaletteMenu extends MenuButton {

    private final StackPane place = new StackPane();

    /// @param choose told the colour; empty only where `none` can be chosen
    PaletteMenu(Words words, boolean none, Consumer<Optional<Palette>> choose) {
        getStyleClass().addAll("ghost", "small", "palette-menu");
        words.name(this, words.of("clients.colour"));
        setGraphic(place);
        if (none) {
            add(words, "clients.palette.none", Optional.empty(), choose);
        }
        for (Palette colour : Palette.values()) {
            add(words, "clients.palette." + colour.id(), Optional.of(colour), choose);
        }
    }

    void show(Optional<Palette> colour) {
        place.getChildren().setAll(dot(colour));
    }

    private void add(Words words, String key, Optional<Palette> colour, Consumer<Optional<Palette>> choose) {
        MenuItem item = new MenuItem(null, dot(colour));
        item.textProperty().bind(words.of(key));
        item.setOnAction(_ -> choose.accept(colour));
        getItems().add(item);
    }

    private static Region dot(Optional<Palette> colour) {
        Region dot = new Region();
        dot.getStyleClass().add("colour-dot");
        colour.ifPresentOrElse(known -> dot.getStyleClass().add("pillar-" + known.id()),
                () -> dot.getStyleClass().add("none"));
        return dot;
    }
}
