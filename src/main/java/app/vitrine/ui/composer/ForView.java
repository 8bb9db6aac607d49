package app.vitrine.ui.composer;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.vitrine.domain.persona.Persona;
import app.vitrine.ui.control.Avatar;
import app.vitrine.ui.control.Chip;
import app.vitrine.ui.control.Face;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.text.EmojiLabel;

/// Whom the post is for, as chips, and the others to add; there only where the client has personas.
final class ForView extends VBox {

    private static final double FACE = 18;

    private final ComposerViewModel model;
    private final Bench bench;
    private final FlowPane row = new FlowPane(6, 6);
    private final MenuButton add = new MenuButton();

    ForView(ComposerViewModel model) {
        super(8);
        this.model = model;
        this.bench = model.bench();
        add.getStyleClass().addAll("small", "choice-button");
        add.setAccessibleText(bench.say("composer.for.add"));
        row.getChildren().add(add);
        getChildren().addAll(Nodes.label(bench.say("composer.for"), "title-3"), row);
        bench.follow(this::look);
    }

    private void look() {
        PostContext.Audience audience = model.details().audience();
        Nodes.shown(this, !audience.personas().isEmpty());
        if (audience.equals(row.getUserData())) {
            return;
        }
        row.setUserData(audience);
        List<Persona> chosen = audience.chosen().stream().flatMap(id -> audience.personas().stream()
                .filter(persona -> persona.id() == id)).toList();
        List<Persona> others = audience.personas().stream().filter(persona -> !chosen.contains(persona))
                .toList();
        row.getChildren().removeIf(Chip.class::isInstance);
        row.getChildren().addAll(0, chosen.stream().map(this::chip).toList());
        add.setGraphic(chosen.isEmpty() ? null : new Icon(Glyph.PLUS, 14));
        add.setText(bench.say(chosen.isEmpty() ? "composer.for.others" : "composer.for.add"));
        add.getItems().setAll(others.stream().map(this::item).toList());
        Nodes.shown(add, !others.isEmpty());
    }

    private Chip chip(Persona persona) {
        Chip chip = new Chip(persona.name());
        chip.setLeading(face(persona));
        chip.setTrailing(new Icon(Glyph.CLOSE, 10));
        chip.sayInstead(bench.say("composer.for.remove", persona.name()));
        chip.setMaxWidth(220);
        chip.setOnAction(_ -> {
            add.requestFocus();
            model.details().forPersona(persona.id(), false);
        });
        return chip;
    }

    private MenuItem item(Persona persona) {
        HBox words = new HBox(7, face(persona), new EmojiLabel(persona.name()));
        words.getStyleClass().add("menu-words");
        MenuItem item = new MenuItem("", words);
        item.setOnAction(_ -> model.details().forPersona(persona.id(), true));
        return item;
    }

    private static Avatar face(Persona persona) {
        Avatar avatar = new Avatar(persona.name(), persona.identity().colour().id(), FACE);
        if (Face.NAMES.contains(persona.identity().drawn())) {
            avatar.getChildren().setAll(new Face(persona.identity().drawn(), FACE));
        }
        return avatar;
    }
}
