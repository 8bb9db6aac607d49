package app.vitrine.ui.audience;

import java.io.File;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

import app.vitrine.domain.client.Palette;
import app.vitrine.domain.persona.Persona;
import app.vitrine.ui.control.Avatar;
import app.vitrine.ui.control.Face;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Words;

/// How a persona looks: one of the drawn faces, its initials, or a picture; and its colour.
final class PortraitPanel extends VBox {

    private static final double FACE = 56;
    private static final int COLUMNS = 5;

    private final Words words;
    private final TilePane faces = new TilePane(8, 8);

    PortraitPanel(Words words, PersonaEdits edits, Persona persona) {
        super(12);
        this.words = words;
        getStylesheets().add(AudienceScreen.styleSheet());
        getStyleClass().addAll("portrait-panel", "pillar-" + persona.identity().colour().id());
        faces.setPrefColumns(COLUMNS);
        Label initials = new Label(Avatar.initialsOf(persona.name()));
        initials.getStyleClass().add("portrait-initials");
        faces.getChildren().add(face(initials, words.now().text("audience.portrait.initials"), "", edits));
        for (int i = 0; i < Face.NAMES.size(); i++) {
            String name = Face.NAMES.get(i);
            faces.getChildren().add(face(new Face(name, FACE),
                    words.now().text("audience.portrait.face", i + 1), name, edits));
        }
        faces.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        HBox colours = Words.row(6);
        for (Palette colour : Palette.values()) {
            colours.getChildren().add(colour(colour, edits));
        }
        getChildren().addAll(words.label("audience.portrait.faces", "title-3"), faces,
                words.label("audience.portrait.colour", "title-3"), colours,
                words.button(Glyph.IMAGE, "audience.portrait.picture", () -> choose(edits), "small"));
    }

    private static Button face(Region drawing, String name, String id, PersonaEdits edits) {
        StackPane ground = new StackPane(drawing);
        ground.getStyleClass().add("face-ground");
        ground.setMinSize(FACE, FACE);
        Button button = new Button();
        button.setGraphic(ground);
        button.getStyleClass().setAll("button", "portrait-button");
        button.setAccessibleText(name);
        button.setOnAction(_ -> edits.drawn(id));
        return button;
    }

    private Button colour(Palette colour, PersonaEdits edits) {
        Region dot = new Region();
        dot.getStyleClass().addAll("persona-colour", "pillar-" + colour.id());
        Button button = new Button();
        button.setGraphic(dot);
        button.getStyleClass().setAll("button", "portrait-button");
        words.name(button, words.of("clients.palette." + colour.id()));
        button.setOnAction(_ -> {
            edits.colour(colour);
            getStyleClass().removeIf(style -> style.startsWith("pillar-"));
            getStyleClass().add("pillar-" + colour.id());
        });
        return button;
    }

    private void arrows(KeyEvent event) {
        int now = faces.getChildren().indexOf(getScene().getFocusOwner());
        int next = now + switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -COLUMNS;
            case DOWN -> COLUMNS;
            default -> 0;
        };
        if (now >= 0 && next != now && next >= 0 && next < faces.getChildren().size()) {
            faces.getChildren().get(next).requestFocus();
            event.consume();
        }
    }

    private void choose(PersonaEdits edits) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new ExtensionFilter(words.now().text("audience.portrait.files"),
                "*.jpg", "*.jpeg", "*.png", "*.webp", "*.gif"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow())).map(File::toPath)
                .ifPresent(edits::picture);
    }
}
